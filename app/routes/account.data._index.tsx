import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { lockMode } from '~/pages/data/lock/lock-policy.server';
import { DataPage } from '~/pages/data/data-page';
import { loadDeletionSection } from '~/pages/data/load-deletion-section.server';
import { type PageHandle } from '~/pages/kit/page-title';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle = { title: (t) => t('data.title') };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  return json({
    lock: await lockMode(context),
    deletion: await loadDeletionSection(context, request, session),
  });
}

export default function Data() {
  return <DataPage {...useLoaderData<typeof loader>()} />;
}
