import { authErrorCodes } from '~/auth/auth-error';
import { minutes } from '~/durations';
import { type AuditEvent } from '~/log/audit.server';
import { type RateLimit } from '~/rate-limit/rate-limiter';

/** For the pages of sign-in and sign-out, by client address: a whole company may share one. */
export const signInLimit: RateLimit = { name: 'auth', count: 600, windowMs: minutes(1) };

/** Somebody signed in, or could not. */
export const signInEvent = {
  name: 'sign-in',
  results: { done: 'info', refused: 'warn', failed: 'warn' },
  reasons: authErrorCodes,
} as const satisfies AuditEvent;

/** Somebody proved again who they are. Where they could not, that is a sign-in refused. */
export const reauthenticationEvent = {
  name: 'reauthentication',
  results: { done: 'info' },
  reasons: [],
} as const satisfies AuditEvent;

/** The tenant named sessions that are over. */
export const backchannelLogoutEvent = {
  name: 'backchannel-logout',
  results: { done: 'info', refused: 'warn', failed: 'warn' },
  reasons: [...authErrorCodes, 'failed'],
} as const satisfies AuditEvent;
