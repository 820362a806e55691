import { type Translate } from '~/i18n/translate';
import { type FactorOffer } from '~/security/factor-offers';

/** What a second factor is called. */
export function formatFactor(kind: FactorOffer['kind'], t: Translate): string {
  return kind === 'duo' ? t('addMethod.duo') : t(`security.kind.${kind}`);
}
