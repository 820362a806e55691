import { randomBytes } from 'node:crypto';
import { type OAuth2Tokens } from 'arctic';
import { Auth0Strategy } from 'remix-auth-auth0';
import { exchangeCode } from './code-exchange.server';
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

  /** The exchange with our own `fetch`, which the strategy's does not take. @throws {AuthError} */
  protected override async validateAuthorizationCode(
    code: string,
    codeVerifier: string,
  ): Promise<OAuth2Tokens> {
    const tokenEndpoint = this.#tokenEndpoint;
    return exchangeCode({ ...this.#options, tokenEndpoint }, { code, codeVerifier });
  }
}
