import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { type PageHandle } from '~/pages/kit/page-title';
import { loadSecurity } from '~/pages/security/ledger/load-security.server';
import { SecurityPage } from '~/pages/security/ledger/security-page';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle = { title: (t) => t('security.title') };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  return json({ page: await loadSecurity(context, request, session) });
}

export default function Security() {
  const { page } = useLoaderData<typeof loader>();
  return <SecurityPage page={page} />;
}
