import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { type PageHandle } from '~/pages/kit/page-title';
import { loadReceipts } from '~/pages/receipts/load-receipts.server';
import { ReceiptsPage } from '~/pages/receipts/receipts-page';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle = { title: (t) => t('receipts.title') };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  return json(await loadReceipts(context, request, session));
}

export default function Receipts() {
  return <ReceiptsPage page={useLoaderData<typeof loader>()} />;
}
