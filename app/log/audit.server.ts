import { createHmac, hkdfSync } from 'node:crypto';
import { type Logger } from './logger.server';

/** One thing that somebody did or was refused. */
export interface AuditEntry {
  event:
    | 'sign-in'
    | 'reauthentication'
    | 'sign-out'
    | 'session.ending'
    | 'session.ending-several'
    | 'access.ending'
    | 'session.disowning'
    | 'backchannel-logout'
    | 'form'
    | 'limit';
  result: 'done' | 'ended' | 'already-gone' | 'not-found' | 'refused' | 'failed';
  /** Why it was refused or failed: a code out of a closed list. */
  reason?: string;
  requestId: string;
  /** The person and the session that acted, as far as they are known; written as keyed hashes. */
  who: Actor | null;
  /** The handle of the session that was acted on, as it was sent; written as a keyed hash. */
  handle?: string;
  counts?: Record<string, number>;
}

export interface Actor {
  userId: string | null;
  auth0SessionId: string | null;
}

export interface Audit {
  record(entry: AuditEntry): void;
}

const goodResults: readonly AuditEntry['result'][] = ['done', 'ended', 'already-gone'];

/**
 * Writes one structured line for each act: at level `info` what was done, at `warn` what was not. People,
 * sessions and handles appear as keyed hashes: an operator who holds the secret can ask whether a line is
 * about a given person, and nobody can read from a line whom it is about.
 */
export function createAudit(log: Logger, secrets: readonly [string, ...string[]]): Audit {
  const key = Buffer.from(hkdfSync('sha256', secrets[0], '', 'audit log', 32));
  const hash = (kind: string, value: string | null | undefined) =>
    value == null
      ? undefined
      : createHmac('sha256', key)
          .update(JSON.stringify([kind, value]))
          .digest('base64url')
          .slice(0, 22);
  return {
    record({ event, result, reason, requestId, who, handle, counts }) {
      const hashed = {
        who: hash('user', who?.userId),
        from: hash('session', who?.auth0SessionId),
        handle: hash('handle', handle),
      };
      const level = goodResults.includes(result) ? 'info' : 'warn';
      log[level]({ audit: true, event, result, reason, requestId, ...hashed, ...counts }, event);
    },
  };
}
