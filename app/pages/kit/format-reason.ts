import { type Translate } from '~/i18n/translate';
import { type TenantErrorCode } from '~/tenant-calls/tenant-error';

/** Why something is not known or was not done; `store_unavailable`: the portal's own store failed. */
export type Reason = TenantErrorCode | 'store_unavailable' | 'gone' | 'not-told' | 'no-beginning';

/** The reason as a part of a sentence; what only an operator can tell apart is one to the person. */
export function formatReason(reason: Reason, t: Translate): string {
  switch (reason) {
    case 'rate_limited':
    case 'not_permitted':
    case 'gone':
    case 'not-told':
    case 'no-beginning':
      return t(`kit.reason.${reason}`);
    default:
      return t('kit.reason.failed');
  }
}
