import { type JWTVerifyGetKey } from 'jose';
import { Authenticator } from 'remix-auth';
import { OAuth2RequestError } from 'remix-auth-auth0';
import { beforeDeadline } from '~/deadline';
import { hostCookieName } from '~/host-cookie.server';
import { AuthError } from './auth-error';
import { PortalAuth0Strategy } from './auth0-strategy.server';
import { type ReplayGuard } from './replay-guard';
import {
  attemptLifetimeMs,
  personFingerprint,
  type SignInAttempt,
  type SignInAttempts,
  stateCookieBaseName,
} from './sign-in-attempt.server';
import { type TenantMetadata } from './tenant-metadata.server';
import { type VerifiedIdentity, verifyIdToken } from './verify-id-token.server';

/**
 * Both halves of a sign-in. Each ends when `deadline` aborts, however many calls to the tenant it is
 * made of, with `tenant_unreachable`.
 */
export interface SignIn {
  /**
   * A redirect to the tenant, to be asked in the first of `uiLocales` that it speaks, that remembers where to
   * come back to. With `reauthenticate`, the tenant is
   * to ask the person again who they are, and nobody but `person` may answer. @throws {AuthError}
   */
  start(request: Request, wanted: WantedSignIn, deadline: AbortSignal): Promise<Response>;
  /** Who came back from the tenant, what was asked of them, and where they wanted to go. @throws {AuthError} */
  finish(request: Request, deadline: AbortSignal): Promise<FinishedSignIn>;
  /** `Set-Cookie` values that remove what this callback's attempt left in the browser. */
  leftovers(request: Request): string[];
}

export interface WantedSignIn {
  /** A path of this portal. */
  returnTo: string;
  reauthenticate: boolean;
  /** For the tenant's own pages: languages in order of preference (OpenID Connect Core 1.0 section 3.1.2.1). */
  uiLocales: string;
  /** Whoever is signed in already. */
  person: { issuer: string; userId: string } | null;
}

export interface FinishedSignIn {
  identity: VerifiedIdentity;
  returnTo: string;
  reauthenticate: boolean;
}

interface Options {
  clientId: string;
  clientSecret: string;
  redirectUri: string;
  isSecure: boolean;
  fetch: typeof fetch;
  timeoutMs: number;
  tenant: () => Promise<TenantMetadata>;
  keys: (tenant: TenantMetadata) => JWTVerifyGetKey;
  attempts: SignInAttempts;
  replayGuard: ReplayGuard;
  now: () => number;
}

/** What the tenant tells the callback, each at most once (RFC 6749 section 3.1). */
const answerParameters = ['state', 'code', 'iss', 'error', 'error_description'];

