import { type MyAccountUse } from '~/security/my-account-api';

/**
 * The least that each takes. Lists, names and the removal of methods go through the Management API, where they are for
 * people whose tenant has not activated this one, too. Each use has a token of its own: a tenant that grants the one and
 * not the other keeps nobody from what it grants.
 */
export const myAccountScopes: Readonly<Record<MyAccountUse, readonly string[]>> = {
  methods: ['create:me:authentication_methods'],
  'connected-accounts': ['delete:me:connected_accounts'],
};

/**
 * What the authorization request says to get an access token for the My Account API of the tenant with this issuer,
 * which has a trailing slash (Auth0 docs, My Account API). An authorization request has one audience.
 */
export function myAccountParameters(issuer: string): Record<string, string> {
  return { audience: `${issuer}me/` };
}

/** An access token for that API, as the token endpoint gave it (RFC 6749 section 5.1). */
export interface MyAccountToken {
  use: MyAccountUse;
  token: string;
  /** How long it is good for; `Infinity` where the tenant does not say. */
  lifetimeMs: number;
}
