import { type OAuth2Tokens } from 'arctic';
import { seconds } from '~/durations';
import { accessTokenSchema } from '~/tenant-calls/access-token';
import { AuthError } from './auth-error';
import { type MyAccountUse } from '~/security/my-account-api';
import { type MyAccountToken, myAccountScopes } from './my-account-sign-in';

/** The access token of a token response (RFC 6749 section 5.1). @throws {AuthError} */
export function accessTokenOf(tokens: Pick<OAuth2Tokens, 'accessToken'>): string {
  try {
    return accessTokenSchema.parse(tokens.accessToken());
  } catch {
    throw new AuthError('token_missing', 'The token endpoint sent no usable access token.');
  }
}

/** Its ID token (OpenID Connect Core 1.0 section 3.1.3.3). @throws {AuthError} */
export function idTokenOf(tokens: Pick<OAuth2Tokens, 'idToken'>): string {
  try {
    return tokens.idToken();
  } catch {
    throw new AuthError('token_missing', 'The token endpoint sent no ID token.');
  }
}

/**
 * Its access token for the My Account API. Which scopes it has, the tenant says where they are others than those that were
 * asked for: Auth0 leaves out what the application was not granted, and gives a token all the same.
 *
 * @throws {AuthError} `access_denied` without the scopes.
 */
export function myAccountTokenOf(tokens: OAuth2Tokens, use: MyAccountUse): MyAccountToken {
  const token = accessTokenOf(tokens);
  const wanted = myAccountScopes[use];
  const given = tokens.hasScopes() ? tokens.scopes() : wanted;
  if (!wanted.every((scope) => given.includes(scope)))
    throw new AuthError('access_denied', 'The token lacks the scopes of the My Account API.');
  return { use, token, lifetimeMs: lifetimeOf(tokens) };
}

function lifetimeOf(tokens: OAuth2Tokens): number {
  try {
    const lifetime = tokens.accessTokenExpiresInSeconds();
    return lifetime > 0 ? seconds(lifetime) : 0;
  } catch {
    return Infinity;
  }
}
