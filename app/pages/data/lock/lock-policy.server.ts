import { type FieldMode } from '~/portal-config/field-mode';
import { type AppLoadContext } from '~/request/context';

/**
 * Whether people can lock their account: not even see it (`off`), see that they cannot (`read`), or do it.
 *
 * @throws {StoreUnavailableError}
 */
export async function lockMode({
  services: { grantedScopes, operator },
}: Pick<AppLoadContext, 'services'>): Promise<FieldMode> {
  if (operator.account.lock === 'off') return 'off';
  if (operator.sections.data !== 'edit') return operator.sections.data;
  // Whether it is locked, only a reading of the account says.
  const isGranted = await grantedScopes.has('lock_account', ['update:users', 'read:users']);
  return isGranted === false ? 'read' : 'edit';
}

/** @throws a 404 response where the operator has turned it off, 403 where the tenant does not let the portal do it. */
export async function requireLock(context: Pick<AppLoadContext, 'services'>): Promise<void> {
  const mode = await lockMode(context);
  if (mode === 'off') throw new Response(null, { status: 404, statusText: 'Not Found' });
  if (mode === 'read') throw new Response(null, { status: 403, statusText: 'Forbidden' });
}
