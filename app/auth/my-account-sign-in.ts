/**
 * The least that sets up a method at the tenant's My Account API. Its list, names and removals go through the
 * Management API, where they are for people whose tenant has not activated this one, too.
 */
export const myAccountScopes: readonly string[] = ['create:me:authentication_methods'];

/**
 * What the authorization request says to get an access token for the My Account API of the tenant with this issuer,
 * which has a trailing slash (Auth0 docs, My Account API). An authorization request has one audience.
 */
export function myAccountParameters(issuer: string): Record<string, string> {
  return { audience: `${issuer}me/` };
}

/** An access token for that API, as the token endpoint gave it (RFC 6749 section 5.1). */
export interface MyAccountToken {
  token: string;
  /** How long it is good for; `Infinity` where the tenant does not say. */
  lifetimeMs: number;
}
