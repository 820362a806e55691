import { minutes } from '~/durations';
import { message } from '~/i18n/message';
import { type RateLimit } from '~/rate-limit/rate-limiter';
import { type ActTexts } from '~/request/act';

/** Changes of how a person gets in, by person: more than anybody makes by hand. */
export const securityLimit: RateLimit = { name: 'security', count: 30, windowMs: minutes(10) };

export const securityTexts: ActTexts = {
  nothingDone: message('kit.problem.nothingDone'),
  notKnown: message('kit.problem.notKnown'),
};
