import { createHash } from 'node:crypto';
import { z } from 'zod';
import { minutes } from '~/durations';
import {
  type CookiePair,
  cookiePairs,
  createHostCookie,
  type HostCookieOptions,
  hostCookieName,
} from '~/host-cookie.server';
import { paths } from '~/paths';
import { type MyAccountUse, myAccountUses } from '~/security/my-account-api';
import { type FreshnessLevel, freshnessLevels } from './freshness';

/** A sign-in that this browser has started and not finished. */
export interface SignInAttempt {
  nonce: string;
  /** A path of this portal, checked when the attempt began. */
  returnTo: string;
  /** Epoch milliseconds. */
  startedAt: number;
  /** How well the person was to prove who they are. */
  level: FreshnessLevel;
  /** Whether that takes a second factor. */
  needsSecondFactor: boolean;
  /** Whether it is for an access token of the My Account API only. */
  myAccountUse: MyAccountUse | null;
  /** The organization that was asked for, by its id or name; null for none. */
  organization: string | null;
  /** The fingerprint of the one person who may finish it; null for anybody. */
  expectedPerson: string | null;
}

/** Stands for a person where their user id has no business. User ids are unique within an issuer only. */
export function personFingerprint({ issuer, userId }: { issuer: string; userId: string }): string {
  return createHash('sha256')
    .update(JSON.stringify([issuer, userId]))
    .digest('base64url');
}

/** How long a person may take at the tenant's pages: enough to find a second factor in a drawer. */
export const attemptLifetimeMs = minutes(30);

const attemptSchema = z.object({
  nonce: z.string().min(1),
  returnTo: z.string().startsWith('/'),
  startedAt: z.number(),
  level: z.enum(freshnessLevels),
  needsSecondFactor: z.boolean(),
  myAccountUse: z.enum(myAccountUses).nullable().default(null),
  organization: z.string().nullable(),
  expectedPerson: z.string().nullable(),
});

/** More attempts than this in one browser and the oldest goes. */
const attemptLimit = 4;
/**
 * Browsers drop a cookie of more than 4,096 bytes, name and value together (RFC 6265bis section 5.5). What is
 * left is for the name.
 */
const largestCookie = 3600;
/**
 * What the cookies of all attempts may come to. A proxy takes 8 kB for a header line by default, and answers
 * more with an error page that nobody leaves before the cookies have expired. What is left is for the cookies of a
 * portal session, of a message and of the way back to an application.
 */
const largestSum = 4200;

const baseName = 'latchkey_attempt';
/** Where the strategy keeps state and code verifier; it adds a colon and a UUID. */
export const stateCookieBaseName = 'latchkey_state';

/**
 * Attempts live in signed cookies, one each, so that several tabs can sign in at once. Nothing of them is on the
 * server, where anybody could fill the store by starting sign-ins.
 */
export interface SignInAttempts {
  /**
   * `Set-Cookie` values that keep the attempt under its state, and take the oldest others away as far as the
   * cookies of all would be too many or too large. A way back that is too long even alone leads to the start
   * page; none that `safeReturnTo` lets pass and a form or link of the portal has written is.
   */
  begin(request: Request, state: string, attempt: SignInAttempt): Promise<string[]>;
  /** The attempt of that state, or null when this browser has none. */
  find(request: Request, state: string): Promise<SignInAttempt | null>;
  /** Whether this browser has any attempt under way. */
  hasAny(request: Request): boolean;
  /** `Set-Cookie` values that remove what the attempt left in the browser. */
  finish(request: Request, state: string): string[];
  /** The request with no other cookie than the strategy's own, which it would match by prefix. */
  withStateCookiesOnly(request: Request): Request;
}

