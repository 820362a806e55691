import { describeDevice } from '~/devices/describe-device.server';
import { formatTime, formatUntil } from '~/i18n/format-time.server';
import { type ChosenTimeZone } from '~/i18n/time-zone.server';
import { formatDevice } from '~/devices/format-device.server';
import { formatCountry } from '~/places/format-place.server';
import { type Reason } from '~/pages/kit/format-reason';
import { type PageFormat, pageFormat } from '~/pages/kit/page-format.server';
import { endingReportPath } from '~/pages/sessions/ending-address';
import { endingState } from '~/pages/sessions/ending-state';
import { guideHandleOf, withGuide } from '~/pages/sessions/guide-address';
import { listPath } from '~/pages/sessions/place';
import { notMeReportPath } from '~/paths';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { canContinueWith, isRetryable } from '~/sessions/continue-endings.server';
import { type PastEnding } from '~/sessions/ending-log';
import { type EndingReport, type ReportedEnding } from '~/sessions/ending-records.server';
import { confirmAfterPage, listSessions } from '~/sessions/list-sessions.server';
import { parseSessionQuery } from '~/sessions/session-query';
import { toResult } from '~/tenant-calls/result';
import { type EndingRow } from './session-lines';

/** What became of several sessions. */
export interface EndingResult {
  kind: 'result';
  /** What is left comes first. */
  groups: ResultGroup[];
  counts: Record<ResultName, number>;
  /** Whether something is left for a reason that does not pass by itself. */
  hasFailed: boolean;
  /** Whether all sessions could be read. */
  isComplete: boolean;
  /** The list as the person left it, with nothing selected any more. */
  back: string;
  /** Where the form goes that tries those again that are left, and their handles with dots between them. */
  action: string;
  handles: string;
  /** When that makes sense, such as “in 40 seconds”; null for now. */
  retryWhen: string | null;
  /** While work goes on with what is left: when it says at the latest what it has done next, as ISO 8601 has it. */
  goesOnUntil: string | null;
  zone: ChosenTimeZone;
}

/**
 * What can have become of a session, in the order in which the page tells it. `this-browser` is still signed in, as it
 * goes last, `waiting` is what work goes on with, `pending` is not confirmed yet.
 */
const resultNames = [
  'not-yet',
  'this-browser',
  'waiting',
  'pending',
  'confirmed',
  'signed-out',
  'already-gone',
  'not-found',
] as const;
export type ResultName = (typeof resultNames)[number];

/** Sessions of which the same became. */
export interface ResultGroup {
  name: ResultName;
  /** Why they are not signed out. */
  reason: Reason | null;
  rows: EndingRow[];
}

/** Tells what became of each one, with what the tenant has confirmed since. */
export async function loadEndingResult(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  { id, report }: { id: string; report: EndingReport },
): Promise<EndingResult> {
  const { services } = context;
  const format = pageFormat(context, request, session);
  const { past, listedAgain } = await checkEndings(context, request, session);
  const isGoingOn = report.work !== null && report.work.until > format.now;
  const endings = report.endings.map((ending) => {
    const id = services.handles.open(session.userId, ending.handle) ?? '';
    const known = past.get(id) ?? null;
    const isLost = ending.outcome === 'ended' && known !== null && listedAgain.has(id);
    return { ...ending, ...(isLost ? notCarriedOut : {}), known };
  });
  const told = endings.map(({ known, ...ending }) => ({
    name: nameResult(ending, known, isGoingOn),
    reason: ending.reason,
    row: toRow(ending, known, format),
  }));
  const remaining = endings.filter(({ outcome }) => outcome === 'not-yet');
  const { searchParams } = new URL(request.url);
  const query = { ...parseSessionQuery(searchParams), selected: [] };
  const guide = guideHandleOf(searchParams);
  return {
    kind: 'result',
    groups: groupResults(told),
    counts: Object.fromEntries(
      resultNames.map((name) => [name, told.filter((one) => one.name === name).length]),
    ) as Record<ResultName, number>,
    hasFailed: remaining.some((ending) => !isRetryable(ending)),
    isComplete: report.isComplete,
    back: guide === null ? listPath(query) : notMeReportPath(guide),
    action: withGuide(endingReportPath(id, query), guide),
    handles: remaining.map(({ handle }) => handle).join('.'),
    retryWhen:
      report.retryAt === null || report.retryAt <= format.now
        ? null
        : formatUntil(new Date(report.retryAt), format),
    goesOnUntil:
      isGoingOn && report.work !== null ? new Date(report.work.until).toISOString() : null,
    zone: format.zone,
  };
}

