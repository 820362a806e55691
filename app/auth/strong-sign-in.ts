/**
 * How a strong sign-in asks the tenant for a second factor, and what proves it.
 *
 * - `acr`: `acr_values` asks, which takes an Action of the tenant; `mfa` in `amr` proves it (RFC 8176 section 2)
 * - `mfa-api`: the audience of the tenant's MFA API asks, for which Auth0 challenges whoever has a factor other than
 *   e-mail; that this API takes the access token proves it
 *
 * Either way `mfa` in `amr` is enough.
 */
export type StrongSignIn = (typeof strongSignIns)[number];

export const strongSignIns = ['acr', 'mfa-api'] as const;

/** Asks a tenant for a second factor (OpenID Connect Core 1.0 section 3.1.2.1, `acr_values`). */
const multiFactorClass = 'http://schemas.openid.net/pape/policies/2007/06/multi-factor';

/** The least that the MFA API gives a token for; it reads the list of the person's own authenticators. */
export const mfaApiScopes: readonly string[] = ['read:authenticators'];

/** Where the MFA API of a tenant answers, which is its audience too. `issuer` has a trailing slash. */
export function mfaApiOf(issuer: string): string {
  return `${issuer}mfa/`;
}

/** What the authorization request of a strong sign-in says to get a second factor. */
export function secondFactorParameters(by: StrongSignIn, issuer: string): Record<string, string> {
  return by === 'acr' ? { acr_values: multiFactorClass } : { audience: mfaApiOf(issuer) };
}
