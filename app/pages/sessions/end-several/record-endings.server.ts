import { type AuditEvent } from '~/log/audit.server';
import { sessionEnding } from '~/pages/sessions/ending-guards';
import { type Asked } from '~/request/act';
import { type EndingRow } from '~/sessions/end-sessions.server';

/** Several sessions were to end; each has a line of its own besides. What is left is `continued` without its person. */
export const severalEnding = {
  name: 'session.ending-several',
  results: { done: 'info', continued: 'info', refused: 'warn', failed: 'warn' },
  reasons: [...sessionEnding.reasons, 'session_unknown'],
} as const satisfies AuditEvent;

/** The line of one session. */
export function recordEnding(
  { context: { services, requestId }, session }: Asked<unknown, 'person'>,
  { handle, outcome, reason }: Pick<EndingRow, 'handle' | 'outcome' | 'reason'>,
): void {
  services.audit.record({
    event: sessionEnding,
    result: outcome === 'not-yet' ? 'failed' : outcome,
    reason: reason ?? undefined,
    requestId,
    who: session,
    handle,
  });
}
