import { type AccountChange, changesSince } from '~/activity/account-changes';
import { cleanText } from '~/clean-text';
import { countOthers, doneSteps, type GuideStep, isMailOf } from '~/not-me/guide-steps';
import { type KeptChange, type NotMeRecord } from '~/not-me/not-me-record.server';
import { withSeen } from '~/not-me/add-to-report';
import { noteSeen, readNotMeReport } from '~/not-me/not-me-reports.server';
import { formatDevice } from '~/devices/format-device.server';
import { type WordFormat } from '~/pages/kit/format-names.server';
import { formatCountry, formatPlace } from '~/places/format-place.server';
import { pageFormat } from '~/pages/kit/page-format.server';
import { readReports } from '~/pages/kit/read-reports.server';
import { storedReport } from '~/paths';
import { type Places } from '~/places/places';
import { type PortalSession } from '~/portal-session/portal-session';
import { type Receipt } from '~/receipts/receipt';
import { listReceipts } from '~/receipts/receipts.server';
import { undoTimeMs } from '~/receipts/undo-time';
import { type AppLoadContext, type PortalServices } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { logStoreFailure } from '~/request/store-failures.server';
import { longestUserAgent } from '~/sessions/ended-session-details.server';
import { type PastEnding } from '~/sessions/ending-log';
import {
  confirmAfterPage,
  listSessions,
  type SessionOverview,
} from '~/sessions/list-sessions.server';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { type Result, toResult } from '~/tenant-calls/result';
import { type TenantErrorCode } from '~/tenant-calls/tenant-error';

/**
 * How far the end of the reported session has got. `listed-again`: it was accepted, and the tenant has the session all
 * the same.
 */
export type SignedOutState = 'confirmed' | 'pending' | 'already-gone' | 'not-yet' | 'listed-again';

/** How many other sessions were ended since, are ending still, and are left. */
export interface OtherSessions {
  ended: number;
  unconfirmed: number;
  remaining: number;
}

/** What was done about a session, what became of the others since, and what changed in the account. */
export interface ReportReading {
  /** With all changes that are known. */
  record: NotMeRecord;
  device: string;
  place: string | null;
  signedOut: SignedOutState;
  /** What became of the other sessions; null where they cannot be listed. */
  others: OtherSessions | null;
  /** Whether the log could be read just now. `no-beginning`: nobody knows when the session began. */
  changes:
    | { isKnown: true; isComplete: boolean }
    | { isKnown: false; reason: TenantErrorCode | 'no-beginning' };
  done: GuideStep[];
  /** What was changed in this portal lately, the latest first. */
  receipts: Receipt[];
  format: WordFormat;
}

/**
 * Reads it anew each time, from the store or from the address that stands in for it, and keeps what has come to light
 * since; null where there is no such report of this person.
 *
 * @throws {StoreUnavailableError}
 */
export async function readReport(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  { handle = '', record: address = '' }: { handle?: string; record?: string },
): Promise<ReportReading | null> {
  const { services } = context;
  const { userId, auth0SessionId: currentSessionId } = session;
  const sessionId = services.handles.open(userId, handle);
  if (sessionId === null) return null;
  const before =
    address === storedReport
      ? await readNotMeReport(services, userId, sessionId)
      : services.notMeRecords.open({ userId, handle }, address);
  if (before === null) return null;
  const options = pageDeadline(context, request);
  const format = pageFormat(context, request, session, { isZoneNamed: true });
  // Where the session's beginning is not known, what follows the report still tells of the person's new password.
  const since = before.createdAt ?? before.at;
  const [list, receipts, reports, activity] = await Promise.all([
    toResult(listSessions(services, { userId, currentSessionId }, options)),
    readReceipts(services, userId),
    readReports(services, userId),
    toResult(services.activity.since(userId, since, options)),
  ]);
  const found = activity.isKnown ? changesSince(activity.value, since) : null;
  const endings = list.isKnown ? list.value.past : await services.endings.history(userId);
  const mailedAt = reports.flatMap((report) => report.mailedAt);
  const past = endings.find((ending) => ending.sessionId === sessionId);
  const record = withSeen(before, {
    confirmedAt: past?.confirmedAt ?? null,
    changesReadAt: found === null || before.createdAt === null ? null : new Date(format.now),
    changes: (found?.changes ?? []).map((one) => ({
      ...toKept(one, services),
      isAskedHere: isMailOf(one, mailedAt),
    })),
  });
  if (record !== before && address === storedReport)
    services.inBackground(
      'keep what a report shows',
      noteSeen(services, userId, sessionId, record),
    );
  if (list.isKnown) confirmAfterPage(services, userId, list.value);
  const signedOut = signedOutState(record, sessionId, list);
  const others = list.isKnown
    ? readOthers(list.value, { record, sessionId, now: format.now })
    : null;
  return {
    record,
    ...nameSession({ record, sessionId, list, past }, format),
    signedOut,
    others,
    // The person's own answers are nothing to put right.
    receipts: receipts.filter(
      ({ at, change }) =>
        change.kind !== 'change-undone' && at.getTime() >= before.at.getTime() - undoTimeMs,
    ),
    changes:
      before.createdAt === null
        ? { isKnown: false, reason: 'no-beginning' }
        : activity.isKnown
          ? { isKnown: true, isComplete: found?.isComplete === true }
          : activity,
    done: doneSteps(record, {
      isSignedOut: ['confirmed', 'already-gone'].includes(signedOut),
      others,
    }),
    format,
  };
}

