import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { type PageHandle } from '~/pages/kit/page-title';
import { loadRecoveryCode } from '~/pages/security/recovery-code/load-recovery-code.server';
import { RecoveryCodePage } from '~/pages/security/recovery-code/recovery-code-page';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle<typeof loader> = {
  title: (t) => t('security.kind.recovery-code'),
  cannotBeDone: (data) =>
    data?.page.shows === 'none' || (data?.page.shows === 'code' && data.page.obstacle !== null),
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const { page, ...answer } = await loadRecoveryCode(context, request, session);
  return json({ page }, answer);
}

export default function RecoveryCode() {
  const { page } = useLoaderData<typeof loader>();
  return <RecoveryCodePage page={page} />;
}
