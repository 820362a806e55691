import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ActRefused } from '~/pages/kit/act-refused';
import { type PageHandle } from '~/pages/kit/page-title';
import { useRefusedAct } from '~/pages/kit/use-refused-act';
import { askForEmail } from '~/pages/profile/email-acts.server';
import { EmailPage, emailTitle } from '~/pages/profile/email-page';
import { loadEmailPage } from '~/pages/profile/load-email.server';
import { actionOf } from '~/request/act.server';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) => t(emailTitle(data?.page)),
  cannotBeDone: (data) => data?.page.kind === 'kept',
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const { page, ...answer } = await loadEmailPage(context, request, session);
  return json({ page }, answer);
}

export const action = actionOf(askForEmail);

export default function Email() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useRefusedAct();
  return (
    <>
      <ActRefused refused={refused} />
      <EmailPage page={page} refused={refused} />
    </>
  );
}
