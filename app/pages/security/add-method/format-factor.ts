import { type Translate } from '~/i18n/translate';
import { type FactorOffer } from '~/security/factor-offers';
import { type SetUpKind } from '~/security/set-up-road';

/** What a second factor is called. */
export function formatFactor(kind: FactorOffer['kind'], t: Translate): string {
  return kind === 'duo' ? t('addMethod.duo') : t(`security.kind.${kind}`);
}

/** What it is like to use. */
export function formatAbout(kind: SetUpKind, t: Translate): string {
  return kind === 'recovery-code' ? t('security.code.about') : t(`addMethod.about.${kind}`);
}
