import { createHash, randomBytes } from 'node:crypto';
import { beforeDeadline } from '~/deadline';
import { AuthError } from './auth-error';
import { requireIssuer } from './callback-answer';
import { tenantRefusal } from './callback-refusal';
import { exchangeCode } from './code-exchange.server';
import { type HasSecondFactor } from './freshness';
import { type BegunLinking } from './linking-requests.server';
import { proveSecondFactor } from './second-factor.server';
import { mfaApiScopes, secondFactorParameters, type StrongSignIn } from './strong-sign-in';
import { type TenantMetadata } from './tenant-metadata.server';
import { type SigningKeys } from './verify-token.server';
import { accessTokenOf, idTokenOf } from './token-answer';
import { type VerifiedIdentity, verifyIdToken } from './verify-id-token.server';

/** What the tenant is asked for, and what its answer is checked by. */
type SecondSignInRequest = Omit<BegunLinking, 'step' | 'startedAt'>;

/**
 * A sign-in beside the portal session, by which somebody proves that another account is theirs too. It starts no portal
 * session, and comes back to a callback of its own, so that neither can be mistaken for the other.
 */
export interface SecondSignIn {
  /** `connection` alone may answer; `uiLocales` are for the tenant's own pages. @throws {AuthError} */
  prepare(
    wanted: { connection: string; uiLocales: string },
    deadline: AbortSignal,
  ): Promise<SecondSignInRequest>;
  /**
   * Who came back from the tenant. Whoever has a second factor must have used it, as for any strong act.
   *
   * @throws {AuthError}; {TenantError} where nobody knows whether they have one.
   */
  finish(
    answer: URLSearchParams,
    begun: BegunLinking,
    deadline: AbortSignal,
  ): Promise<VerifiedIdentity>;
}

interface Options {
  clientId: string;
  clientSecret: string;
  redirectUri: string;
  fetch: typeof fetch;
  timeoutMs: number;
  tenant: () => Promise<TenantMetadata>;
  keys: (tenant: TenantMetadata) => SigningKeys;
  strongSignIn: StrongSignIn;
  hasSecondFactor: HasSecondFactor;
  now: () => number;
}

/** The authorization code flow with PKCE, state and nonce (OpenID Connect Core 1.0 section 3.1). */
export function createSecondSignIn(options: Options): SecondSignIn {
  const { clientId, redirectUri, strongSignIn } = options;
  const apiScopes = strongSignIn === 'mfa-api' ? mfaApiScopes : [];

  const prepare = async ({
    connection,
    uiLocales,
  }: {
    connection: string;
    uiLocales: string;
  }): Promise<SecondSignInRequest> => {
    const { authorizationEndpoint, issuer } = await options.tenant();
    const [state, nonce, codeVerifier] = [random(), random(), random()];
    const url = new URL(authorizationEndpoint);
    const parameters = {
      response_type: 'code',
      client_id: clientId,
      redirect_uri: redirectUri,
      scope: ['openid profile email', ...apiScopes].join(' '),
      state,
      nonce,
      code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'),
      code_challenge_method: 'S256',
      connection,
      // Whoever is signed in at the tenant must not be taken for the other account.
      prompt: 'login',
      max_age: '0',
      ui_locales: uiLocales,
      ...secondFactorParameters(strongSignIn, issuer),
    };
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    return { connection, state, nonce, codeVerifier, authorizationUrl: url.href };
  };

  const finish = async (
    answer: URLSearchParams,
    { nonce, codeVerifier, startedAt }: BegunLinking,
  ): Promise<VerifiedIdentity> => {
    const tenant = await options.tenant();
    requireIssuer(answer, tenant);
    const error = answer.get('error');
    if (error !== null) throw tenantRefusal(error, answer.get('error_description'));
    const code = answer.get('code');
    if (code === null || code === '')
      throw new AuthError('code_missing', 'The callback carries no code.');
    const { issuer, tokenEndpoint } = tenant;
    const tokens = await exchangeCode({ ...options, tokenEndpoint }, { code, codeVerifier });
    const identity = await verifyIdToken(idTokenOf(tokens), {
      issuer,
      clientId,
      keys: options.keys(tenant),
      now: options.now(),
      nonce,
      authenticatedSince: startedAt,
      organization: null,
    });
    const needsSecondFactor = await options.hasSecondFactor(identity);
    await proveSecondFactor(
      identity.authenticationMethods,
      { level: 'strong', needsSecondFactor },
      () => accessTokenOf(tokens),
      { ...options, issuer, now: options.now() },
    );
    return identity;
  };

  const tooLate = () => new AuthError('tenant_unreachable', 'The tenant did not answer in time.');
  return {
    prepare: (wanted, deadline) => beforeDeadline(deadline, prepare(wanted), tooLate),
    finish: (answer, begun, deadline) => beforeDeadline(deadline, finish(answer, begun), tooLate),
  };
}

function random(): string {
  return randomBytes(32).toString('base64url');
}
