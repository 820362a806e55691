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

/** What the mailed link asks; 404 for one that nobody has a use for any more, as its button answers too. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const page = await loadConfirmEmail(context, session, params.token ?? '');
  return json({ page }, page.link === 'dead' ? 404 : 200);
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
