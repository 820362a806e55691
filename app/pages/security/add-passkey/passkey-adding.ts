import { message } from '~/i18n/message';
import { type AuditEvent } from '~/log/audit.server';
import { type TenantError, tenantErrorCodes } from '~/tenant-calls/tenant-error';

/** Why the tenant, or the portal before it, does not add a passkey, where a text says so. */
const refusals = ['passkey_refused', 'enrolment_over', 'kind_not_offered', 'conflict'] as const;
type Refusal = (typeof refusals)[number];

/** Adding a passkey, which takes two forms. */
export const passkeyAdding = {
  name: 'security.passkey-adding',
  results: { begun: 'info', added: 'info', unchanged: 'info', refused: 'warn', failed: 'warn' },
  reasons: [...refusals, ...tenantErrorCodes, 'unexpected'],
} as const satisfies AuditEvent;

/** Tells on the page why nothing was added. */
export function refusePasskey(reason: Refusal, status: 404 | 409 = 409) {
  const why = message(`passkeys.refused.${reason}`);
  return { result: 'refused', reason, refused: { status, message: why } } as const;
}

/** Which of these the tenant's refusal is; null for any other failure. */
export function refusalOf({ code, refusal }: TenantError): Refusal | null {
  // An enrolment that the tenant does not know (any more) is over as well.
  if (code === 'not_found') return 'enrolment_over';
  return refusals.find((one) => one === refusal || one === code) ?? null;
}
