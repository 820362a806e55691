import { deletionScopes } from '~/profile/account';
import { type AppLoadContext } from '~/request/context';

/** What a person can do about deleting their account. */
export type DeletionPolicy =
  | { mode: 'off' }
  /** There is a reason that the operator can put right. */
  | { mode: 'unavailable' }
  /** `holdDays`: how long they can change their mind. */
  | { mode: 'person'; holdDays: number }
  | { mode: 'request'; to: string };

/**
 * What the operator and the granted scopes let a person do. A missing scope is named for the operator once.
 *
 * @throws {StoreUnavailableError}
 */
export async function readDeletionPolicy({
  services,
}: Pick<AppLoadContext, 'services'>): Promise<DeletionPolicy> {
  const { operator, grantedScopes, mail, config } = services;
  const { by, requestsTo } = operator.deletion;
  if (by === 'off' || operator.sections.data === 'off') return { mode: 'off' };
  if (operator.sections.data === 'read') return { mode: 'unavailable' };
  if (by === 'request')
    return mail === null || requestsTo === null
      ? { mode: 'unavailable' }
      : { mode: 'request', to: requestsTo };
  const isPermitted = await grantedScopes.has('delete_user', deletionScopes);
  return isPermitted === false
    ? { mode: 'unavailable' }
    : { mode: 'person', holdDays: config.deletionHoldDays };
}
