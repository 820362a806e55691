import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { lockMode } from '~/pages/data/lock/lock-policy.server';
import { type PageHandle } from '~/pages/kit/page-title';
import { loadSecurity } from '~/pages/security/ledger/load-security.server';
import { SecurityPage } from '~/pages/security/ledger/security-page';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle = { title: (t) => t('security.title') };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const page = await loadSecurity(context, request, session);
  return json({ page, canLock: (await lockMode(context)) === 'edit' });
}

export default function Security() {
  const { page, canLock } = useLoaderData<typeof loader>();
  return <SecurityPage page={page} canLock={canLock} />;
}
