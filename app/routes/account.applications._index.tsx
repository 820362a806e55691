import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ApplicationsPage } from '~/pages/applications/list/applications-page';
import { loadApplications } from '~/pages/applications/list/load-applications.server';
import { type PageHandle } from '~/pages/kit/page-title';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle = { title: (t) => t('applications.title') };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const { page, ...answer } = await loadApplications(context, request, session);
  return json({ page }, answer);
}

export default function Applications() {
  const { page } = useLoaderData<typeof loader>();
  return <ApplicationsPage page={page} />;
}
