import type { Authenticator } from '../../tenant/state/authenticators';
import { ada, type TestPortal } from '../test-portal';

/** Adds confirmed authentication methods to Ada's account; they are new unless they say otherwise. */
export function enrol(
  { tenant, clock }: TestPortal,
  ...methods: (Pick<Authenticator, 'id' | 'type'> & Partial<Authenticator>)[]
): void {
  for (const method of methods)
    tenant.state.authenticators.add({
      userId: ada.userId,
      confirmed: true,
      createdAt: clock.now,
      ...method,
    });
}

/** A cookie header for Ada, who has just signed in by her password and a second factor. */
export function signInByTwoSteps(portal: TestPortal): Promise<string> {
  return portal.signIn({
    authenticatedAt: portal.clock.now,
    authenticationMethods: ['pwd', 'mfa'],
  });
}
