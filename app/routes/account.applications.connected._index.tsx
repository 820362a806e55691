import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ConnectedAccountsPage } from '~/pages/applications/connected/connected-accounts-page';
import { loadConnectedAccounts } from '~/pages/applications/connected/load-connected-accounts.server';
import { type PageHandle } from '~/pages/kit/page-title';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle = { title: (t) => t('applications.connected') };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const { page, ...answer } = await loadConnectedAccounts(context, request, session);
  return json({ page }, answer);
}

export default function ConnectedAccounts() {
  const { page } = useLoaderData<typeof loader>();
  return <ConnectedAccountsPage page={page} />;
}
