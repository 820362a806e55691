import { type AppLoadContext } from '@remix-run/node';
import { pageDeadline } from '~/http/page-deadline.server';
import { describeProblem, type Problem } from '~/http/problem.server';
import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { timeZoneOf } from '~/i18n/time-zone.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { listSessions } from '~/sessions/list-sessions.server';
import { nameDevice, type SessionView, viewSession } from './session-view.server';

/** What the page shows: the list, or why there is none and what is known all the same. */
export type SessionsPageData =
  | {
      kind: 'list';
      sessions: SessionView[];
      /** Sessions that have not been ended here. */
      liveCount: number;
      isComplete: boolean;
      isCurrentKnown: boolean;
      timeZone: string;
    }
  | { kind: 'problem'; problem: Problem; thisBrowser: { device: string; since: ShownTime } };

/** The page's data with the status and headers that fit it. */
export async function loadSessionsPage(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<{ page: SessionsPageData; status: number; headers: Record<string, string> }> {
  const { services } = context;
  const format = {
    locale: context.locale,
    timeZone: timeZoneOf(request, session.profile.timeZone),
    now: services.now(),
    translate: context.translate,
    places: services.places,
  };
  try {
    const { sessions, isComplete } = await listSessions(
      services,
      { userId: session.userId, currentSessionId: session.auth0SessionId },
      pageDeadline(context, request),
    );
    const page: SessionsPageData = {
      kind: 'list',
      sessions: sessions.map((one) => viewSession(one, format)),
      liveCount: sessions.filter((one) => one.endingSince === null).length,
      isComplete,
      isCurrentKnown: session.auth0SessionId !== null,
      timeZone: format.timeZone,
    };
    return { page, status: 200, headers: {} };
  } catch (error) {
    const { problem, ...answer } = describeProblem(error, context);
    const thisBrowser = {
      device: nameDevice(request.headers.get('user-agent'), format.translate),
      since: formatTime(new Date(session.createdAt), format),
    };
    return { page: { kind: 'problem', problem, thisBrowser }, ...answer };
  }
}
