import { createHmac, hkdfSync } from 'node:crypto';
import { type Logger } from './logger.server';

/** One thing that somebody did or was refused. */
export interface AuditEntry {
  event:
    | 'sign-in'
    | 'reauthentication'
    | 'sign-out'
    | 'session.ending'
    | 'session.ending-others'
    | 'form.refused';
  result: string;
  requestId: string;
  /** The person and the session that acted; written as keyed hashes. */
  who: { userId: string; auth0SessionId: string | null } | null;
  /** The handle of the session that was acted on: opaque to everybody but the portal. */
  handle?: string;
  counts?: Record<string, number>;
}

export interface Audit {
  record(entry: AuditEntry): void;
}

/**
 * Writes one structured line for each act, at level `info`. People and sessions appear as keyed hashes:
 * an operator who holds the secret can ask whether a line is about a given person, and nobody can read
 * from a line whom it is about.
 */
export function createAudit(log: Logger, secrets: readonly [string, ...string[]]): Audit {
  const key = Buffer.from(hkdfSync('sha256', secrets[0], '', 'audit log', 32));
  const hash = (kind: string, value: string) =>
    createHmac('sha256', key)
      .update(JSON.stringify([kind, value]))
      .digest('base64url')
      .slice(0, 22);
  return {
    record({ event, result, requestId, who, handle, counts }) {
      log.info(
        {
          audit: true,
          event,
          result,
          requestId,
          ...(who === null ? {} : { who: hash('user', who.userId) }),
          ...(who === null || who.auth0SessionId === null
            ? {}
            : { from: hash('session', who.auth0SessionId) }),
          ...(handle === undefined ? {} : { handle: handle.slice(0, 22) }),
          ...counts,
        },
        event,
      );
    },
  };
}
