import { type SecurityAct } from '~/portal-config/operator-config';
import { actPolicy, type Policy } from '~/profile/field-policy';
import { type AppLoadContext } from '~/request/context';
import { TenantError } from '~/tenant-calls/tenant-error';

type Context = Pick<AppLoadContext, 'services'>;

/** The call that makes a change, and the scopes that it takes. */
const calls = {
  'method-renaming': {
    operation: 'update_authentication_method',
    scopes: ['update:authentication_methods'],
  },
  'method-removal': {
    operation: 'delete_authentication_method',
    scopes: ['delete:authentication_methods'],
  },
  'code-replacement': { operation: 'regenerate_recovery_code', scopes: ['update:users'] },
  'browsers-forgetting': { operation: 'invalidate_remembered_browsers', scopes: ['update:users'] },
  'sign-ins': { operation: 'update_user', scopes: ['update:users'] },
} as const;

/** A change of what a person has for signing in. */
export type SecurityChange = keyof typeof calls;

/** What the operator lets people see and do. */
export function modeOf({ services: { operator } }: Context, act: SecurityAct) {
  return actPolicy(act, { operator, isGranted: null }).mode;
}

/** What the operator and the granted scopes let people change. */
export async function changePolicyOf(
  { services: { operator, grantedScopes } }: Context,
  act: SecurityAct,
  change: SecurityChange,
): Promise<Policy> {
  const { operation, scopes } = calls[change];
  return actPolicy(act, { operator, isGranted: await grantedScopes.has(operation, scopes) });
}

/**
 * @throws a 404 response where the operator has turned it off, 403 where it is for reading only.
 * @throws {TenantError} `not_permitted` where the portal lacks a scope for it.
 */
export async function requireChangeable(
  context: Context,
  act: SecurityAct,
  change: SecurityChange,
): Promise<void> {
  requireEditable(context, act);
  if ((await changePolicyOf(context, act, change)).mode !== 'edit')
    throw new TenantError('not_permitted', 'The portal lacks a scope for this change.');
}

/** Whether it may be changed. @throws a 404 response where the operator has turned it off. */
export function requireShown(context: Context, act: SecurityAct): boolean {
  const mode = modeOf(context, act);
  if (mode === 'off') throw new Response(null, { status: 404, statusText: 'Not Found' });
  return mode === 'edit';
}

/** @throws a 404 response where the operator has turned it off, 403 where it is for reading only. */
export function requireEditable(context: Context, act: SecurityAct): void {
  if (!requireShown(context, act))
    throw new Response(null, { status: 403, statusText: 'Forbidden' });
}

/** @throws a 404 response where the operator has turned the whole part of the portal off. */
export function requireSecuritySection({ services: { operator } }: Context): void {
  if (operator.sections.security === 'off')
    throw new Response(null, { status: 404, statusText: 'Not Found' });
}
