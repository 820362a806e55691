import { type AuditEvent } from '~/log/audit.server';
import { type PasswordStep, type StepFailure } from '~/not-me/not-me-report';
import { type Asked } from '~/request/act';
import { limitReached } from '~/request/require-within-limit.server';
import { passwordMailLimit } from '~/security/password-change-mail';
import { type TenantErrorCode, tenantErrorCodes } from '~/tenant-calls/tenant-error';

/** A mail by which a person sets a new password. */
export const passwordMail = {
  name: 'password.mail',
  results: { sent: 'info', 'not-sent': 'info', 'not-found': 'warn', failed: 'warn' },
  reasons: [...tenantErrorCodes, 'unexpected'],
} as const satisfies AuditEvent;

/** Writes down what became of a mail that was sent as a part of another act. */
export function recordMail(asked: Asked<unknown, 'person'>, step: PasswordStep): void {
  const { services, requestId } = asked.context;
  const line = { event: passwordMail, requestId, who: asked.session };
  if (step.outcome === 'sent') services.audit.record({ ...line, result: 'sent' });
  if (step.outcome === 'failed')
    services.audit.record({ ...line, result: 'failed', reason: auditedReason(step.reason) });
  recordTooOften(asked, step);
}

/** Writes down that no more mails are sent to the person for a while. */
export function recordTooOften(
  { context: { services, requestId }, session: who }: Asked<unknown, 'person'>,
  step: PasswordStep,
): void {
  const { name: reason } = passwordMailLimit;
  if (step.outcome === 'too-often')
    services.audit.record({ event: limitReached, result: 'refused', reason, requestId, who });
}

/** The reason as the audit log says it: a failing store has a line of its own in the log. */
export function auditedReason(reason: StepFailure): TenantErrorCode | 'unexpected' {
  return reason === 'store_unavailable' ? 'unexpected' : reason;
}
