import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { type PageHandle } from '~/pages/kit/page-title';
import { loadReceipt } from '~/pages/receipts/load-receipts.server';
import { ReceiptNotFound } from '~/pages/receipts/receipt-not-found';
import { ReceiptPage } from '~/pages/receipts/receipt-page';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) => data?.receipt?.title ?? t('receipts.notFound.title'),
};

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const receipt = await loadReceipt(context, request, session, params.handle ?? '');
  const { activityDays: keptDays } = context.services.config;
  return json({ receipt, keptDays }, receipt === null ? 404 : 200);
}

export default function Receipt() {
  const { receipt, keptDays } = useLoaderData<typeof loader>();
  return receipt === null ? (
    <ReceiptNotFound keptDays={keptDays} />
  ) : (
    <ReceiptPage receipt={receipt} />
  );
}
