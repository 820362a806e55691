import { type AppLoadContext } from '~/request/context';
import { seconds } from '~/durations';
import { pageDeadline } from '~/request/page-deadline.server';
import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type ChosenTimeZone } from '~/i18n/time-zone.server';
import { type DataCredit } from '~/places/data-credits';
import { type PortalSession } from '~/portal-session/portal-session';
import { confirmAfterPage, listSessions } from '~/sessions/list-sessions.server';
import { applicationIdsOf } from '~/sessions/session';
import { placeOf } from '~/pages/sessions/place';
import { arrangeList, type ArrangedList } from './arrange-list.server';
import { type EndedView, toEndedView } from './ended-view.server';
import { applicationNames } from '~/pages/kit/format-names.server';
import { loadAttention } from '~/pages/kit/load-attention.server';
import { loadFailure, type ListFailureData } from '~/pages/sessions/load-failure.server';
import { pageFormat } from '~/pages/kit/page-format.server';
import { readReports } from '~/pages/kit/read-reports.server';

/** What the page shows: the list, or why there is none and what is known all the same. */
export type SessionsPageData = SessionsListData | ListFailureData;

export interface SessionsListData extends ArrangedList {
  kind: 'list';
  /** When the list was read, where it stands in for one that cannot be had now. */
  asOf: ShownTime | null;
  ended: EndedView;
  /** Whether there are pages for what reaches the account without a session. */
  showsApplications: boolean;
  /** The kinds of data on the page whose makers ask to be named. */
  credits: DataCredit['what'][];
  zone: ChosenTimeZone;
}

/** Names are waited for so long. */
const namesTimeMs = seconds(1.5);

/** The page's data with the status and headers that fit it. */
export async function loadSessionsPage(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<{ page: SessionsPageData; status: number; headers: Record<string, string> }> {
  const { services } = context;
  const { userId, auth0SessionId } = session;
  const startedAt = performance.now();
  const options = pageDeadline(context, request);
  try {
    const overview = await listSessions(
      services,
      { userId, currentSessionId: auth0SessionId },
      options,
    );
    const { sessions, asOf, past } = overview;
    confirmAfterPage(services, userId, overview);
    const applicationIds = applicationIdsOf(sessions);
    const [applications, attention, reports] = await Promise.all([
      services.applications.find(
        userId,
        [...applicationIds],
        pageDeadline(context, request, { timeMs: namesTimeMs }),
      ),
      loadAttention(services, userId, sessions),
      past.length === 0 ? [] : readReports(services, userId),
    ]);
    const format = {
      ...pageFormat(context, request, session),
      applicationName: applicationNames(applications, context.translate),
    };
    const query = placeOf(request);
    const page: SessionsListData = {
      kind: 'list',
      ...arrangeList(overview, query, {
        isCurrentKnown: auth0SessionId !== null,
        attention,
        format,
      }),
      asOf: asOf === null ? null : formatTime(asOf, format),
      ended: toEndedView(
        past,
        { sessions, reported: new Set(reports.map(({ sessionId }) => sessionId)) },
        format,
      ),
      showsApplications: services.operator.sections.applications !== 'off',
      // Of an operator's own data about places nothing is known.
      credits:
        services.config.geoipDatabase === null
          ? ['countries', 'network-owners']
          : ['network-owners'],
      zone: format.zone,
    };
    return { page, status: 200, headers: serverTiming(startedAt) };
  } catch (error) {
    const { page, ...answer } = await loadFailure(error, { context, request, session });
    return {
      page,
      status: answer.status,
      headers: { ...answer.headers, ...serverTiming(startedAt) },
    };
  }
}

/** How long the list took, for the browser's developer tools (W3C Server Timing). */
function serverTiming(startedAt: number): Record<string, string> {
  return { 'Server-Timing': `list;dur=${(performance.now() - startedAt).toFixed(1)}` };
}
