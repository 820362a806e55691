import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ActRefused } from '~/pages/kit/act-refused';
import { type PageHandle } from '~/pages/kit/page-title';
import { useRefusedAct } from '~/pages/kit/use-refused-act';
import { changeUsername } from '~/pages/profile/change-username.server';
import { loadUsernamePage } from '~/pages/profile/load-username.server';
import { UsernamePage } from '~/pages/profile/username-page';
import { actionOf } from '~/request/act.server';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle = { title: (t) => t('username.title') };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const { page, ...answer } = await loadUsernamePage(context, request, session);
  return json({ page }, answer);
}

export const action = actionOf(changeUsername);

export default function Username() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useRefusedAct();
  return (
    <>
      <ActRefused refused={refused} />
      <UsernamePage page={page} refused={refused} />
    </>
  );
}
