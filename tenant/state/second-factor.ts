import type { Person } from './accounts';
import type { Authenticator, Authenticators } from './authenticators';
import type { Settings } from './settings';

/** In `acr_values`, asks for a second factor where the tenant has the Action for it. */
export const MULTI_FACTOR = 'http://schemas.openid.net/pape/policies/2007/06/multi-factor';

/** The code that every challenge of this tenant takes: people here hold no devices. */
export const CHALLENGE_CODE = '123456';

/** What an access token for the MFA API can be granted (Auth0 docs, manage factors by the MFA API). */
export const MFA_SCOPES: readonly string[] = [
  'enroll',
  'read:authenticators',
  'remove:authenticators',
];

/** The audience of the MFA API of the tenant with this issuer. */
export function mfaAudience(issuer: string): string {
  return `${issuer}mfa/`;
}

/** By which of their authenticators somebody can be challenged; e-mail and recovery codes are ways beside those. */
const CHALLENGED: readonly Authenticator['type'][] = [
  'totp',
  'push',
  'phone',
  'webauthn-roaming',
  'webauthn-platform',
];

/** Whether the person has a confirmed second factor other than e-mail. */
export function hasSecondFactor(
  { authenticators, settings }: { authenticators: Authenticators; settings: Settings },
  person: Person,
): boolean {
  return authenticators
    .ofPerson(person, settings.factors)
    .some(({ type, confirmed }) => confirmed !== false && CHALLENGED.includes(type));
}
