import { createHash } from 'node:crypto';
import { z } from 'zod';
import { minutes } from '~/durations';
import {
  cookiePairs,
  createHostCookie,
  type HostCookieOptions,
  hostCookieName,
} from '~/host-cookie.server';

/** A sign-in that this browser has started and not finished. */
export interface SignInAttempt {
  nonce: string;
  /** A path of this portal, checked when the attempt began. */
  returnTo: string;
  /** Epoch milliseconds. */
  startedAt: number;
  /** Whether the person was to be asked again who they are. */
  reauthenticate: boolean;
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
  reauthenticate: z.boolean(),
  expectedPerson: z.string().nullable(),
});

/** More attempts than this in one browser and the oldest goes, as request headers must stay small. */
const attemptLimit = 4;

const baseName = 'latchkey_attempt';
/** Where the strategy keeps state and code verifier; it adds a colon and a UUID. */
export const stateCookieBaseName = 'latchkey_state';

/** Attempts live in signed cookies, one each, so that several tabs can sign in at once. */
export interface SignInAttempts {
  /** `Set-Cookie` values that keep the attempt under its state. */
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

  return {
    async begin(request, state, attempt) {
      // Browsers send the oldest cookie first (RFC 6265 section 5.4).
      const surplus = [attemptCookies(request), stateCookies(request)].flatMap((cookies) =>
        cookies.slice(0, Math.max(0, cookies.length - attemptLimit + 1)),
      );
      return [
        await cookieFor(state).serialize(attempt),
        ...surplus.map(({ name }) => removal(name)),
      ];
    },
    async find(request, state) {
      const value: unknown = await cookieFor(state).parse(request.headers.get('cookie'));
      const parsed = attemptSchema.safeParse(value);
      return parsed.success ? parsed.data : null;
    },
    hasAny: (request) => attemptCookies(request).length > 0,
    finish(request, state) {
      const own = stateCookies(request).filter(
        ({ value }) => new URLSearchParams(decodeURIComponentSafely(value)).get('state') === state,
      );
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
