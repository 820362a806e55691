/** What limits are called in the store, in the audit log and in figures: the closed list. */
export const rateLimitNames = [
  'application-removal',
  'auth',
  'confirmation-code',
  'confirmation-code-entry',
  'data-asking',
  'data-download',
  'deletion',
  'dismissal',
  'email-change',
  'email-change-mailbox',
  'email-confirm',
  'ending',
  'enrolment-page',
  'kept-form',
  'not-me-step',
  'organizations',
  'password-mail',
  'password-page',
  'profile',
  'refused-logout-token',
  'security',
  'undo',
  'username',
] as const;

/** How much one client may do of a thing within a window of time. A person never meets it; a script does at once. */
export interface RateLimit {
  /** Names the limit; limits of different names count apart. */
  name: (typeof rateLimitNames)[number];
  count: number;
  windowMs: number;
}

export type RateLimitAnswer = { isAllowed: true } | { isAllowed: false; retryAfterMs: number };

/** Counts what clients do, on all machines that share a store. Keys are stored as hashes. */
export interface RateLimiter {
  /**
   * Counts `cost` more of `limit` for `key` (one, where nothing is said), and says whether that is still within
   * it. What is refused counts as well. @throws {StoreUnavailableError}
   */
  consume(limit: RateLimit, key: string, cost?: number): Promise<RateLimitAnswer>;
}
