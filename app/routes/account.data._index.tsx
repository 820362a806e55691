import { type LoaderFunctionArgs } from '@remix-run/node';
import { DataPage } from '~/pages/data/data-page';
import { type PageHandle } from '~/pages/kit/page-title';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle = { title: (t) => t('data.title') };

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requirePortalSession(context, request);
  return null;
}

export default function Data() {
  return <DataPage />;
}
