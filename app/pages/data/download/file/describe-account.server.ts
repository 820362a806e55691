import { formatDevice } from '~/devices/format-device.server';
import { formatList } from '~/pages/kit/format-list';
import { formatDetails, formatMethodName } from '~/pages/kit/format-method';
import { formatSignIn } from '~/pages/kit/format-sign-in';
import { labelIn } from '~/portal-config/own-field';
import { kindOfIdentity } from '~/profile/connection';
import { formatProvider } from '~/profile/format-provider';
import {
  asOfNotes,
  fact,
  type FileWords,
  listNotes,
  type Part,
  type ReadableFact,
  type ReadableItem,
  timeFact,
  yesOrNo,
} from './readable.server';

/** The profile as one thing; the notes name the fields that the operator has turned off. */
export function describeProfile(profile: Part<'profile'>, words: FileWords) {
  const { translate: t } = words;
  const facts = [
    ...fact(t('profile.field.name'), profile.name),
    ...fact(t('profile.field.givenName'), profile.givenName),
    ...fact(t('profile.field.familyName'), profile.familyName),
    ...fact(t('profile.field.nickname'), profile.nickname),
    ...fact(t('profile.email'), profile.email),
    ...(profile.email === null
      ? []
      : yesOrNo(t('dataFile.emailConfirmed'), profile.isEmailConfirmed, words)),
    ...fact(t('profile.username'), profile.username),
    ...fact(t('profile.phone'), profile.maskedPhoneNumber),
    ...(profile.maskedPhoneNumber === null
      ? []
      : yesOrNo(t('dataFile.phoneConfirmed'), profile.isPhoneConfirmed, words)),
    ...fact(t('profile.picture.address'), profile.picture),
    ...ownFields(profile, words),
    ...timeFact(t('activity.signed-up'), profile.createdAt, words),
    ...timeFact(t('activity.password-changed'), profile.passwordChangedAt, words),
  ];
  const turnedOff =
    profile.turnedOff.length === 0
      ? []
      : [t('dataFile.fieldsTurnedOff', { fields: formatList(profile.turnedOff, words.locale) })];
  return {
    notes: [...asOfNotes(profile.asOf, words), ...turnedOff],
    items: [{ title: null, facts }],
  };
}

function ownFields(profile: Part<'profile'>, words: FileWords): ReadableFact[] {
  const { operator, locale, translate: t } = words;
  return Object.entries(profile.ownFields).flatMap(([key, value]) => {
    const field = operator.ownFields.find((one) => one.key === key);
    const label = field === undefined ? key : labelIn(field.labels, locale);
    const text =
      typeof value === 'boolean' ? t(value ? 'profile.yes' : 'profile.no') : String(value);
    return fact(label, text);
  });
}

/** The main sign-in, and those that are linked to it. */
export function describeSignIns(signIns: Part<'linkedSignIns'>, words: FileWords) {
  const { translate: t } = words;
  return {
    notes: listNotes(signIns, words),
    items: signIns.items.map((signIn) => {
      const { provider, connection, isMain, name, email, username } = signIn;
      const kind = kindOfIdentity(signIn);
      return {
        title: formatSignIn({ kind, provider: formatProvider(provider) ?? connection }, t),
        facts: [
          ...(isMain ? fact(t('linkedSignIns.role'), t('linkedSignIns.main')) : []),
          ...fact(t('profile.field.name'), name),
          ...fact(t('profile.email'), email),
          ...fact(t('profile.username'), username),
        ],
      };
    }),
  };
}

/** The authentication methods, without anything that would let somebody in. */
export function describeMethods(methods: Part<'waysToSignIn'>, words: FileWords) {
  return {
    notes: listNotes(methods, words),
    items: methods.items.map((method) => describeMethod(method, words)),
  };
}

function describeMethod(
  { addedAt, lastUsedAt, passkey, ...method }: Part<'waysToSignIn'>['items'][number],
  words: FileWords,
): ReadableItem {
  const { translate: t } = words;
  const named = {
    kind: method.kind,
    isConfirmed: method.isConfirmed,
    name: method.name,
    maskedPhone: method.maskedPhoneNumber,
    preferredDelivery: method.delivery,
    email: method.email,
    added: null,
    passkey: passkey === null ? null : { ...passkey, browser: null },
  };
  return {
    title: formatMethodName(named, t),
    facts: [
      ...fact(t('security.method.kind'), formatDetails(named, t)),
      ...(method.isConfirmed ? [] : fact(t('receipts.state'), t('dataFile.unfinished'))),
      ...timeFact(t('dataFile.added'), addedAt, words),
      ...timeFact(t('session.access.lastUsed'), lastUsedAt, words),
      ...fact(
        t('security.passkey.browser'),
        passkey?.userAgent == null ? null : formatDevice(passkey.userAgent, t),
      ),
    ],
  };
}
