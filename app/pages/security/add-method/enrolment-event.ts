import { message } from '~/i18n/message';
import { type AuditEvent } from '~/log/audit.server';
import { type UnofferedState, unofferedStates } from '~/security/factor-offers';
import { type TenantError, tenantErrorCodes } from '~/tenant-calls/tenant-error';

/** Why nothing was set up, besides what is wrong with a field. */
const refusals = ['turned_off', 'not_offered', 'conflict', 'over'] as const;
export type EnrolmentRefusal = (typeof refusals)[number];

/** Why the tenant does not take what was typed. */
const fieldRefusals = ['phone_not_accepted', 'email_not_accepted', 'code_wrong'] as const;

/** Setting up something for two-step verification here, which takes two forms. */
export const enrolmentEvent = {
  name: 'security.enrolment',
  results: { begun: 'info', added: 'info', refused: 'warn', failed: 'warn' },
  reasons: [
    ...refusals,
    ...unofferedStates,
    ...fieldRefusals,
    'field_missing',
    ...tenantErrorCodes,
    'unexpected',
  ],
} as const satisfies AuditEvent;

/** Says why an enrolment was not finished. */
export function refuseEnrolment(reason: EnrolmentRefusal) {
  const why = message(`addMethod.refused.${reason}`);
  return { result: 'refused', reason, refused: { status: 409, message: why } } as const;
}

/** Says why there is nothing to set up. */
export function refuseState(state: UnofferedState) {
  const why = message(`addMethod.state.${state}`);
  return { result: 'refused', reason: state, refused: { status: 409, message: why } } as const;
}

/** What the page says of a failure that a form can provoke; null for any other. */
export function refusedByTenant({ code, refusal }: TenantError) {
  if (refusal === 'phone_not_accepted') return refuseField('number', refusal);
  if (refusal === 'email_not_accepted') return refuseField('email', refusal);
  if (refusal === 'code_wrong') return refuseField('code', refusal);
  if (refusal === 'kind_not_offered') return refuseEnrolment('not_offered');
  // What the tenant does not know (any more) is over as well.
  if (refusal === 'enrolment_over' || code === 'not_found') return refuseEnrolment('over');
  return code === 'conflict' ? refuseEnrolment('conflict') : null;
}

function refuseField(field: string, reason: (typeof fieldRefusals)[number]) {
  const fieldErrors = { [field]: message(`addMethod.field.${reason}`) };
  const refused = { status: 400, message: null, fieldErrors } as const;
  return { result: 'refused', reason, refused } as const;
}
