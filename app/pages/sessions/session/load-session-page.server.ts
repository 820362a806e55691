import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { formatDevice } from '~/devices/format-device.server';
import { formatCountry } from '~/places/format-place.server';
import { formatCurrentBrowser } from '~/pages/kit/current-browser.server';
import { loadAttention } from '~/pages/kit/load-attention.server';
import { type PageFormat, pageFormat } from '~/pages/kit/page-format.server';
import { listPath, placeOf, sessionPathFrom } from '~/pages/sessions/place';
import { readNotMeReport } from '~/not-me/not-me-reports.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext, type PortalServices } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { describeProblem, type Problem } from '~/request/problem.server';
import { logStoreFailure } from '~/request/store-failures.server';
import { type AttentionReason } from '~/sessions/attention';
import { type PastEnding } from '~/sessions/ending-log';
import { type Viewer } from '~/sessions/list-sessions.server';
import { readSession } from '~/sessions/read-session.server';
import { type ListedSession } from '~/sessions/session';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { readEffects } from './read-effects.server';
import { type SessionDetail, toSessionDetail } from './session-detail.server';

/** Where the page is, and where it leads back to. */
interface Placed {
  /** The list as the person has left it, at the row of the session where it is theirs. */
  listHref: string;
}

interface OfSession extends Placed {
  handle: string;
  /** The page itself, which knows the way back. */
  href: string;
}

/** A session that the tenant has. */
export interface SessionShown extends OfSession, SessionDetail {
  shows: 'session';
  /** When the list was read that stands in for the tenant's answer. */
  asOf: ShownTime | null;
  /** When the person said that it was not them. */
  reportedAt: ShownTime | null;
  /** Why the person should look at it, as in the list; none mostly. */
  attention: readonly AttentionReason[];
}

/** A session of theirs that is signed out; the rest is null where nothing is remembered of it. */
export interface SessionGone extends OfSession {
  shows: 'gone';
  device: string | null;
  ending: EndingView | null;
  reportedAt: ShownTime | null;
}

/** How a session ended, with what is remembered of it. */
export interface EndingView {
  by: PastEnding['by'];
  at: ShownTime;
  confirmedAt: ShownTime | null;
  /** The browser in which it was signed out here. */
  from: string | null;
  country: string | null;
  signedIn: ShownTime | null;
  lastSeen: ShownTime | null;
}

/** The one answer for handles that are unknown, malformed or somebody else's. */
export interface SessionNotFound extends Placed {
  shows: 'not-found';
}

/** Why the session cannot be shown. */
export interface SessionUnavailable extends OfSession {
  shows: 'problem';
  problem: Problem;
  /** Where the session is this browser's own, what is known of it all the same. */
  thisBrowser: { device: string; since: ShownTime } | null;
}

export type SessionPageData = SessionShown | SessionGone | SessionNotFound | SessionUnavailable;

/** The page's data with the status and headers that fit it: 404 for no session of theirs, 410 for one that is gone. */
export async function loadSessionPage(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  handle: string,
): Promise<{ page: SessionPageData; status: number; headers: Record<string, string> }> {
  const { services, translate } = context;
  const format = pageFormat(context, request, session, { isZoneNamed: true });
  const { userId, auth0SessionId: currentSessionId } = session;
  const deadline = pageDeadline(context, request);
  const query = placeOf(request);
  const place: OfSession = {
    handle,
    href: sessionPathFrom(handle, query),
    listHref: listPath(query, handle),
  };
  try {
    const viewer = { userId, currentSessionId, handle };
    const reading = await readSession(services, viewer, deadline);
    if (reading.outcome === 'not-found')
      return { page: { shows: 'not-found', listHref: listPath(query) }, status: 404, headers: {} };
    const reportedAt = await readReportedAt(services, userId, handle, format);
    if (reading.outcome === 'gone') {
      const gone = toGone(reading.ending, format);
      return { page: { shows: 'gone', ...place, ...gone, reportedAt }, status: 410, headers: {} };
    }
    const { session: found, asOf } = reading;
    const [effects, attention] = await Promise.all([
      readEffects(services, { userId, session: found }, format, deadline),
      readAttention(services, { userId, currentSessionId }, found),
    ]);
    const page: SessionShown = {
      shows: 'session',
      ...place,
      ...toSessionDetail(found, effects, format),
      asOf: shown(asOf, format),
      reportedAt,
      attention,
    };
    return { page, status: 200, headers: {} };
  } catch (error) {
    const { problem, status, headers } = describeProblem(error, context);
    const isThisBrowser =
      currentSessionId !== null && services.handles.open(userId, handle) === currentSessionId;
    const thisBrowser = isThisBrowser
      ? {
          device: formatCurrentBrowser(request, translate),
          since: formatTime(new Date(session.createdAt), format),
        }
      : null;
    return { page: { shows: 'problem', ...place, problem, thisBrowser }, status, headers };
  }
}

/** By the list as it is remembered: for a notice, the tenant is asked nothing. */
async function readAttention(
  services: PortalServices,
  { userId, currentSessionId }: Viewer,
  session: ListedSession,
): Promise<readonly AttentionReason[]> {
  const [list, endings] = await Promise.all([
    services.directory.getCached(userId),
    services.endings.recent(userId),
  ]);
  const others = (list?.sessions ?? [])
    .filter(({ id }) => id !== session.id)
    .map((other) => ({
      ...other,
      isCurrent: other.id === currentSessionId,
      endingSince: endings.get(other.id)?.endedAt ?? null,
    }));
  const attention = await loadAttention(services, userId, [...others, session]);
  return attention.get(session.id) ?? [];
}

/** Where the store cannot say, a person may report a session a second time, which takes the report further. */
async function readReportedAt(
  services: Pick<PortalServices, 'accountRecords' | 'handles' | 'log' | 'now'>,
  userId: string,
  handle: string,
  format: PageFormat,
): Promise<ShownTime | null> {
  const sessionId = services.handles.open(userId, handle);
  if (sessionId === null) return null;
  try {
    const report = await readNotMeReport(services, userId, sessionId);
    return shown(report?.at ?? null, format);
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    logStoreFailure(services.log, error);
    return null;
  }
}

function toGone(
  ending: PastEnding | null,
  format: PageFormat,
): Pick<SessionGone, 'device' | 'ending'> {
  if (ending === null) return { device: null, ending: null };
  const { by, endedAt, confirmedAt, details } = ending;
  const { translate, locale } = format;
  const from = details?.endedFromUserAgent ?? null;
  const date = (at: number | null | undefined) => (at == null ? null : new Date(at));
  return {
    device: details === null ? null : formatDevice(details.userAgent, translate),
    ending: {
      by,
      at: formatTime(endedAt, format),
      confirmedAt: shown(confirmedAt, format),
      from: from === null ? null : formatDevice(from, translate),
      country: details?.countryCode == null ? null : formatCountry(details.countryCode, locale),
      signedIn: shown(date(details?.createdAt), format),
      lastSeen: shown(date(details?.lastSeenAt), format),
    },
  };
}

function shown(at: Date | null, format: PageFormat): ShownTime | null {
  return at === null ? null : formatTime(at, format);
}
