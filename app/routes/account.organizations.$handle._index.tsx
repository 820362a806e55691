import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { type PageHandle } from '~/pages/kit/page-title';
import { loadOrganization } from '~/pages/organizations/load-organization.server';
import { OrganizationNotShown } from '~/pages/organizations/organization-not-shown';
import { OrganizationPage } from '~/pages/organizations/organization-page';
import { organizationTitle } from '~/pages/organizations/organization-title';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) => organizationTitle(data?.page, t),
};

export async function loader({
  request,
  context,
  params: { handle: one = '' },
}: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const wanted = { handle: one, withJoining: true };
  const { page, ...answer } = await loadOrganization(context, request, session, wanted);
  return json({ page }, answer);
}

export default function Organization() {
  const { page } = useLoaderData<typeof loader>();
  return page.shows === 'organization' ? (
    <OrganizationPage page={page} />
  ) : (
    <OrganizationNotShown page={page} />
  );
}
