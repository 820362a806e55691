import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { type PageHandle } from '~/pages/kit/page-title';
import { loadOrganizations } from '~/pages/organizations/load-organizations.server';
import { OrganizationsPage } from '~/pages/organizations/organizations-page';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle = { title: (t) => t('organizations.title') };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const { page, ...answer } = await loadOrganizations(context, request, session);
  return json({ page }, answer);
}

export default function Organizations() {
  const { page } = useLoaderData<typeof loader>();
  return <OrganizationsPage page={page} />;
}
