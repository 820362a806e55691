import { describeDevice } from '~/devices/describe-device.server';
import { formatTime, formatUntil } from '~/i18n/format-time.server';
import { type ChosenTimeZone } from '~/i18n/time-zone.server';
import { formatCountry, formatDevice } from '~/pages/kit/format-names.server';
import { type PageFormat, pageFormat } from '~/pages/kit/page-format.server';
import { endingScopeFields } from '~/pages/sessions/ending-scope.server';
import { endingState } from '~/pages/sessions/ending-state';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { type PastEnding } from '~/sessions/ending-log';
import { type EndingReport, type ReportedEnding } from '~/sessions/ending-records.server';
import { confirmEndings, listSessions } from '~/sessions/list-sessions.server';
import { toResult } from '~/tenant-calls/result';
import { type EndingRow, type RowResult } from './ending-row';

/** What became of each session. */
export interface EndingAnswer {
  kind: 'answer';
  counts: { ended: number; gone: number; remaining: number };
  /** Whether all sessions could be read. */
  isComplete: boolean;
  /** Those that are left come first. */
  rows: EndingRow[];
  /** Where the form goes that tries those again that are left, and the fields that name them. */
  action: string;
  fields: [name: string, value: string][];
  /** When that makes sense, such as “in 40 seconds”; null for now. */
  retryWhen: string | null;
  /** How many endings are not confirmed yet. */
  openCount: number;
  zone: ChosenTimeZone;
}

/** Tells what became of each one, with what the tenant has confirmed since. */
export async function loadEndingAnswer(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  report: EndingReport,
): Promise<EndingAnswer> {
  const { services } = context;
  const format = pageFormat(context, request, session);
  const past = await checkEndings(context, request, session);
  const isLeft = ({ outcome }: ReportedEnding) => outcome === 'not-yet';
  const remaining = report.endings.filter(isLeft);
  const rows = [...remaining, ...report.endings.filter((ending) => !isLeft(ending))].map((ending) =>
    toRow(
      ending,
      past.get(services.handles.open(session.userId, ending.handle) ?? '') ?? null,
      format,
    ),
  );
  const count = (...outcomes: ReportedEnding['outcome'][]) =>
    report.endings.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const { pathname, search } = new URL(request.url);
  return {
    kind: 'answer',
    counts: {
      ended: count('ended'),
      gone: count('already-gone', 'not-found'),
      remaining: remaining.length,
    },
    isComplete: report.isComplete,
    rows,
    action: pathname + search,
    fields: endingScopeFields({
      scope: 'selected',
      handles: remaining.map(({ handle }) => handle),
    }),
    retryWhen:
      report.retryAt === null || report.retryAt <= format.now
        ? null
        : formatUntil(new Date(report.retryAt), format),
    openCount: rows.filter(({ result }) => result?.outcome === 'ended' && result.state === 'open')
      .length,
    zone: format.zone,
  };
}

/** Reads the list, so that what is gone is confirmed; the page does without when it cannot be had. */
async function checkEndings(
  context: AppLoadContext,
  request: Request,
  { userId, auth0SessionId }: PortalSession,
): Promise<ReadonlyMap<string, PastEnding>> {
  const { services } = context;
  const viewer = { userId, currentSessionId: auth0SessionId };
  const reading = await toResult(listSessions(services, viewer, pageDeadline(context, request)));
  if (reading.isKnown && reading.value.unconfirmed.length > 0)
    services.inBackground(
      'confirm endings',
      confirmEndings(services, userId, reading.value.unconfirmed),
    );
  const history = await services.endings.history(userId);
  return new Map(history.map((ending) => [ending.sessionId, ending]));
}

function toRow(ending: ReportedEnding, past: PastEnding | null, format: PageFormat): EndingRow {
  const { handle, userAgent, countryCode, lastSeenAt } = ending;
  const isKnown = userAgent !== null || countryCode !== null || lastSeenAt !== null;
  return {
    key: handle,
    kind: describeDevice(userAgent).kind,
    device: isKnown ? formatDevice(userAgent, format.translate) : null,
    place: countryCode === null ? null : formatCountry(countryCode, format.locale),
    lastSeen: lastSeenAt === null ? null : formatTime(new Date(lastSeenAt), format),
    result: toRowResult(ending, past, format),
  };
}

function toRowResult(
  { outcome, reason }: ReportedEnding,
  past: PastEnding | null,
  format: PageFormat,
): RowResult {
  if (outcome === 'not-yet') return { outcome, reason: reason ?? 'unexpected_answer' };
  if (outcome !== 'ended') return { outcome };
  const confirmedAt = past?.confirmedAt ?? null;
  return {
    outcome,
    state: past === null ? null : endingState(past, { isListed: false }),
    confirmedAt: confirmedAt === null ? null : formatTime(confirmedAt, format),
  };
}
