import type { Clock } from './clock';
import { DEFAULT_RATE_LIMIT, type Settings } from './settings';

/** What a request learns of the bucket it took a token from. */
export interface Spending {
  isRefused: boolean;
  limit: number;
  remaining: number;
  /** When tokens are next added, in seconds since the epoch. */
  resetAt: number;
}

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

  /** Takes a token, if there is one. */
  spend(): Spending {
    const limited = this.#settings.rateLimit !== null;
    const { perSecond, burst } = this.#settings.rateLimit ?? DEFAULT_RATE_LIMIT;
    const now = this.#clock.now();
    const regained = Math.max(0, ((now - this.#countedAt) / 1000) * perSecond);
    this.#spent = limited ? Math.max(0, this.#spent - regained) : 0;
    this.#countedAt = now;
    const isRefused = this.#spent + 1 > burst;
    if (!isRefused) this.#spent += 1;
    return {
      isRefused,
      limit: burst,
      remaining: Math.max(0, Math.floor(burst - this.#spent)),
      resetAt: Math.ceil((now + 1000 / perSecond) / 1000),
    };
  }
}
