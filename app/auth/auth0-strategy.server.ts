import { randomBytes } from 'node:crypto';
import {
  Auth0Strategy,
  OAuth2RequestError,
  UnexpectedErrorResponseBodyError,
  UnexpectedResponseError,
} from 'remix-auth-auth0';
import { within } from '~/deadline';
import { days } from '~/durations';
import { AuthError } from './auth-error';
import { attemptLifetimeMs } from './sign-in-attempt.server';
import { type TenantMetadata } from './tenant-metadata.server';
import { type VerifiedIdentity } from './verify-id-token.server';

export interface PortalStrategyOptions {
  clientId: string;
  clientSecret: string;
  /** Absolute address of the callback. */
  redirectUri: string;
  /** The whole name of the cookie that keeps state and code verifier, its prefix included. */
  stateCookieName: string;
  isSecure: boolean;
  /** Whether the tenant is to ask the person again, however lately they signed in. */
  reauthenticate: boolean;
  /** The languages to ask the person in, best first (`ui_locales`); null to leave it to the tenant. */
  uiLocales: string | null;
  /** The longest the tenant may take over the code exchange, in milliseconds. */
  timeoutMs: number;
}

type Verify = ConstructorParameters<typeof Auth0Strategy<VerifiedIdentity>>[1];
type Tokens = Awaited<ReturnType<Auth0Strategy<VerifiedIdentity>['validateAuthorizationCode']>>;

/**
 * Auth0's strategy, with what it lacks: endpoints out of discovery instead of a bare https domain, a
 * nonce, strict cookie flags, a deadline, and refusals from our closed list.
 */
export class PortalAuth0Strategy extends Auth0Strategy<VerifiedIdentity> {
  readonly #reauthenticate: boolean;
  readonly #uiLocales: string | null;
  readonly #timeoutMs: number;

  constructor(options: PortalStrategyOptions, tenant: TenantMetadata, verify: Verify) {
    super(
      {
        domain: new URL(tenant.issuer).host,
        clientId: options.clientId,
        clientSecret: options.clientSecret,
        redirectURI: options.redirectUri,
        scopes: ['openid', 'profile', 'email'],
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
    this.#reauthenticate = options.reauthenticate;
    this.#uiLocales = options.uiLocales;
    this.#timeoutMs = options.timeoutMs;
    Object.assign(this.client, {
      authorizationEndpoint: tenant.authorizationEndpoint,
      tokenEndpoint: tenant.tokenEndpoint,
    });
  }

  /** Adds a nonce, and passes on what the sign-in page's own address may ask for, nothing else. */
  protected override authorizationParams(
    params: URLSearchParams,
    request: Request,
  ): URLSearchParams {
    const extended = new URLSearchParams(params);
    extended.set('nonce', randomBytes(32).toString('base64url'));
    const wanted = new URL(request.url).searchParams;
    if (this.#reauthenticate || wanted.get('prompt') === 'login') extended.set('prompt', 'login');
    if (this.#uiLocales !== null) extended.set('ui_locales', this.#uiLocales);
    // Auth0 tells `auth_time` only where `max_age` was asked for, so a plain sign-in asks for a year,
    // which makes nobody sign in again.
    extended.set('max_age', this.#reauthenticate ? '0' : String(days(365) / 1000));
    return extended;
  }

  /** @throws {AuthError} */
  protected override async validateAuthorizationCode(
    code: string,
    codeVerifier: string,
  ): Promise<Tokens> {
    try {
      return await within(
        this.#timeoutMs,
        super.validateAuthorizationCode(code, codeVerifier),
        () => new AuthError('tenant_unreachable', 'The token endpoint did not answer in time.'),
      );
    } catch (error) {
      throw error instanceof AuthError ? error : exchangeRefusal(error);
    }
  }
}

function exchangeRefusal(error: unknown): AuthError {
  if (error instanceof OAuth2RequestError) {
    if (error.code === 'invalid_grant')
      return new AuthError('code_refused', 'The token endpoint refused the code.');
    if (error.code === 'invalid_client' || error.code === 'unauthorized_client')
      return new AuthError('client_refused', 'The token endpoint refused the client.');
    return new AuthError('tenant_error', 'The token endpoint refused the exchange.');
  }
  if (
    error instanceof UnexpectedResponseError ||
    error instanceof UnexpectedErrorResponseBodyError
  ) {
    const { status } = error;
    // Auth0 answers a used or expired code with 403, which arctic does not read as an OAuth error.
    if (status === 403)
      return new AuthError('code_refused', 'The token endpoint refused the code.');
    if (status === 401)
      return new AuthError('client_refused', 'The token endpoint refused the client.');
    if (status === 429 || status >= 500)
      return new AuthError('tenant_unreachable', `The token endpoint answered with ${status}.`);
    return new AuthError('tenant_answer_invalid', 'The token endpoint answered with no token.');
  }
  return new AuthError('tenant_unreachable', 'The token endpoint could not be reached.');
}
