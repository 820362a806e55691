import { formatList } from '~/pages/kit/format-list';
import { type PageFormat } from '~/pages/kit/page-format.server';
import { labelIn } from '~/portal-config/own-field';
import { type OperatorConfig } from '~/portal-config/operator-config';
import { formNames, ownFieldName } from '~/profile/profile-form';
import { type AccountChange } from '~/receipts/account-change';
import { type ChangeFact } from '~/receipts/format-change';

/** Which fields of the profile were changed, as its page calls them; none for another change. */
export function changedFields(
  change: AccountChange,
  { ownFields }: Pick<OperatorConfig, 'ownFields'>,
  { locale, translate: t }: Pick<PageFormat, 'locale' | 'translate'>,
): ChangeFact[] {
  if (change.kind !== 'profile-changed' || change.fields.length === 0) return [];
  const names = change.fields.map((field) => {
    if (field === 'picture') return t('profile.picture');
    const name = formNames.find((one) => one === field);
    if (name !== undefined) return t(`profile.field.${name}`);
    const own = ownFields.find(({ key }) => ownFieldName(key) === field);
    // The operator has it no more.
    return own === undefined ? field : labelIn(own.labels, locale);
  });
  return [{ label: t('receipts.fact.fields'), value: formatList(names, locale) }];
}
