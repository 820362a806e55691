import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EventMissingPage } from '~/pages/activity/event-missing-page';
import { EventPage } from '~/pages/activity/event-page';
import { loadEvent } from '~/pages/activity/load-event.server';
import { type PageHandle } from '~/pages/kit/page-title';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) =>
    data?.page.shows === 'event'
      ? t(`activity.${data.page.event.kind}`)
      : t(
          data?.page.shows === 'problem'
            ? 'activityPage.problem.title'
            : 'activityPage.notFound.title',
        ),
};

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const { page, ...answer } = await loadEvent(context, request, session, params.handle ?? '');
  return json({ page }, answer);
}

export default function Event() {
  const { page } = useLoaderData<typeof loader>();
  return page.shows === 'event' ? (
    <EventPage event={page.event} listPath={page.listPath} />
  ) : (
    <EventMissingPage problem={page.shows === 'problem' ? page.problem : null} />
  );
}