/** What the tenant accepted, and has not done in all the time that the list waits for it. */
const notCarriedOut = { outcome: 'not-yet', reason: 'unexpected_answer' } as const;

interface CheckedEndings {
  /** What is remembered, by session id. */
  past: ReadonlyMap<string, PastEnding>;
  /** The ids of sessions that the list counts as signed in again. */
  listedAgain: ReadonlySet<string>;
}

/** Reads the list, so that what is gone is confirmed; the page does without when it cannot be had. */
async function checkEndings(
  context: AppLoadContext,
  request: Request,
  { userId, auth0SessionId }: PortalSession,
): Promise<CheckedEndings> {
  const { services } = context;
  const viewer = { userId, currentSessionId: auth0SessionId };
  const reading = await toResult(listSessions(services, viewer, pageDeadline(context, request)));
  if (reading.isKnown) confirmAfterPage(services, userId, reading.value);
  const history = reading.isKnown ? reading.value.past : await services.endings.history(userId);
  // A list that stands in for the tenant's answer says nothing of what has happened since.
  const current = reading.isKnown && reading.value.asOf === null ? reading.value.sessions : [];
  const live = current.filter(({ endingSince }) => endingSince === null);
  return {
    past: new Map(history.map((ending) => [ending.sessionId, ending])),
    listedAgain: new Set(live.map(({ id }) => id)),
  };
}

function nameResult(
  ending: ReportedEnding,
  past: PastEnding | null,
  isGoingOn: boolean,
): ResultName {
  if (isGoingOn && canContinueWith(ending)) return 'waiting';
  if (ending.isCurrent && isRetryable(ending)) return 'this-browser';
  if (ending.outcome !== 'ended') return ending.outcome;
  const state = past === null ? null : endingState(past, { isListed: false });
  if (state === 'open') return 'pending';
  return state === 'confirmed' ? 'confirmed' : 'signed-out';
}

/** What the same became of, for the same reason, stands together. */
function groupResults(
  told: readonly { name: ResultName; reason: Reason | null; row: EndingRow }[],
): ResultGroup[] {
  const groups = new Map<string, ResultGroup>();
  for (const name of resultNames)
    for (const { reason, row } of told.filter((one) => one.name === name)) {
      // Why something has to wait is of no interest while it goes on; this browser has waited for the others.
      const shownReason = name === 'waiting' || name === 'this-browser' ? null : reason;
      const key = `${name} ${shownReason}`;
      const group = groups.get(key) ?? { name, reason: shownReason, rows: [] };
      group.rows.push(row);
      groups.set(key, group);
    }
  return [...groups.values()];
}

/** One that was gone when it was asked for is known from when it ended. */
function toRow(
  { handle, userAgent, countryCode, lastSeenAt }: ReportedEnding,
  past: PastEnding | null,
  { translate, locale, ...format }: PageFormat,
): EndingRow {
  const shown = userAgent ?? past?.details?.userAgent ?? null;
  const country = countryCode ?? past?.details?.countryCode ?? null;
  const isKnown = shown !== null || country !== null || lastSeenAt !== null;
  return {
    key: handle,
    kind: describeDevice(shown).kind,
    device: isKnown ? formatDevice(shown, translate) : null,
    place: country === null ? null : formatCountry(country, locale),
    lastSeen: lastSeenAt === null ? null : formatTime(new Date(lastSeenAt), { ...format, locale }),
  };
}
