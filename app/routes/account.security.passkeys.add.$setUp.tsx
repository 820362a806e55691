import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ActRefused } from '~/pages/kit/act-refused';
import { type PageHandle } from '~/pages/kit/page-title';
import { useRefusedAct } from '~/pages/kit/use-refused-act';
import { finishPasskey } from '~/pages/security/add-passkey/finish-passkey.server';
import { loadSetUp } from '~/pages/security/add-passkey/load-set-up.server';
import { SetUpPage } from '~/pages/security/add-passkey/set-up-page';
import { actionOf } from '~/request/act.server';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) => t(data?.page.shows === 'over' ? 'passkeys.over' : 'passkeys.add'),
};

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const { page, status } = await loadSetUp(context, request, session, params.setUp ?? '');
  return json({ page }, { status });
}

export const action = actionOf(finishPasskey);

export default function PasskeySetUp() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useRefusedAct();
  return (
    <>
      <ActRefused refused={refused} />
      <SetUpPage page={page} refused={refused} />
    </>
  );
}
