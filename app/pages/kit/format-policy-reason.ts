import { type Translate } from '~/i18n/translate';
import { type PolicyReason } from '~/profile/field-policy';

/** Why something of the account cannot be changed here. */
export function formatPolicyReason(reason: PolicyReason, t: Translate): string {
  return t(reason === 'scope_missing' ? 'profile.reason.scopeMissing' : 'security.turnedOff');
}
