import { minutes } from '~/durations';
import { type RateLimit } from '~/rate-limit/rate-limiter';

/** Changes of how a person gets in, by person: more than anybody makes by hand. */
export const securityLimit: RateLimit = { name: 'security', count: 30, windowMs: minutes(10) };
