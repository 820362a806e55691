import { minutes } from '~/durations';
import { type RateLimit } from '~/rate-limit/rate-limiter';

/** Organizations that a person leaves: more than anybody does by hand. */
export const leaveLimit: RateLimit = { name: 'organizations', count: 30, windowMs: minutes(10) };

/** A thousand members, of whom one may look after the organization; of more nobody knows. */
export const mostMemberPages = 10;
