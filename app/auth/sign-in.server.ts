import { Authenticator } from 'remix-auth';
import { beforeDeadline } from '~/deadline';
import { hostCookieName } from '~/host-cookie.server';
import { watchStores } from '~/store-time';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { AuthError } from './auth-error';
import { authorizationParameters, type WantedSignIn } from './authorization-request';
import { requireIssuer, stateOf } from './callback-answer';
import { callbackRefusal } from './callback-refusal';
import { PortalAuth0Strategy, type SignedInPerson } from './auth0-strategy.server';
import { type FreshnessLevel } from './freshness';
import { type MyAccountToken, myAccountScopes } from './my-account-sign-in';
import { type ReplayGuard } from './replay-guard';
import { proveSecondFactor } from './second-factor.server';
import {
  attemptLifetimeMs,
  personFingerprint,
  type SignInAttempt,
  type SignInAttempts,
  stateCookieBaseName,
} from './sign-in-attempt.server';
import { mfaApiScopes, type StrongSignIn } from './strong-sign-in';
import { type TenantMetadata } from './tenant-metadata.server';
import { type SigningKeys } from './verify-token.server';
import { accessTokenOf, idTokenOf, myAccountTokenOf } from './token-answer';
import { verifyIdToken } from './verify-id-token.server';

/**
 * Both halves of a sign-in. Each ends when `deadline` aborts, however many calls to the tenant it is
 * made of, with `tenant_unreachable`; or with a StoreUnavailableError, where it was the store that took the time.
 */
export interface SignIn {
  /**
   * A redirect to the tenant that remembers where to come back to. Nobody but `person` may answer, where one is given:
   * beyond the level `routine`, and for the My Account API. @throws {AuthError}
   */
  start(
    request: Request,
    wanted: WantedSignIn,
    person: PersonToProve | null,
    deadline: AbortSignal,
  ): Promise<Response>;
  /** Who came back from the tenant, what was asked of them, and where they wanted to go. @throws {AuthError} */
  finish(request: Request, deadline: AbortSignal): Promise<FinishedSignIn>;
  /** What the callback's sign-in was to be, as this browser remembers it; null where it remembers none. */
  wantedBefore(
    request: Request,
  ): Promise<Pick<SignInAttempt, 'returnTo' | 'level' | 'myAccountUse'> | null>;
  /** `Set-Cookie` values that remove what this callback's attempt left in the browser. */
  leftovers(request: Request): string[];
}

/** Whoever is signed in already. */
export interface PersonToProve {
  issuer: string;
  userId: string;
  /** Whether they have a second factor, which a `strong` sign-in must not do without. */
  hasSecondFactor: boolean;
}

export interface FinishedSignIn {
  identity: Omit<SignedInPerson, 'myAccountToken'>;
  returnTo: string;
  level: FreshnessLevel;
  /** When this browser was sent to the tenant, epoch milliseconds. */
  startedAt: number;
  /** Null unless the sign-in was for it alone. */
  myAccountToken: MyAccountToken | null;
}

interface Options {
  clientId: string;
  clientSecret: string;
  redirectUri: string;
  isSecure: boolean;
  fetch: typeof fetch;
  timeoutMs: number;
  tenant: () => Promise<TenantMetadata>;
  keys: (tenant: TenantMetadata) => SigningKeys;
  attempts: SignInAttempts;
  strongSignIn: StrongSignIn;
  replayGuard: ReplayGuard;
  now: () => number;
}

