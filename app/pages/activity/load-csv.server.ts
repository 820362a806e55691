import { readActivityQuery, writeActivityQuery } from '~/activity/activity-query';
import { filePrefix } from '~/brand/brand';
import { pageFormat } from '~/pages/kit/page-format.server';
import { activityPath } from '~/paths';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { findLines } from './load-activity-page.server';
import { readActivity } from '~/pages/kit/read-activity.server';
import { recallConnectionNames } from './recall-connection-names.server';
import { writeCsv } from './write-csv.server';

/**
 * What the list shows, on all the pages of its part. A file with something missing would look like all there is: then
 * it leads to the page, which says why.
 */
export async function loadActivityCsv(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<{ csv: string; name: string } | { redirectTo: string }> {
  const query = readActivityQuery(new URL(request.url).searchParams);
  const words = pageFormat(context, request, session);
  const reading = await readActivity(
    context,
    session.userId,
    query,
    pageDeadline(context, request),
  );
  if (!reading.log.isKnown || !reading.areChangesKnown)
    return { redirectTo: activityPath(writeActivityQuery(query)) };
  const lines = findLines(reading, query, words.timeZone);
  const date = new Date(words.now).toISOString().slice(0, 10);
  return {
    csv: writeCsv(lines, {
      words,
      connectionNames: await recallConnectionNames(context, request, session.userId),
    }),
    name: `${filePrefix(context.services.brand)}-activity-${date}.csv`,
  };
}
