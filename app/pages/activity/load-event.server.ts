import { type AccountEvent, type AccountEventKind } from '~/activity/account-event';
import { readActivityQuery, writeActivityQuery } from '~/activity/activity-query';
import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { formatLoggedBrowser, formatNetwork } from '~/pages/kit/format-names.server';
import { type PageFormat, pageFormat } from '~/pages/kit/page-format.server';
import { activityPath, sessionPath } from '~/paths';
import { formatPlace } from '~/places/format-place.server';
import { formatSignInWay } from '~/pages/kit/format-sign-in-way';
import { recallConnectionNames } from './recall-connection-names.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { describeProblem, type Problem } from '~/request/problem.server';
import { maskAddress } from '~/sessions/mask-address';
import { type AccountSession } from '~/sessions/session';
import { notMeOf } from '~/pages/kit/activity-line-view.server';

export type EventPageData =
  | { shows: 'event'; event: EventView; listPath: string }
  | { shows: 'problem'; problem: Problem }
  | { shows: 'not-found' };

/** One event of the log, with all that is known of it and no ids. */
export interface EventView {
  kind: AccountEventKind;
  at: ShownTime;
  /** By what somebody signed in, or tried to. */
  way: string | null;
  application: string | null;
  device: string | null;
  place: string | null;
  network: string | null;
  /** With the part hidden that would single out one connection. */
  address: string | null;
  isByAdministrator: boolean;
  /** The session of a sign-in; null where none is told. `isCurrent` for that of the browser that asks. */
  session: { path: string; isCurrent: boolean } | null;
  /** The guide for what somebody else did; null where there is no session to begin it with. */
  notMe: string | null;
}

/**
 * One event as the part of the log has it that the address names. Nothing is asked about a handle that does not open.
 *
 * @throws whatever is no `TenantError`.
 */
export async function loadEvent(
  context: AppLoadContext,
  request: Request,
  { userId, auth0SessionId: currentSessionId, profile }: PortalSession,
  handle: string,
): Promise<{ page: EventPageData; status: number; headers?: Record<string, string> }> {
  const { services } = context;
  const notFound = { page: { shows: 'not-found' }, status: 404 } as const;
  const id = services.eventHandles.open(userId, handle);
  if (id === null) return notFound;
  const query = readActivityQuery(new URL(request.url).searchParams);
  try {
    const { events } = await services.activity.part(
      userId,
      query.part,
      pageDeadline(context, request),
    );
    const event = events.find((one) => one.id === id);
    if (event === undefined) return notFound;
    const words = pageFormat(context, request, { userId, profile }, { isZoneNamed: true });
    // A page of an event is worth no further call: what the list of sessions said last will do.
    const sessions = (await services.directory.getCached(userId))?.sessions ?? [];
    const way =
      event.way === undefined
        ? null
        : formatSignInWay(
            event.way,
            context.translate,
            (await recallConnectionNames(context, request, userId)).get(event.way.connection),
          );
    const view = toEventView(event, { sessions, words, currentSessionId, way });
    const listPath = activityPath(writeActivityQuery(query));
    return { page: { shows: 'event', event: view, listPath }, status: 200 };
  } catch (error) {
    const { problem, status, headers } = describeProblem(error, context);
    return { page: { shows: 'problem', problem }, status, headers };
  }
}

interface ViewFormat {
  sessions: readonly AccountSession[];
  words: PageFormat;
  currentSessionId: string | null;
  way: string | null;
}

function toEventView(
  event: AccountEvent,
  { sessions, words, currentSessionId, way }: ViewFormat,
): EventView {
  const { kind, at, ip, userAgent, applicationName, sessionId, isByAdministrator } = event;
  return {
    kind,
    at: formatTime(at, words),
    way,
    application: applicationName,
    device: userAgent === null ? null : formatLoggedBrowser(userAgent, words),
    place: formatPlace(ip, words),
    network: formatNetwork(networkOf(ip, sessions), words),
    address: ip === null ? null : maskAddress(ip),
    isByAdministrator,
    session:
      sessionId === null
        ? null
        : {
            path: sessionPath(words.handleOf(sessionId)),
            isCurrent: sessionId === currentSessionId,
          },
    notMe: notMeOf(event, { words, currentSessionId }),
  };
}

/** The log has no networks; a session that was at the same address has. */
function networkOf(ip: string | null, sessions: readonly AccountSession[]): string | null {
  if (ip === null) return null;
  for (const { first, last } of sessions) {
    const client = [last, first].find((one) => one.ip === ip && one.asn !== null);
    if (client !== undefined) return client.asn;
  }
  return null;
}
