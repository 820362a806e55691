import {
  identitiesOf,
  identityKey,
  joinedAt,
  profileChangedAt,
  type Person,
} from '../state/accounts';
import { canary } from '../state/canary';
import { iso } from '../state/clock';
import { kindOf } from '../state/connections';
import { profileOf } from '../state/profile';
import type { TenantState } from '../state/state';

/** What may be told of an account. */
export interface BodyOptions {
  /** Auth0 docs: tokens of providers need the scope `read:user_idp_tokens`. */
  withProviderTokens: boolean;
}

/** The ways to sign in to an account, as the Management API lists them. */
export function identityBodies(
  { connections, issuer }: TenantState,
  account: Person,
  { withProviderTokens }: BodyOptions,
) {
  return identitiesOf(account).map((identity, position) => {
    const key = identityKey(identity);
    const strategy = connections.byName(identity.connection)?.strategy ?? key.provider;
    const isProvider = ['social', 'enterprise'].includes(kindOf(strategy));
    return {
      ...key,
      connection: identity.connection,
      isSocial: kindOf(strategy) === 'social',
      ...(isProvider &&
        withProviderTokens && {
          access_token: canary('access-token', identity.userId),
          refresh_token: canary('refresh-token', identity.userId),
        }),
      ...(position > 0 && {
        profileData: { ...profileOf(identity, issuer), ...identity.fromProvider },
      }),
    };
  });
}

/** An account as the Management API shows it, with the sign-ins of its log. */
export function userBody(state: TenantState, person: Person, options: BodyOptions) {
  const signIns = state.accountLog.ofPerson(person.userId).filter(({ type }) => type === 's');
  return {
    ...person.fromProvider,
    user_id: person.userId,
    ...profileOf(person, state.issuer),
    created_at: iso(person.createdAt) ?? joinedAt,
    updated_at: iso(person.changedAt) ?? profileChangedAt,
    last_login: iso(signIns[0]?.at),
    last_ip: signIns[0]?.ip,
    logins_count: signIns.length,
    last_password_reset: iso(person.passwordChangedAt),
    blocked: person.blocked || undefined,
    user_metadata: person.userMetadata,
    app_metadata: person.appMetadata ?? { note: canary('app-metadata', person.userId) },
    identities: identityBodies(state, person, options),
  };
}
