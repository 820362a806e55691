import { minutes } from '~/durations';
import { type RateLimit } from '~/rate-limit/rate-limiter';

/** Removals by person: more than anybody makes by hand, few enough for the calls that each takes. */
export const removalLimit: RateLimit = {
  name: 'application-removal',
  count: 60,
  windowMs: minutes(10),
};
