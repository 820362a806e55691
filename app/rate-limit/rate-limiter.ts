import { minutes } from '~/durations';

/** How often one client may do a thing within a window of time. */
export interface RateLimit {
  /** Names the limit; limits of different names count apart. */
  name: string;
  count: number;
  windowMs: number;
}

/** Every limit of the portal. A person never meets them; a script does at once. */
export const rateLimits = {
  /** Pages of sign-in and sign-out, by client address: a whole company may share one. */
  auth: { name: 'auth', count: 600, windowMs: minutes(1) },
  /** Forms that end sessions, by person. */
  ending: { name: 'ending', count: 60, windowMs: minutes(1) },
  /** Mails by which a person sets a new password, by person; Auth0 allows one a minute for all of the portal's. */
  passwordMail: { name: 'password-mail', count: 3, windowMs: minutes(15) },
  /** Logout tokens that were refused, by client address. Good ones are never counted. */
  refusedLogoutToken: { name: 'refused-logout-token', count: 30, windowMs: minutes(1) },
} as const satisfies Record<string, RateLimit>;

export type RateLimitAnswer = { isAllowed: true } | { isAllowed: false; retryAfterMs: number };

/** Counts what clients do, on all machines that share a store. Keys are stored as hashes. */
export interface RateLimiter {
  /** Counts one more of `limit` for `key`, and says whether that is still within it. @throws {StoreUnavailableError} */
  consume(limit: RateLimit, key: string): Promise<RateLimitAnswer>;
}
