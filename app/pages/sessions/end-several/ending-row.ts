import { type DeviceKind } from '~/devices/device-description';
import { type ShownTime } from '~/i18n/format-time.server';
import { type Translate } from '~/i18n/translate';
import { formatReason, type Reason } from '~/pages/kit/format-reason';
import { type EndingState, formatEndingState } from '~/pages/sessions/ending-state';
import { type ReportedEnding } from '~/sessions/ending-records.server';

/** One session of several that are signed out together. */
export interface EndingRow {
  key: string;
  kind: DeviceKind;
  /** Null for one of which nothing is known any more. */
  device: string | null;
  place: string | null;
  lastSeen: ShownTime | null;
  /** What became of it; null before it is signed out. */
  result: RowResult | null;
}

/** `state` where the ending is still remembered. */
export type RowResult =
  | { outcome: 'not-yet'; reason: Reason }
  | { outcome: 'ended'; state: EndingState | null; confirmedAt: ShownTime | null }
  | { outcome: Exclude<ReportedEnding['outcome'], 'ended' | 'not-yet'> };

/** Whether nothing is left to be done, nor to be waited for. */
export function isDone(result: RowResult): boolean {
  return result.outcome === 'ended' ? result.state !== 'open' : result.outcome !== 'not-yet';
}

export function formatRowResult(result: RowResult, t: Translate): string {
  switch (result.outcome) {
    case 'not-yet':
      return t('endSessions.outcome.not-yet', { reason: formatReason(result.reason, t) });
    case 'ended':
      return result.state === null
        ? t('endSessions.outcome.ended')
        : formatEndingState(result.state, result.confirmedAt, t);
    case 'already-gone':
    case 'not-found':
      return t(`endSessions.outcome.${result.outcome}`);
  }
}
