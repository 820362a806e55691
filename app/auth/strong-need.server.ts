import { type AccountDirectory } from '~/profile/account';
import { type PortalSession } from '~/portal-session/portal-session';
import { isSecondFactor } from '~/security/authentication-method';
import { type AuthenticationMethods } from '~/security/authentication-methods';
import { type CallOptions } from '~/tenant-calls/call-options';
import { toResult } from '~/tenant-calls/result';
import { TenantError } from '~/tenant-calls/tenant-error';
import { type HasSecondFactor, multiFactorMethod, type StrongNeed } from './freshness';
import { type StrongSignIn } from './strong-sign-in';

/**
 * Asks the tenant whether the person has a confirmed second factor other than e-mail. What nobody here can read may be
 * one.
 *
 * Where the portal may not read it, the way of a strong sign-in decides (`docs/decisions/075-what-proves-a-strong-act.md`): the MFA
 * API lets pass whoever has none, so everybody is sent there; `acr_values` would keep out everybody that the tenant does
 * not ask, so what the portal session tells has to do.
 */
export function createHasSecondFactor(
  methods: Pick<AuthenticationMethods, 'list'>,
  strongSignIn: StrongSignIn,
): HasSecondFactor {
  return async ({ userId, authenticationMethods }, options) => {
    try {
      const { methods: own, unreadableCount } = await methods.list(userId, options);
      return own.some(isSecondFactor) || unreadableCount > 0;
    } catch (error) {
      if (!isNotPermitted(error)) throw error;
      return strongSignIn === 'mfa-api' || authenticationMethods.includes(multiFactorMethod);
    }
  };
}

/** Providers whose sign-in asks the person for something whenever the tenant wants it (Auth0 docs, max_age). */
const askingProviders: readonly string[] = ['auth0', 'email', 'sms'];

/** Whether the account's own sign-in, which the user id names, is by a provider that asks whenever the tenant wants it. */
function asksByItself(userId: string): boolean {
  const [own = ''] = userId.split('|');
  return askingProviders.includes(own);
}

interface Surroundings {
  hasSecondFactor: HasSecondFactor;
  accounts: Pick<AccountDirectory, 'get'>;
  /** Null where the portal has no mail server. */
  mail: object | null;
}

/**
 * What a strong act takes of a person besides a fresh sign-in. Whoever has a second factor uses it. Whoever signs in only
 * by providers that may not ask again enters a code that is sent to their confirmed address; where that is not possible,
 * strong acts are not either.
 *
 * @throws {TenantError} where the tenant does not say for now.
 */
export async function strongNeedOf(
  { hasSecondFactor, accounts, mail }: Surroundings,
  session: PortalSession,
  options?: CallOptions,
): Promise<StrongNeed> {
  if (await hasSecondFactor(session, options)) return { by: 'second-factor' };
  const { userId } = session;
  const account = await accounts.get(userId, options).catch((error: unknown) => {
    if (isNotPermitted(error)) return null;
    throw error;
  });
  const providers = account?.identities.map(({ provider }) => provider) ?? [];
  if (asksByItself(userId) || providers.some((name) => askingProviders.includes(name)))
    return { by: 'sign-in' };
  if (mail === null) return { by: 'nothing', reason: 'no_mail' };
  const { email = null, emailVerified = false } = account ?? {};
  return email === null || !emailVerified
    ? { by: 'nothing', reason: 'no_confirmed_address' }
    : { by: 'mailed-code', email };
}

/** Why somebody can carry out no strong act. */
export type StrongObstacle = Extract<StrongNeed, { by: 'nothing' }>['reason'];

/**
 * Why the person can carry out no strong act, so that a page offers none; null where they can, or the tenant does not
 * say for now. Of nearly everybody their user id tells it.
 */
export async function strongObstacleOf(
  surroundings: Surroundings,
  session: PortalSession,
  options?: CallOptions,
): Promise<StrongObstacle | null> {
  if (asksByItself(session.userId)) return null;
  const need = await toResult(strongNeedOf(surroundings, session, options));
  return need.isKnown && need.value.by === 'nothing' ? need.value.reason : null;
}

function isNotPermitted(error: unknown): boolean {
  return error instanceof TenantError && error.code === 'not_permitted';
}
