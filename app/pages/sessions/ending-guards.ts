import { minutes } from '~/durations';
import { message } from '~/i18n/message';
import { type AuditEvent } from '~/log/audit.server';
import { type RateLimit } from '~/rate-limit/rate-limiter';
import { type ActTexts } from '~/request/act';
import { tenantErrorCodes } from '~/tenant-calls/tenant-error';

/** Ending sessions, by person, counted by the calls that this takes at the worst. */
export const endingLimit: RateLimit = { name: 'ending', count: 1500, windowMs: minutes(1) };

/** What ending one costs: it may have to be found, in a list of many pages, before it is ended. */
export const costOfOne = 25;

/** What ending several costs besides one for each: the list has to be read anew. */
export const costOfSeveral = 100;

/** One session was ended, or was not. */
export const sessionEnding = {
  name: 'session.ending',
  results: { ended: 'info', 'already-gone': 'info', 'not-found': 'warn', failed: 'warn' },
  reasons: [...tenantErrorCodes, 'unexpected'],
} as const satisfies AuditEvent;

export const endingTexts: ActTexts = {
  nothingDone: message('sessions.nothingDone'),
  notKnown: message('sessions.notKnown'),
};
