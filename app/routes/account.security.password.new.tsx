import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ActRefused } from '~/pages/kit/act-refused';
import { type PageHandle } from '~/pages/kit/page-title';
import { useRefusedAct } from '~/pages/kit/use-refused-act';
import { loadPassword } from '~/pages/security/password/load-password.server';
import { openPasswordPage } from '~/pages/security/password/open-password-page.server';
import { NewPasswordPage } from '~/pages/security/password/password-page';
import { paths } from '~/paths';
import { actionOf } from '~/request/act.server';
import { requireFreshnessToAsk } from '~/request/require-freshness.server';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle = { title: (t) => t('password.ask') };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  await requireFreshnessToAsk(context, request, session, 'strong', {
    returnTo: () => paths.newPassword,
    cancelTo: paths.password,
  });
  const { page, ...answer } = await loadPassword(context, request, session);
  return json({ page }, answer);
}

export const action = actionOf(openPasswordPage);

export default function NewPassword() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useRefusedAct();
  return (
    <>
      <ActRefused refused={refused} />
      <NewPasswordPage page={page} />
    </>
  );
}