/** The authorization code flow with PKCE, state and nonce (OpenID Connect Core 1.0 section 3.1). */
export function createSignIn(options: Options): SignIn {
  const { attempts, now } = options;

  const authenticate = (
    request: Request,
    tenant: TenantMetadata,
    attempt: Omit<SignInAttempt, 'returnTo' | 'expectedPerson'>,
    parameters: Record<string, string> = {},
  ): Promise<SignedInPerson> => {
    const strategy = new PortalAuth0Strategy(
      {
        clientId: options.clientId,
        clientSecret: options.clientSecret,
        redirectUri: options.redirectUri,
        stateCookieName: hostCookieName(stateCookieBaseName, options),
        isSecure: options.isSecure,
        scopes: apiScopesOf(attempt, options.strongSignIn),
        parameters,
        fetch: options.fetch,
        timeoutMs: options.timeoutMs,
      },
      tenant,
      async ({ tokens }) => {
        const { issuer } = tenant;
        const identity = await verifyIdToken(idTokenOf(tokens), {
          issuer,
          clientId: options.clientId,
          keys: options.keys(tenant),
          now: now(),
          nonce: attempt.nonce,
          authenticatedSince: attempt.level === 'routine' ? null : attempt.startedAt,
          organization: attempt.organization,
        });
        const { authenticationMethods } = identity;
        const strongProof = await proveSecondFactor(
          authenticationMethods,
          attempt,
          () => accessTokenOf(tokens),
          { ...options, issuer, now: now() },
        );
        const { myAccountUse } = attempt;
        const myAccountToken =
          myAccountUse === null ? null : myAccountTokenOf(tokens, myAccountUse);
        return { ...identity, strongProof, myAccountToken };
      },
    );
    return new Authenticator<SignedInPerson>().use(strategy).authenticate('auth0', request);
  };

  const start = async (
    request: Request,
    wanted: WantedSignIn,
    person: PersonToProve | null,
  ): Promise<Response> => {
    const tenant = await options.tenant();
    const { returnTo, level, invitation, myAccountUse = null } = wanted;
    const attempt = {
      nonce: '',
      level,
      needsSecondFactor: level === 'strong' && person?.hasSecondFactor === true,
      myAccountUse,
      organization: invitation?.organization ?? null,
      startedAt: now(),
    };
    // Without its query, whose `state` would make the strategy take it for a callback.
    const address = request.url.split('?')[0] ?? request.url;
    const parameters = authorizationParameters(wanted, options.strongSignIn, tenant.issuer);
    const redirect = await authenticate(new Request(address), tenant, attempt, parameters).catch(
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
    const isForAnybody = person === null || (level === 'routine' && myAccountUse === null);
    const expectedPerson = isForAnybody ? null : personFingerprint(person);
    const remembered = { ...attempt, nonce, returnTo, expectedPerson };
    for (const cookie of await attempts.begin(request, state, remembered))
      redirect.headers.append('set-cookie', cookie);
    return redirect;
  };

  const finish = async (request: Request, store: StoreTime): Promise<FinishedSignIn> => {
    const { searchParams } = new URL(request.url);
    const state = stateOf(searchParams);
    const attempt = await attempts.find(request, state);
    if (attempt === null || now() - attempt.startedAt > attemptLifetimeMs)
      throw attempts.hasAny(request)
        ? new AuthError('state_mismatch', 'The state belongs to no attempt of this browser.')
        : new AuthError('state_missing', 'This browser has no attempt under way.');
    const tenant = await options.tenant();
    requireIssuer(searchParams, tenant);
    store.isWaitedFor = true;
    const isFirst = await options.replayGuard.claim(`state:${state}`, now() + attemptLifetimeMs);
    store.isWaitedFor = false;
    if (!isFirst) throw new AuthError('state_used', 'This sign-in was finished once already.');
    try {
      const signedIn = await authenticate(attempts.withStateCookiesOnly(request), tenant, attempt);
      const { myAccountToken, ...identity } = signedIn;
      const { returnTo, level, startedAt, expectedPerson } = attempt;
      if (expectedPerson !== null && personFingerprint(identity) !== expectedPerson)
        throw new AuthError('subject_mismatch', 'Somebody else answered.');
      return { identity, returnTo, level, startedAt, myAccountToken };
    } catch (error) {
      throw callbackRefusal(error);
    }
  };

  const tooLate = () => new AuthError('tenant_unreachable', 'The tenant did not answer in time.');
  return {
    start: (request, wanted, person, deadline) =>
      beforeDeadline(deadline, start(request, wanted, person), tooLate),
    finish: (request, deadline) => {
      const store = { isWaitedFor: false, wasSlow: watchStores() };
      return beforeDeadline(deadline, finish(request, store), () =>
        store.isWaitedFor || store.wasSlow()
          ? new StoreUnavailableError('timeout', 'The store took too long for a sign-in.')
          : tooLate(),
      );
    },
    async wantedBefore(request) {
      const state = new URL(request.url).searchParams.get('state');
      return state === null ? null : attempts.find(request, state);
    },
    leftovers(request) {
      const state = new URL(request.url).searchParams.get('state');
      return state === null ? [] : attempts.finish(request, state);
    },
  };
}

/** Whether it is the store that a sign-in spends its time on. */
interface StoreTime {
  isWaitedFor: boolean;
  wasSlow: () => boolean;
}

/** What the access token of a sign-in is to be good for. */
function apiScopesOf(
  { level, myAccountUse }: Pick<SignInAttempt, 'level' | 'myAccountUse'>,
  strongSignIn: StrongSignIn,
): readonly string[] {
  if (myAccountUse !== null) return myAccountScopes[myAccountUse];
  return level === 'strong' && strongSignIn === 'mfa-api' ? mfaApiScopes : [];
}
