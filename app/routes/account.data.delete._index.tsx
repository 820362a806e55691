import { json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { askForDeletion } from '~/pages/data/delete/ask-for-deletion.server';
import { DeletionPage, typedFieldId } from '~/pages/data/delete/deletion-page';
import { loadDeletionPage } from '~/pages/data/delete/load-deletion-page.server';
import { ActRefused } from '~/pages/kit/act-refused';
import { type PageHandle } from '~/pages/kit/page-title';
import { loadPendingDeletion } from '~/pages/kit/pending-deletion.server';
import { useRefusedAct } from '~/pages/kit/use-refused-act';
import { paths } from '~/paths';
import { actionOf } from '~/request/act.server';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle<typeof loader> = {
  title: (t) => t('deletion.title'),
  cannotBeDone: (data) => data?.page.shows === 'unavailable',
};

/** The question whether to delete the account; a deletion that waits already has a page of its own. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const waiting = await loadPendingDeletion(context, request, session);
  if (waiting !== null) throw redirect(paths.pendingDeletion, 303);
  const { page, ...answer } = await loadDeletionPage(context, request, session);
  return json({ page }, answer);
}

export const action = actionOf(askForDeletion);

export default function DeleteAccount() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useRefusedAct();
  return (
    <>
      <ActRefused refused={refused} fieldId={typedFieldId} />
      <DeletionPage page={page} refused={refused} />
    </>
  );
}
