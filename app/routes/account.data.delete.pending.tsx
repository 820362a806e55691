import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { keepAccount } from '~/pages/data/delete/keep-account.server';
import { PendingDeletionPage } from '~/pages/data/delete/pending-deletion-page';
import { ActRefused } from '~/pages/kit/act-refused';
import { type PageHandle } from '~/pages/kit/page-title';
import { loadPendingDeletion } from '~/pages/kit/pending-deletion.server';
import { pendingDeletionTitles } from '~/pages/kit/pending-deletion-title';
import { useRefusedAct } from '~/pages/kit/use-refused-act';
import { actionOf } from '~/request/act.server';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) =>
    data?.deletion == null
      ? t('deletion.none.title')
      : t(pendingDeletionTitles[data.deletion.state]),
};

/** The deletion that waits; null where there is none, which is no error: it may just have been called off. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const deletion = await loadPendingDeletion(context, request, session);
  return json({ deletion, hasSection: context.services.operator.sections.data !== 'off' });
}

export const action = actionOf(keepAccount);

export default function PendingDeletion() {
  const page = useLoaderData<typeof loader>();
  const refused = useRefusedAct();
  return (
    <>
      <ActRefused refused={refused} />
      <PendingDeletionPage {...page} />
    </>
  );
}
