import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ActRefused } from '~/pages/kit/act-refused';
import { type PageHandle } from '~/pages/kit/page-title';
import { useRefusedAct } from '~/pages/kit/use-refused-act';
import { AddPasskeyPage } from '~/pages/security/add-passkey/add-passkey-page';
import { beginPasskey } from '~/pages/security/add-passkey/begin-passkey.server';
import { loadAddPasskey } from '~/pages/security/add-passkey/load-add-passkey.server';
import { actionOf } from '~/request/act.server';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle<typeof loader> = {
  title: (t) => t('passkeys.add'),
  cannotBeDone: (data) => data?.page.shows === 'no-password',
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  return json({ page: await loadAddPasskey(context, request, session) });
}

export const action = actionOf(beginPasskey);

export default function AddPasskey() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useRefusedAct();
  return (
    <>
      <ActRefused refused={refused} />
      <AddPasskeyPage page={page} />
    </>
  );
}
