import { type AccountChangeKind } from '~/activity/account-changes';
import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type NotMeReport } from '~/not-me/not-me-report';
import { type Reason } from '~/pages/kit/format-reason';
import { type ReportReading } from './read-report.server';

/** What was done about a session that was not the person's. */
export interface ReportView {
  shows: 'report';
  handle: string;
  /** The last part of its address. */
  record: string;
  device: string;
  at: ShownTime;
  steps: Pick<NotMeReport, 'ending' | 'refreshTokens' | 'password'>;
  /** Whether other sessions are left, as far as that is known. */
  hasOthers: boolean;
  changes:
    | { isKnown: false; reason: Reason }
    | { isKnown: true; entries: ChangeView[]; isComplete: boolean };
}

interface ChangeView {
  kind: AccountChangeKind;
  applicationName: string | null;
  at: ShownTime;
}

export function toReportView(
  {
    record: { ending, refreshTokens, password, at },
    device,
    others,
    changes,
    format,
  }: ReportReading,
  address: { handle: string; record: string },
): ReportView {
  return {
    shows: 'report',
    ...address,
    device,
    at: formatTime(at, format),
    steps: { ending, refreshTokens, password },
    hasOthers: others?.remaining !== 0,
    changes: changes.isKnown
      ? {
          isKnown: true,
          isComplete: changes.value.isComplete,
          entries: changes.value.changes.map(({ kind, applicationName, at: changedAt }) => ({
            kind,
            applicationName,
            at: formatTime(changedAt, format),
          })),
        }
      : changes,
  };
}
