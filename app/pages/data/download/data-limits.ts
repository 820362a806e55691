import { hours } from '~/durations';
import { type RateLimit } from '~/rate-limit/rate-limiter';

/** Asking for a file, refused or not: whether another can be had already is told on the page. */
export const askingLimit: RateLimit = { name: 'data-asking', count: 20, windowMs: hours(1) };

/** Downloads of a file: each leaves a receipt and a mail. */
export const downloadLimit: RateLimit = { name: 'data-download', count: 20, windowMs: hours(1) };
