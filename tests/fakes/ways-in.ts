import { type Identity } from '~/profile/account';
import { type WaysInFacts } from '~/security/ways-in';

/** An identity in a database of the tenant's own of which the service says nothing but what is given. */
export function identity(given: Partial<Identity> = {}): Identity {
  return {
    provider: 'auth0',
    connection: 'Username-Password-Authentication',
    userId: 'ada',
    isSocial: false,
    name: null,
    email: null,
    username: null,
    ...given,
  };
}

/** A person with a password and a verified address, in a tenant that takes every factor and asks for none. */
export function waysInFacts(given: Partial<WaysInFacts> = {}): WaysInFacts {
  return {
    account: {
      email: 'ada@example.com',
      emailVerified: true,
      identities: [identity()],
      createdAt: null,
      lastPasswordResetAt: null,
    },
    methods: [],
    unreadableCount: 0,
    factors: [
      'push-notification',
      'sms',
      'otp',
      'webauthn-roaming',
      'webauthn-platform',
      'recovery-code',
    ],
    policy: 'own-rules',
    ...given,
  };
}
