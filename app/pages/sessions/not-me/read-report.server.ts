import { type AppLoadContext } from '~/request/context';
import { type AccountChanges, changesSince } from '~/activity/account-changes';
import { pageDeadline } from '~/request/page-deadline.server';
import { toResult } from '~/tenant-calls/result';
import { type PortalSession } from '~/portal-session/portal-session';
import { type NotMeRecord } from '~/not-me/not-me-record.server';
import { readNotMeReport } from '~/not-me/not-me-reports.server';
import { storedReport } from '~/paths';
import { type PastEnding } from '~/sessions/ending-log';
import { listSessions } from '~/sessions/list-sessions.server';
import { type TenantErrorCode } from '~/tenant-calls/tenant-error';
import { formatCountry, formatDevice, formatPlace } from '~/pages/kit/format-names.server';
import { type WordFormat } from '~/pages/kit/format-names.server';
import { pageFormat } from '~/pages/kit/page-format.server';

/** What was done about a session, what became of the others since, and what changed in the account. */
export interface ReportReading {
  record: NotMeRecord;
  device: string;
  place: string | null;
  /** How many other sessions were ended since, and are left; null where the sessions cannot be listed. */
  others: { ended: number; remaining: number } | null;
  /** `no-beginning`: the service does not tell when the session began. */
  changes:
    | { isKnown: true; value: AccountChanges }
    | { isKnown: false; reason: TenantErrorCode | 'no-beginning' };
  format: WordFormat;
}

/**
 * Reads it anew each time, from the store or from the address that stands in for it; null where there is no such
 * report of this person.
 *
 * @throws {StoreUnavailableError}
 */
export async function readReport(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  { handle = '', record: address = '' }: { handle?: string; record?: string },
): Promise<ReportReading | null> {
  const { services, translate } = context;
  const { userId, auth0SessionId: currentSessionId } = session;
  const sessionId = services.handles.open(userId, handle);
  if (sessionId === null) return null;
  const record =
    address === storedReport
      ? await readNotMeReport(services, userId, sessionId)
      : services.notMeRecords.open({ userId, handle }, address);
  if (record === null) return null;
  const options = pageDeadline(context, request);
  const format = pageFormat(context, request, session, { isZoneNamed: true });
  const [list, activity, history] = await Promise.all([
    toResult(listSessions(services, { userId, currentSessionId }, options)),
    record.createdAt === null
      ? null
      : toResult(services.activity.read(userId, { since: record.createdAt }, options)),
    services.endings.history(userId),
  ]);
  const listed = list.isKnown ? list.value.sessions.find(({ id }) => id === sessionId) : undefined;
  const details = history.find((past) => past.sessionId === sessionId)?.details ?? null;
  const ip = listed === undefined ? null : (listed.last.ip ?? listed.first.ip);
  const countryCode = record.countryCode ?? details?.countryCode ?? null;
  return {
    record,
    device: formatDevice(
      listed?.last.userAgent ??
        listed?.first.userAgent ??
        record.userAgent ??
        details?.userAgent ??
        null,
      translate,
    ),
    place:
      ip !== null
        ? formatPlace(ip, format)
        : countryCode === null
          ? null
          : formatCountry(countryCode, format.locale),
    others: list.isKnown
      ? {
          // The store remembers endings for a week, and the report what was ended at once.
          ended: Math.max(
            record.othersEnded,
            endedSince(history, { at: record.at, except: sessionId }),
          ),
          remaining: list.value.sessions.filter(
            ({ id, isCurrent, endingSince }) =>
              id !== sessionId && !isCurrent && endingSince === null,
          ).length,
        }
      : null,
    changes:
      record.createdAt === null || activity === null
        ? { isKnown: false, reason: 'no-beginning' }
        : activity.isKnown
          ? { isKnown: true, value: changesSince(activity.value, record.createdAt) }
          : activity,
    format,
  };
}

function endedSince(
  history: readonly PastEnding[],
  { at, except }: { at: Date; except: string },
): number {
  return history.filter(
    ({ by, endedAt, sessionId }) => by === 'person' && endedAt >= at && sessionId !== except,
  ).length;
}
