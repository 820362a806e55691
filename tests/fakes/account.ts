import { type AccountReading, type Identity } from '~/profile/account';

/** A way to sign in; a database of the tenant's own where nothing is said. */
export function identityOf(given: Partial<Identity> = {}): Identity {
  return {
    provider: 'auth0',
    connection: 'Username-Password-Authentication',
    userId: '64c1f0a2b7d3e95a10c4f001',
    isSocial: false,
    name: null,
    email: null,
    username: null,
    ...given,
  };
}

/** An account with a verified address and a password, of which nothing else is known. */
export function accountOf(given: Partial<AccountReading> = {}): AccountReading {
  return {
    email: 'ada@example.com',
    emailVerified: true,
    username: null,
    phoneNumber: null,
    phoneVerified: null,
    name: null,
    givenName: null,
    familyName: null,
    nickname: null,
    picture: null,
    userMetadata: {},
    createdAt: null,
    changedAt: null,
    lastPasswordResetAt: null,
    isBlocked: false,
    identities: [identityOf()],
    asOf: null,
    ...given,
  };
}
