import { type AppLoadContext } from '@remix-run/node';
import { pageDeadline } from '~/http/page-deadline.server';
import { describeProblem, type Problem } from '~/http/problem.server';
import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { timeZoneOf } from '~/i18n/time-zone.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { confirmEndings, listSessions } from '~/sessions/list-sessions.server';
import { nameDevice, type SessionView, viewSession } from './session-view.server';

/** What the page shows: the list, or why there is none and what is known all the same. */
export type SessionsPageData =
  | {
      kind: 'list';
      sessions: SessionView[];
      /** Sessions that have not been ended here. */
      liveCount: number;
      isComplete: boolean;
      /** When the list was read, where it stands in for one that cannot be had now. */
      asOf: ShownTime | null;
      isCurrentKnown: boolean;
      timeZone: string;
    }
  | { kind: 'problem'; problem: Problem; thisBrowser: { device: string; since: ShownTime } };

/** Confirmations may not take turns away from pages, so they wait hardly at all. */
const confirmationPatienceMs = 300;

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
  const startedAt = performance.now();
  try {
    const { sessions, isComplete, asOf, unconfirmed } = await listSessions(
      services,
      { userId: session.userId, currentSessionId: session.auth0SessionId },
      pageDeadline(context, request),
    );
    if (unconfirmed.length > 0)
      services.inBackground(
        'confirm endings',
        confirmEndings(services, session.userId, unconfirmed, {
          startBy: services.now() + confirmationPatienceMs,
        }),
      );
    const page: SessionsPageData = {
      kind: 'list',
      sessions: sessions.map((one) => viewSession(one, format)),
      liveCount: sessions.filter((one) => one.endingSince === null).length,
      isComplete,
      asOf: asOf === null ? null : formatTime(asOf, format),
      isCurrentKnown: session.auth0SessionId !== null,
      timeZone: format.timeZone,
    };
    return { page, status: 200, headers: serverTiming(startedAt) };
  } catch (error) {
    const { problem, ...answer } = describeProblem(error, context);
    const thisBrowser = {
      device: nameDevice(request.headers.get('user-agent'), format.translate),
      since: formatTime(new Date(session.createdAt), format),
    };
    return {
      page: { kind: 'problem', problem, thisBrowser },
      status: answer.status,
      headers: { ...answer.headers, ...serverTiming(startedAt) },
    };
  }
}

/** How long the list took, for the browser's developer tools (W3C Server Timing). */
function serverTiming(startedAt: number): Record<string, string> {
  return { 'Server-Timing': `list;dur=${(performance.now() - startedAt).toFixed(1)}` };
}
