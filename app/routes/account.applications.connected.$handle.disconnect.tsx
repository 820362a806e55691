import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { disconnectAccount } from '~/pages/applications/connected/disconnect-account.server';
import { DisconnectPage } from '~/pages/applications/connected/disconnect-page';
import { loadDisconnect } from '~/pages/applications/connected/load-disconnect.server';
import { ActRefused } from '~/pages/kit/act-refused';
import { type PageHandle } from '~/pages/kit/page-title';
import { useRefusedAct } from '~/pages/kit/use-refused-act';
import { disconnectPath, paths } from '~/paths';
import { actionOf } from '~/request/act.server';
import { requireFreshnessToAsk } from '~/request/require-freshness.server';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) =>
    data !== undefined && 'account' in data.page
      ? t('applications.connected.disconnect.heading', {
          provider: data.page.account.name,
        })
      : t('applications.connected.disconnect'),
};

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const named = params.handle ?? '';
  await requireFreshnessToAsk(context, request, session, 'recent', {
    returnTo: () => disconnectPath(named),
    cancelTo: paths.connectedAccounts,
  });
  const { page, ...answer } = await loadDisconnect(context, request, session, named);
  return json({ page }, answer);
}

export const action = actionOf(disconnectAccount);

export default function DisconnectAccount() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useRefusedAct();
  return (
    <>
      <ActRefused refused={refused} />
      <DisconnectPage page={page} />
    </>
  );
}
