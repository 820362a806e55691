import { createHmac, hkdfSync } from 'node:crypto';
import { type Logger } from './logger.server';

/** One kind of line, declared by whoever writes it. */
export interface AuditEvent<Result extends string = string, Reason extends string = string> {
  name: string;
  /** What can come of it, and the level of its line: `info` for what was done, `warn` for what was not. */
  results: Readonly<Record<Result, 'info' | 'warn'>>;
  /** Why it can be refused or fail: a closed list of codes. */
  reasons: readonly Reason[];
}

/** One thing that somebody did or was refused. */
interface AuditEntry<Result extends string = string, Reason extends string = string> {
  event: AuditEvent<Result, Reason>;
  result: NoInfer<Result>;
  reason?: NoInfer<Reason> | undefined;
  /** None of what is done when nobody waits for it any more. */
  requestId?: string;
  /** The person and the session that acted, as far as they are known; written as keyed hashes. */
  who: Actor | null;
  /** The handle of the session that was acted on, as it was sent; written as a keyed hash. */
  handle?: string;
  counts?: Record<string, number>;
}

/** What figures count of a line: nothing of who it is about. */
export interface RecordedEvent {
  /** The name of the event. */
  event: string;
  result: string;
  reason: string | undefined;
}

export interface Actor {
  userId: string | null;
  auth0SessionId: string | null;
}

export interface Audit {
  record<Result extends string, Reason extends string>(entry: AuditEntry<Result, Reason>): void;
}

/**
 * Writes one structured line for each act. People, sessions and handles appear as keyed hashes: an operator who
 * holds the secret can ask whether a line is about a given person, and nobody can read from a line whom it is
 * about. `onRecord` is told of each.
 */
export function createAudit(
  log: Logger,
  secrets: readonly [string, ...string[]],
  onRecord: (recorded: RecordedEvent) => void,
): Audit {
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
      const { name, results } = event;
      const line = { audit: true, event: name, result, reason, requestId, ...hashed, ...counts };
      log[results[result]](line, name);
      onRecord({ event: name, result, reason });
    },
  };
}