/** Attempts whose cookies are signed with the first of `secrets`, and read with any of them. */
export function createSignInAttempts(
  options: Pick<HostCookieOptions, 'isSecure' | 'secrets'>,
): SignInAttempts {
  const attemptPrefix = `${hostCookieName(baseName, options)}.`;
  const stateName = hostCookieName(stateCookieBaseName, options);
  const stateNamePattern = new RegExp(`^${stateName}:[0-9a-f-]{36}$`);
  const cookieFor = (state: string) =>
    createHostCookie(`${baseName}.${fingerprint(state)}`, {
      ...options,
      maxAge: attemptLifetimeMs / 1000,
    });
  const removal = (name: string) =>
    `${name}=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax${options.isSecure ? '; Secure' : ''}`;

  const stateCookies = (request: Request) =>
    cookiePairs(request).filter(({ name }) => stateNamePattern.test(name));
  const attemptCookies = (request: Request) =>
    cookiePairs(request).filter(({ name }) => name.startsWith(attemptPrefix));
  /** The cookies of each attempt, the oldest attempt first, as browsers send them (RFC 6265 section 5.4). */
  const heldBy = (request: Request): CookiePair[][] => {
    const held = new Map<string, CookiePair[]>();
    for (const cookie of [...attemptCookies(request), ...stateCookies(request)]) {
      const state = stateOf(cookie);
      const name = state === null ? cookie.name : attemptPrefix + fingerprint(state);
      held.set(name, [...(held.get(name) ?? []), cookie]);
    }
    return [...held.values()];
  };

  return {
    async begin(request, state, attempt) {
      const cookie = cookieFor(state);
      const whole = await cookie.serialize(attempt);
      const kept =
        sizeOf(whole) <= largestCookie
          ? whole
          : await cookie.serialize({ ...attempt, returnTo: paths.home });
      const surplus = surplusOf(heldBy(request), largestSum - sizeOf(kept) - stateCookieSize);
      return [kept, ...surplus.map(({ name }) => removal(name))];
    },
    async find(request, state) {
      const value: unknown = await cookieFor(state).parse(request.headers.get('cookie'));
      const parsed = attemptSchema.safeParse(value);
      return parsed.success ? parsed.data : null;
    },
    hasAny: (request) => attemptCookies(request).length > 0,
    finish(request, state) {
      const own = stateCookies(request).filter((cookie) => stateOf(cookie) === state);
      return [...own.map(({ name }) => removal(name)), removal(attemptPrefix + fingerprint(state))];
    },
    withStateCookiesOnly(request) {
      const headers = new Headers(request.headers);
      const pairs = stateCookies(request).map(({ name, value }) => `${name}=${value}`);
      headers.set('cookie', pairs.join('; '));
      return new Request(request.url, { headers });
    },
  };
}

/** What the strategy's cookie takes, rounded up. */
const stateCookieSize = 300;

function sizeOf(setCookie: string): number {
  return setCookie.split(';')[0]?.length ?? 0;
}

/** The cookies of those that have to go so that the latest ones, and one more, stay within the bounds. */
function surplusOf(held: CookiePair[][], room: number): CookiePair[] {
  const sizes = held.map((cookies) =>
    cookies.reduce((sum, { name, value }) => sum + name.length + value.length + '=; '.length, 0),
  );
  const sizeFrom = (first: number) => sizes.slice(first).reduce((sum, size) => sum + size, 0);
  let first = Math.max(0, held.length - attemptLimit + 1);
  while (sizeFrom(first) > room) first += 1;
  return held.slice(0, first).flat();
}

/** The state that a cookie of the strategy keeps; null for any other cookie. */
function stateOf({ value }: CookiePair): string | null {
  return new URLSearchParams(decodeURIComponentSafely(value)).get('state');
}

/** A cookie name must not hold the state itself: names turn up in more places than values. */
function fingerprint(state: string): string {
  return createHash('sha256').update(state).digest('base64url').slice(0, 22);
}

function decodeURIComponentSafely(value: string): string {
  try {
    return decodeURIComponent(value.replace(/^"|"$/g, ''));
  } catch {
    return '';
  }
}
