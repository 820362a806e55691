import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ActRefused } from '~/pages/kit/act-refused';
import { type PageHandle } from '~/pages/kit/page-title';
import { useRefusedAct } from '~/pages/kit/use-refused-act';
import { ConfirmEmailPage } from '~/pages/profile/confirm-email-page';
import { confirmEmail } from '~/pages/profile/confirm-email.server';
import { loadConfirmEmail } from '~/pages/profile/load-email.server';
import { actionOf } from '~/request/act.server';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) =>
    t(data?.page.link === 'good' ? 'emailChange.confirm.title' : 'emailChange.dead.title'),
};

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  return json({ page: await loadConfirmEmail(context, session, params.token ?? '') });
}

export const action = actionOf(confirmEmail);

export default function ConfirmEmail() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useRefusedAct();
  return (
    <>
      <ActRefused refused={refused} />
      <ConfirmEmailPage page={page} />
    </>
  );
}
