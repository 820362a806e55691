import type { RequestHandler } from 'express';
import type { Clock } from './clock';
import { apiErrorBody } from './management-errors';
import { DEFAULT_RATE_LIMIT, type Settings } from './settings';

/**
 * The Management API's token bucket. Auth0 docs, rate limits: one bucket per tenant, and
 * `x-ratelimit-reset` says when tokens are next added, not when the bucket is full.
 */
export class RateLimit {
  readonly #settings: Settings;
  readonly #clock: Clock;
  #spent = 0;
  #countedAt: number;

  constructor(settings: Settings, clock: Clock) {
    this.#settings = settings;
    this.#clock = clock;
    this.#countedAt = clock.now();
  }

  /** Fills the bucket. */
  refill(): void {
    this.#spent = 0;
    this.#countedAt = this.#clock.now();
  }

  /** Takes a token, says so in the headers, and refuses when there is none. */
  spend: RequestHandler = (_request, response, next) => {
    const limited = this.#settings.rateLimit !== null;
    const { perSecond, burst } = this.#settings.rateLimit ?? DEFAULT_RATE_LIMIT;
    const now = this.#clock.now();
    const regained = Math.max(0, ((now - this.#countedAt) / 1000) * perSecond);
    this.#spent = limited ? Math.max(0, this.#spent - regained) : 0;
    this.#countedAt = now;
    const refused = this.#spent + 1 > burst;
    if (!refused) this.#spent += 1;
    response.set({
      'x-ratelimit-limit': String(burst),
      'x-ratelimit-remaining': String(Math.max(0, Math.floor(burst - this.#spent))),
      'x-ratelimit-reset': String(Math.ceil((now + 1000 / perSecond) / 1000)),
    });
    if (!refused) return next();
    response
      .status(429)
      .json(apiErrorBody(429, 'Global limit has been reached', 'too_many_requests'));
  };
}
