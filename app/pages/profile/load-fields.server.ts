import { type Locale, localeNames, locales } from '~/i18n/locales';
import { type Message } from '~/i18n/message';
import { timeZones } from '~/i18n/time-zone.server';
import { type Translate } from '~/i18n/translate';
import { labelIn, type OwnField } from '~/portal-config/own-field';
import { type MetadataValue } from '~/profile/account';
import { fieldPolicy } from '~/profile/field-policy';
import { type FormName, formNames, nameLengths, ownFieldName } from '~/profile/profile-form';
import { type AccountWithFacts } from '~/profile/read-policy-facts.server';
import { type AppLoadContext } from '~/request/context';
import { describePolicy } from './describe-policy';

/** What a field is called: by the portal, or by the operator. */
export type FieldLabel = { name: FormName } | { own: string };

/** A field of the form, with what it holds as text. */
export interface FormField {
  name: string;
  label: FieldLabel;
  value: string;
  input:
    | { type: 'text' | 'url'; maximumLength: number }
    | { type: 'number'; minimum?: number; maximum?: number; isWhole: boolean }
    | { type: 'date'; earliest?: string; latest?: string }
    | { type: 'choice'; choices: Choice[] };
  /** What browsers and password managers may fill in. */
  autoComplete: string;
}

interface Choice {
  value: string;
  text: string;
}

/** A field that is to be read only, with why. */
export interface KeptField {
  label: FieldLabel;
  /** Null where it is not set. */
  value: string | null;
  reason: Message;
}

const autoComplete: Readonly<Record<FormName, string>> = {
  givenName: 'given-name',
  familyName: 'family-name',
  name: 'name',
  nickname: 'nickname',
};

/** Names and own fields, in the order of the page, as the person may see or change them. */
export function loadFields(
  { locale, translate }: Pick<AppLoadContext, 'locale' | 'translate'>,
  { account, facts }: AccountWithFacts,
): { fields: FormField[]; kept: KeptField[] } {
  const fields: FormField[] = [];
  const kept: KeptField[] = [];
  const provider = account.identities[0]?.provider;
  for (const name of formNames) {
    const policy = fieldPolicy(name, facts);
    const value = account[name];
    if (policy.mode === 'read')
      kept.push({ label: { name }, value, reason: describePolicy(policy, provider) });
    if (policy.mode === 'edit')
      fields.push({
        name,
        label: { name },
        value: value ?? '',
        input: { type: 'text', maximumLength: nameLengths[name] },
        autoComplete: autoComplete[name],
      });
  }
  for (const field of facts.operator.ownFields) {
    const policy = fieldPolicy({ own: field.key }, facts);
    const value = account.userMetadata[field.key] ?? null;
    const label = { own: labelIn(field.labels, locale) };
    if (policy.mode === 'read')
      kept.push({
        label,
        value: value === null ? null : formatOwnValue(field, value, { locale, translate }),
        reason: describePolicy(policy, provider),
      });
    if (policy.mode === 'edit')
      fields.push({
        name: ownFieldName(field.key),
        label,
        value: value === null ? '' : String(value),
        input: inputOf(field, value, { locale, translate }),
        autoComplete: 'off',
      });
  }
  return { fields, kept };
}

interface Words {
  locale: Locale;
  translate: Translate;
}

function inputOf(field: OwnField, value: MetadataValue | null, words: Words): FormField['input'] {
  switch (field.type) {
    case 'text':
    case 'url':
      return { type: field.type, maximumLength: field.maximumLength };
    case 'number': {
      const { minimum, maximum, isWhole } = field;
      return {
        type: 'number',
        isWhole,
        ...(minimum === undefined ? {} : { minimum }),
        ...(maximum === undefined ? {} : { maximum }),
      };
    }
    case 'date': {
      const { earliest, latest } = field;
      return {
        type: 'date',
        ...(earliest === undefined ? {} : { earliest }),
        ...(latest === undefined ? {} : { latest }),
      };
    }
    default: {
      const values = choicesOf(field);
      const current = value === null ? [] : [String(value)];
      // What is chosen already stays so, though it is no choice any more.
      const all = [...values, ...current.filter((one) => !values.includes(one))];
      const choices = all.map((one) => ({ value: one, text: formatChoice(field, one, words) }));
      return { type: 'choice', choices };
    }
  }
}

function choicesOf(
  field: Extract<OwnField, { type: 'boolean' | 'select' | 'locale' | 'timeZone' }>,
): readonly string[] {
  switch (field.type) {
    case 'boolean':
      return ['true', 'false'];
    case 'select':
      return field.options.map(({ value }) => value);
    case 'locale':
      return field.locales;
    case 'timeZone':
      return timeZones;
  }
}

function formatChoice(field: OwnField, value: string, { locale, translate }: Words): string {
  if (field.type === 'boolean')
    return value === 'true' ? translate('profile.yes') : translate('profile.no');
  if (field.type === 'locale') return languageName(value);
  if (field.type !== 'select') return value;
  const option = field.options.find((one) => one.value === value);
  return option === undefined ? value : labelIn(option.labels, locale);
}

/** A value as a page tells it, in the words of its language. */
function formatOwnValue(field: OwnField, value: MetadataValue, words: Words): string {
  const { format } = locales[words.locale];
  if (field.type === 'number' && typeof value === 'number')
    return new Intl.NumberFormat(format, { maximumFractionDigits: 10 }).format(value);
  if (field.type === 'date' && typeof value === 'string' && !Number.isNaN(Date.parse(value)))
    return new Intl.DateTimeFormat(format, { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(value),
    );
  return formatChoice(field, String(value), words);
}

/** The name of a language in itself, where it is known; else its tag. */
function languageName(tag: string): string {
  const own = localeNames.find((name) => name === tag);
  if (own !== undefined) return locales[own].name;
  try {
    return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
}
