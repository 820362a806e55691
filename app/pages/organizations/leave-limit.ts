import { minutes } from '~/durations';
import { type RateLimit } from '~/rate-limit/rate-limiter';

/** Organizations that a person leaves: more than anybody does by hand. */
export const leaveLimit: RateLimit = { name: 'organizations', count: 30, windowMs: minutes(10) };
