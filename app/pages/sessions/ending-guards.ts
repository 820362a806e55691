import { minutes } from '~/durations';
import { type AuditEvent } from '~/log/audit.server';
import { type RateLimit } from '~/rate-limit/rate-limiter';
import { tenantErrorCodes } from '~/tenant-calls/tenant-error';

/** Forms that end sessions or refresh tokens, by person. */
export const endingLimit: RateLimit = { name: 'ending', count: 60, windowMs: minutes(1) };

/** One session was ended, or was not. */
export const sessionEnding = {
  name: 'session.ending',
  results: { ended: 'info', 'already-gone': 'info', 'not-found': 'warn', failed: 'warn' },
  reasons: [...tenantErrorCodes, 'unexpected'],
} as const satisfies AuditEvent;

/** One refresh token was ended, or was not. */
export const accessEnding = {
  ...sessionEnding,
  name: 'access.ending',
} as const satisfies AuditEvent;

/** Several sessions were to end; each has a line of its own besides. */
export const severalEnding = {
  name: 'session.ending-several',
  results: { done: 'info', failed: 'warn' },
  reasons: sessionEnding.reasons,
} as const satisfies AuditEvent;
