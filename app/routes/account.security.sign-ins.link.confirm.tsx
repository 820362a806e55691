import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ActRefused } from '~/pages/kit/act-refused';
import { type PageHandle } from '~/pages/kit/page-title';
import { useRefusedAct } from '~/pages/kit/use-refused-act';
import {
  cancelLinking,
  confirmLinking,
} from '~/pages/security/link-sign-in/confirm-linking.server';
import { ConfirmLinkingPage } from '~/pages/security/link-sign-in/confirm-page';
import { LinkingNotShown } from '~/pages/security/link-sign-in/linking-not-shown';
import { loadConfirm } from '~/pages/security/link-sign-in/load-linking.server';
import { actionOf } from '~/request/act.server';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) =>
    data?.page.shows === 'accounts'
      ? t('linkedSignIns.link.confirmHeading')
      : t('linkedSignIns.link.over'),
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const { page, ...answer } = await loadConfirm(context, request, session);
  return json({ page }, answer);
}

export const action = actionOf(confirmLinking, cancelLinking);

export default function ConfirmLinking() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useRefusedAct();
  return (
    <>
      <ActRefused refused={refused} isFormShown={page.shows === 'accounts'} />
      {page.shows === 'accounts' ? (
        <ConfirmLinkingPage page={page} />
      ) : (
        <LinkingNotShown page={page} />
      )}
    </>
  );
}
