import { type Translate } from '~/i18n/translate';
import { formatPolicyReason } from '~/pages/kit/format-policy-reason';
import { type UnlinkRefusal, unlinkRefusals } from '~/security/unlink-guard';
import { type PolicyReason } from '~/profile/field-policy';
import { type SignInShown } from './load-sign-in.server';

/** Why a sign-in stays linked; null where it may go. */
export function formatUnlinkRefusal(
  { refusal }: Pick<SignInShown, 'refusal'>,
  t: Translate,
): string | null {
  if (refusal === null) return null;
  return isOfGuard(refusal)
    ? t(`linkedSignIns.refused.${refusal}`)
    : formatPolicyReason(refusal, t);
}

function isOfGuard(refusal: UnlinkRefusal | PolicyReason): refusal is UnlinkRefusal {
  return unlinkRefusals.some((one) => one === refusal);
}
