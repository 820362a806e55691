import { randomBytes } from 'node:crypto';
import { OAuth2Tokens } from 'arctic';
import { Auth0Strategy } from 'remix-auth-auth0';
import { z } from 'zod';
import { abortAfter } from '~/deadline';
import { AuthError } from './auth-error';
import { type MyAccountToken } from './my-account-sign-in';
import { attemptLifetimeMs } from './sign-in-attempt.server';
import { type TenantMetadata } from './tenant-metadata.server';
import { type StrongProof } from '~/portal-session/portal-session';
import { type VerifiedIdentity } from './verify-id-token.server';

/** Who signed in, with what they proved beyond what the ID token says. */
export interface SignedInPerson extends VerifiedIdentity {
  strongProof: StrongProof | null;
  /** Null unless it was asked for. Not to be kept with what a page may see. */
  myAccountToken: MyAccountToken | null;
}

export interface PortalStrategyOptions {
  clientId: string;
  clientSecret: string;
  /** Absolute address of the callback. */
  redirectUri: string;
  /** The whole name of the cookie that keeps state and code verifier, its prefix included. */
  stateCookieName: string;
  isSecure: boolean;
  /** Asked for on top of what the portal always asks for. */
  scopes: readonly string[];
  /** What the authorization request says on top of what the flow needs. */
  parameters: Record<string, string>;
  fetch: typeof fetch;
  /** The longest the tenant may take over the code exchange, in milliseconds. */
  timeoutMs: number;
}

type Verify = ConstructorParameters<typeof Auth0Strategy<SignedInPerson>>[1];

/**
 * Auth0's strategy, with what it lacks: endpoints out of discovery instead of a bare https domain, a
 * nonce, strict cookie flags, a code exchange that ends and is bounded, and refusals from our closed list.
 */
export class PortalAuth0Strategy extends Auth0Strategy<SignedInPerson> {
  readonly #options: PortalStrategyOptions;
  readonly #tokenEndpoint: string;

  constructor(options: PortalStrategyOptions, tenant: TenantMetadata, verify: Verify) {
    super(
      {
        domain: new URL(tenant.issuer).host,
        clientId: options.clientId,
        clientSecret: options.clientSecret,
        redirectURI: options.redirectUri,
        scopes: ['openid', 'profile', 'email', ...options.scopes],
        cookie: {
          name: options.stateCookieName,
          ...(options.isSecure ? { secure: true as const } : {}),
          httpOnly: true,
          sameSite: 'Lax',
          path: '/',
          maxAge: attemptLifetimeMs / 1000,
        },
      },
      verify,
    );
    this.#options = options;
    this.#tokenEndpoint = tenant.tokenEndpoint;
    Object.assign(this.client, { authorizationEndpoint: tenant.authorizationEndpoint });
  }

  /** Adds a nonce and the given parameters, and passes on nothing of the address that started the sign-in. */
  protected override authorizationParams(params: URLSearchParams): URLSearchParams {
    const nonce = randomBytes(32).toString('base64url');
    return new URLSearchParams([
      ...params,
      ['nonce', nonce],
      ...Object.entries(this.#options.parameters),
    ]);
  }

  /**
   * The exchange of the code (RFC 6749 section 4.1.3) with our own `fetch`, which the strategy's does not take:
   * its request would go on for as long as the tenant likes. @throws {AuthError}
   */
  protected override async validateAuthorizationCode(
    code: string,
    codeVerifier: string,
  ): Promise<OAuth2Tokens> {
    const { clientId, clientSecret, redirectUri, fetch, timeoutMs } = this.#options;
    const { signal, done } = abortAfter(timeoutMs);
    try {
      const answer = await fetch(this.#tokenEndpoint, {
        method: 'POST',
        headers: {
          accept: 'application/json',
          authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
        },
        body: new URLSearchParams({
          grant_type: 'authorization_code',
          code,
          redirect_uri: redirectUri,
          code_verifier: codeVerifier,
        }),
        signal,
      });
      const body = await jsonOf(answer);
      if (answer.status !== 200) throw exchangeRefusal(answer.status, body);
      return new OAuth2Tokens(tokensSchema.parse(body));
    } catch (error) {
      if (error instanceof AuthError) throw error;
      if (error instanceof SyntaxError || error instanceof z.ZodError)
        throw new AuthError('tenant_answer_invalid', 'The token endpoint answered with no token.');
      throw new AuthError('tenant_unreachable', 'The token endpoint gave no answer in time.');
    } finally {
      done();
    }
  }
}

const tokensSchema = z.looseObject({});

const errorSchema = z.looseObject({ error: z.string() });

/** The body of a token response; null for one of another kind in an answer that is no success anyway. */
async function jsonOf(answer: Response): Promise<unknown> {
  try {
    return await answer.json();
  } catch (error) {
    if (answer.status !== 200 && error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * What an error response means (RFC 6749 section 5.2). Auth0 answers a used or expired code with 403, and a wrong
 * client secret with 401 `access_denied`.
 */
function exchangeRefusal(status: number, body: unknown): AuthError {
  const error = errorSchema.safeParse(body).data?.error;
  if (status === 429 || status >= 500)
    return new AuthError('tenant_unreachable', `The token endpoint answered with ${status}.`);
  if (error === 'invalid_grant' || (status === 403 && error === undefined))
    return new AuthError('code_refused', 'The token endpoint refused the code.');
  if (status === 401 || error === 'invalid_client' || error === 'unauthorized_client')
    return new AuthError('client_refused', 'The token endpoint refused the client.');
  if (error !== undefined)
    return new AuthError('tenant_error', 'The token endpoint refused the exchange.');
  return new AuthError('tenant_answer_invalid', 'The token endpoint answered with no token.');
}