/** Nothing where the store fails, as no page has to fail for that. */
async function readReceipts(services: PortalServices, userId: string): Promise<Receipt[]> {
  try {
    return await listReceipts(services, userId);
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    logStoreFailure(services.log, error);
    return [];
  }
}

function toKept(
  { kind, at, applicationName, userAgent, ip }: AccountChange,
  { places }: { places: Pick<Places, 'locate'> },
): Omit<KeptChange, 'isAskedHere'> {
  return {
    kind,
    at,
    applicationName,
    userAgent: cleanText(userAgent ?? '', { maxLength: longestUserAgent }),
    countryCode: ip === null ? null : (places.locate(ip)?.countryCode ?? null),
  };
}

/** The browser and where it was, by what is known latest. */
function nameSession(
  {
    record,
    sessionId,
    list,
    past,
  }: {
    record: NotMeRecord;
    sessionId: string;
    list: Result<SessionOverview>;
    past: PastEnding | undefined;
  },
  format: WordFormat,
): Pick<ReportReading, 'device' | 'place'> {
  const listed = list.isKnown ? list.value.sessions.find(({ id }) => id === sessionId) : undefined;
  const userAgent =
    listed?.last.userAgent ??
    listed?.first.userAgent ??
    record.userAgent ??
    past?.details?.userAgent ??
    null;
  const ip = listed === undefined ? null : (listed.last.ip ?? listed.first.ip);
  const countryCode = record.countryCode ?? past?.details?.countryCode ?? null;
  const country = countryCode === null ? null : formatCountry(countryCode, format.locale);
  return {
    device: formatDevice(userAgent, format.translate),
    place: ip === null ? country : formatPlace(ip, format),
  };
}

/** A list that stands in for the tenant's answer says nothing of what has happened since. */
function signedOutState(
  { ending, confirmedAt }: NotMeRecord,
  sessionId: string,
  list: Result<SessionOverview>,
): SignedOutState {
  const current = list.isKnown && list.value.asOf === null ? list.value : null;
  const listed = current?.sessions.find(({ id }) => id === sessionId);
  const isGone = current?.isComplete === true && listed === undefined;
  if (ending.outcome === 'not-yet') return isGone ? 'already-gone' : 'not-yet';
  if (listed?.endingSince === null && confirmedAt === null) return 'listed-again';
  if (ending.outcome === 'already-gone') return 'already-gone';
  return isGone || confirmedAt !== null ? 'confirmed' : 'pending';
}

function readOthers(
  { sessions, past }: SessionOverview,
  { record, sessionId, now }: { record: NotMeRecord; sessionId: string; now: number },
): OtherSessions {
  // The store remembers endings for a week, and the report what was ended at once.
  const asked = Math.max(
    record.othersEnded,
    endedSince(past, { at: record.at, except: sessionId }),
  );
  const counts = countOthers(sessions, { sessionId, now });
  return { ...counts, ended: Math.max(0, asked - counts.unconfirmed) };
}

function endedSince(
  history: readonly PastEnding[],
  { at, except }: { at: Date; except: string },
): number {
  return history.filter(
    ({ by, endedAt, sessionId }) => by === 'person' && endedAt >= at && sessionId !== except,
  ).length;
}
