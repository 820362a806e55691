import { minutes } from '~/durations';
import { type RateLimit } from '~/rate-limit/rate-limiter';

/** Ending sessions, by person, counted by the calls that this takes at the worst. */
export const endingLimit: RateLimit = { name: 'ending', count: 1500, windowMs: minutes(1) };

/** What ending one costs: it may have to be found, in a list of many pages, before it is ended. */
export const costOfOne = 25;

/** What ending several costs besides one for each: the list has to be read anew. */
export const costOfSeveral = 100;
