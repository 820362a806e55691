import { type AuthenticationMethod } from '~/security/authentication-method';

/** A confirmed authenticator app of which the service says nothing but what is given. */
export function authenticationMethod(
  given: Partial<AuthenticationMethod> & { id: string },
): AuthenticationMethod {
  return {
    kind: 'authenticator-app',
    isConfirmed: true,
    name: null,
    maskedPhone: null,
    preferredDelivery: null,
    email: null,
    addedAt: null,
    lastUsedAt: null,
    passkey: null,
    ...given,
  };
}
