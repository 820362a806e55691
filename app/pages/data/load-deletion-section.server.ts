import {
  type PendingDeletionView,
  recallPendingDeletion,
} from '~/pages/kit/pending-deletion.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { type DeletionPolicy, readDeletionPolicy } from './delete/deletion-policy.server';

/** What the page about the account says of deleting it; null where the operator turned that off. */
export type DeletionSectionData =
  | { shows: 'pending'; deletion: PendingDeletionView }
  | { shows: 'policy'; policy: Exclude<DeletionPolicy, { mode: 'off' }> }
  | null;

/** @throws {StoreUnavailableError} */
export async function loadDeletionSection(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<DeletionSectionData> {
  const deletion = await recallPendingDeletion(context, request, session);
  // What waits is shown though it could not be asked for now.
  if (deletion !== null) return { shows: 'pending', deletion };
  const policy = await readDeletionPolicy(context);
  return policy.mode === 'off' ? null : { shows: 'policy', policy };
}
