import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { lockMode } from '~/pages/data/lock/lock-policy.server';
import { DataPage } from '~/pages/data/data-page';
import { loadDownload } from '~/pages/data/download-view.server';
import { loadDeletionSection } from '~/pages/data/load-deletion-section.server';
import { type PageHandle } from '~/pages/kit/page-title';
import { paths } from '~/paths';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle<typeof loader> = {
  title: (t) => t('data.title'),
  refreshTo: (data) => (data?.download.state === 'preparing' ? paths.data : null),
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  return json({
    download: await loadDownload(context, request, session),
    lock: await lockMode(context),
    deletion: await loadDeletionSection(context, request, session),
  });
}

export default function Data() {
  return <DataPage {...useLoaderData<typeof loader>()} />;
}
