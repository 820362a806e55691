import { json } from '@remix-run/node';
import { type AppLoadContext } from '~/request/context';
import { actionStatus, describeProblem } from '~/request/problem.server';
import { type AuditEntry } from '~/log/audit.server';
import { TenantError } from '~/tenant-calls/tenant-error';

/**
 * The answer to a form that the sign-in service did not carry out: the same page, saying why. The act is
 * recorded as failed.
 *
 * @throws whatever is no `TenantError`.
 */
export function endingProblem(
  error: unknown,
  context: AppLoadContext,
  act: Pick<AuditEntry, 'event' | 'who' | 'handle'>,
) {
  const { requestId, services } = context;
  const reason = error instanceof TenantError ? error.code : 'unexpected';
  services.audit.record({ ...act, result: 'failed', reason, requestId });
  const answer = describeProblem(error, context);
  const { problem, headers } = answer;
  return json({ kind: 'problem', problem, requestId } as const, {
    status: actionStatus(answer),
    headers,
  });
}
