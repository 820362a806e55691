import { tenantErrorCodes } from '~/tenant-calls/tenant-error';
import { type EndingRow } from './end-sessions.server';

/** One session was ended, or was not: an event of the audit log. */
export const sessionEnding = {
  name: 'session.ending',
  results: { ended: 'info', 'already-gone': 'info', 'not-found': 'warn', failed: 'warn' },
  reasons: [...tenantErrorCodes, 'unexpected'],
} as const;

/** Several sessions were to end; each has a line of its own besides. What is left is `continued` without its person. */
export const severalEnding = {
  name: 'session.ending-several',
  results: { done: 'info', continued: 'info', refused: 'warn', failed: 'warn' },
  reasons: [...sessionEnding.reasons, 'session_unknown'],
} as const;

/** The line of one session, but for who asked for its end. */
export function endingEntry({
  handle,
  outcome,
  reason,
}: Pick<EndingRow, 'handle' | 'outcome' | 'reason'>) {
  return {
    event: sessionEnding,
    result: outcome === 'not-yet' ? 'failed' : outcome,
    reason: reason ?? undefined,
    handle,
  } as const;
}
