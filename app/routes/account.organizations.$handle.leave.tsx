import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ActRefused } from '~/pages/kit/act-refused';
import { type PageHandle } from '~/pages/kit/page-title';
import { useRefusedAct } from '~/pages/kit/use-refused-act';
import { leaveOrganization } from '~/pages/organizations/leave-organization.server';
import { LeavePage } from '~/pages/organizations/leave-page';
import { leavePolicyOf } from '~/pages/organizations/leave-policy.server';
import { loadOrganization } from '~/pages/organizations/load-organization.server';
import { OrganizationNotShown } from '~/pages/organizations/organization-not-shown';
import { organizationTitle } from '~/pages/organizations/organization-title';
import { leaveOrganizationPath, organizationPath } from '~/paths';
import { actionOf } from '~/request/act.server';
import { requireFreshnessToAsk } from '~/request/require-freshness.server';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) => organizationTitle(data?.page, t, { isLeaving: true }),
};

export async function loader({
  request,
  context,
  params: { handle: one = '' },
}: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  // Nobody proves who they are for what cannot be done.
  if ((await leavePolicyOf(context)).mode === 'edit')
    await requireFreshnessToAsk(context, request, session, 'strong', {
      returnTo: () => leaveOrganizationPath(one),
      cancelTo: organizationPath(one),
    });
  const wanted = { handle: one, withJoining: false };
  const { page, ...answer } = await loadOrganization(context, request, session, wanted);
  return json({ page }, answer);
}

export const action = actionOf(leaveOrganization);

export default function LeaveOrganization() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useRefusedAct();
  return (
    <>
      <ActRefused refused={refused} isFormShown={page.shows === 'organization'} />
      {page.shows === 'organization' ? (
        <LeavePage page={page} />
      ) : (
        <OrganizationNotShown page={page} />
      )}
    </>
  );
}
