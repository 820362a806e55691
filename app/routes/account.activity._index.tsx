import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ActivityPage } from '~/pages/activity/activity-page';
import { loadActivityPage } from '~/pages/activity/load-activity-page.server';
import { type PageHandle } from '~/pages/kit/page-title';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle = { title: (t) => t('activityPage.title') };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  return json({ page: await loadActivityPage(context, request, session) });
}

export default function Activity() {
  return <ActivityPage page={useLoaderData<typeof loader>().page} />;
}
