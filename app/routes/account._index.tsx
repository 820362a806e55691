import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { type PageHandle } from '~/pages/kit/page-title';
import { loadOverview } from '~/pages/overview/load-overview.server';
import { OverviewPage } from '~/pages/overview/overview-page';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle = { title: (t) => t('overview.title') };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  return json(await loadOverview(context, request, session));
}

export default function Overview() {
  return <OverviewPage page={useLoaderData<typeof loader>()} />;
}
