import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ActRefused } from '~/pages/kit/act-refused';
import { type PageHandle } from '~/pages/kit/page-title';
import { useRefusedAct } from '~/pages/kit/use-refused-act';
import { cancelEmail, sendLinkAgain } from '~/pages/profile/email-acts.server';
import { loadPendingEmail } from '~/pages/profile/load-email.server';
import { PendingEmailPage } from '~/pages/profile/pending-email-page';
import { actionOf } from '~/request/act.server';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle = { title: (t) => t('emailChange.pending.title') };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  return json({ page: await loadPendingEmail(context, request, session) });
}

export const action = actionOf(sendLinkAgain, cancelEmail);

export default function PendingEmail() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useRefusedAct();
  return (
    <>
      <ActRefused refused={refused} />
      <PendingEmailPage page={page} />
    </>
  );
}