/** The authorization code flow with PKCE, state and nonce (OpenID Connect Core 1.0 section 3.1). */
export function createSignIn(options: Options): SignIn {
  const { attempts, now } = options;

  const authenticate = (
    request: Request,
    tenant: TenantMetadata,
    attempt: Pick<SignInAttempt, 'nonce' | 'reauthenticate' | 'startedAt'>,
    uiLocales: string | null = null,
  ): Promise<VerifiedIdentity> => {
    const strategy = new PortalAuth0Strategy(
      {
        clientId: options.clientId,
        clientSecret: options.clientSecret,
        redirectUri: options.redirectUri,
        stateCookieName: hostCookieName(stateCookieBaseName, options),
        isSecure: options.isSecure,
        reauthenticate: attempt.reauthenticate,
        uiLocales,
        fetch: options.fetch,
        timeoutMs: options.timeoutMs,
      },
      tenant,
      async ({ tokens }) =>
        verifyIdToken(idTokenOf(tokens), {
          issuer: tenant.issuer,
          clientId: options.clientId,
          keys: options.keys(tenant),
          now: now(),
          nonce: attempt.nonce,
          ...(attempt.reauthenticate ? { authenticatedSince: attempt.startedAt } : {}),
        }),
    );
    return new Authenticator<VerifiedIdentity>().use(strategy).authenticate('auth0', request);
  };

  const start = async (
    request: Request,
    { returnTo, reauthenticate, person, uiLocales }: WantedSignIn,
  ): Promise<Response> => {
    const tenant = await options.tenant();
    const url = new URL(request.url);
    // A `state` in the address of the sign-in page would make the strategy take it for a callback.
    url.searchParams.delete('state');
    const expectedPerson = reauthenticate && person !== null ? personFingerprint(person) : null;
    const attempt = { nonce: '', reauthenticate, startedAt: now() };
    const redirect = await authenticate(new Request(url), tenant, attempt, uiLocales).catch(
      (thrown: unknown) => {
        if (thrown instanceof Response) return thrown;
        throw thrown;
      },
    );
    if (!(redirect instanceof Response))
      throw new TypeError('Starting a sign-in always redirects.');
    const { searchParams } = new URL(redirect.headers.get('location') ?? '');
    const state = searchParams.get('state') ?? '';
    const nonce = searchParams.get('nonce') ?? '';
    for (const cookie of await attempts.begin(request, state, {
      ...attempt,
      nonce,
      returnTo,
      expectedPerson,
    }))
      redirect.headers.append('set-cookie', cookie);
    return redirect;
  };

  const finish = async (request: Request): Promise<FinishedSignIn> => {
    const { searchParams } = new URL(request.url);
    if (answerParameters.some((name) => searchParams.getAll(name).length > 1))
      throw new AuthError('parameter_repeated', 'The callback says one thing twice.');
    const state = searchParams.get('state');
    if (state === null || state === '')
      throw new AuthError('state_missing', 'The callback carries no state.');
    const attempt = await attempts.find(request, state);
    if (attempt === null || now() - attempt.startedAt > attemptLifetimeMs)
      throw attempts.hasAny(request)
        ? new AuthError('state_mismatch', 'The state belongs to no attempt of this browser.')
        : new AuthError('state_missing', 'This browser has no attempt under way.');
    const tenant = await options.tenant();
    // RFC 9207 section 2.4: whoever names itself in the answer must be the one that was asked, and a
    // tenant that promises to name itself does.
    const answeredBy =
      searchParams.get('iss') ?? (tenant.namesItselfInAnswers ? null : tenant.issuer);
    if (answeredBy !== tenant.issuer)
      throw new AuthError('issuer_mismatch', 'The answer is from another issuer.');
    if (!(await options.replayGuard.claim(`state:${state}`, now() + attemptLifetimeMs)))
      throw new AuthError('state_used', 'This sign-in was finished once already.');
    try {
      const identity = await authenticate(attempts.withStateCookiesOnly(request), tenant, attempt);
      const { returnTo, reauthenticate, expectedPerson } = attempt;
      if (expectedPerson !== null && personFingerprint(identity) !== expectedPerson)
        throw new AuthError('subject_mismatch', 'Somebody else answered.');
      return { identity, returnTo, reauthenticate };
    } catch (error) {
      throw callbackRefusal(error);
    }
  };

  const tooLate = () => new AuthError('tenant_unreachable', 'The tenant did not answer in time.');
  return {
    start: (request, wanted, deadline) => beforeDeadline(deadline, start(request, wanted), tooLate),
    finish: (request, deadline) => beforeDeadline(deadline, finish(request), tooLate),
    leftovers(request) {
      const state = new URL(request.url).searchParams.get('state');
      return state === null ? [] : attempts.finish(request, state);
    },
  };
}

function idTokenOf(tokens: { idToken: () => string }): string {
  try {
    return tokens.idToken();
  } catch {
    throw new AuthError('token_missing', 'The token endpoint sent no ID token.');
  }
}

function callbackRefusal(error: unknown): AuthError {
  if (error instanceof AuthError) return error;
  // The strategy throws the callback's own `error` parameter in this form.
  if (error instanceof OAuth2RequestError)
    return error.code === 'access_denied'
      ? new AuthError('access_denied', 'The tenant denied access.')
      : new AuthError('tenant_error', 'The tenant sent an error to the callback.');
  if (error instanceof RangeError || error instanceof ReferenceError)
    return error.message.includes('code in the URL')
      ? new AuthError('code_missing', 'The callback carries no code.')
      : new AuthError('state_mismatch', 'The state cookie does not fit the callback.');
  throw error;
}
