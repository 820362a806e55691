import { type Translate } from '~/i18n/translate';
import { formatProvider } from '~/profile/format-provider';
import { type AccountChange } from './account-change';
import { kindOf } from './method-change';

/** What a page and a mail say of a change, besides what it is called. */
export interface ChangeFact {
  label: string;
  value: string;
}

/** What a change is called, such as “Passkey removed”. */
export function formatChange({ kind }: Pick<AccountChange, 'kind'>, t: Translate): string {
  return t(`receipts.kind.${kind}`);
}

/**
 * The facts of a change, as far as there are any: names, masked addresses, and times as `formatWhen` writes them.
 */
export function changeFacts(
  change: AccountChange,
  t: Translate,
  formatWhen: (date: Date) => string,
): ChangeFact[] {
  switch (change.kind) {
    case 'email-change-asked':
    case 'email-changed':
      return fromToAddress(change, t);
    case 'username-changed':
    case 'passkey-renamed':
      return fromTo(change, t);
    case 'email-change-cancelled':
      // Nothing became of it: what it was to be is not how things are afterwards.
      return change.to === null ? [] : [{ label: t('receipts.fact.address'), value: change.to }];
    case 'method-renamed':
      return [method(change, t), ...fromTo(change, t)];
    case 'method-added':
    case 'method-removed':
      return [method(change, t), ...named(change, t)];
    case 'passkey-added':
    case 'passkey-removed':
    case 'application-removed':
    case 'organization-left':
      return named(change, t);
    case 'sign-in-linked':
    case 'sign-in-unlinked':
      return [
        { label: t('receipts.fact.provider'), value: formatSignInProvider(change.provider, t) },
        ...named(change, t),
      ];
    case 'account-disconnected':
      return named({ name: change.provider }, t);
    case 'deletion-held-back':
      return [{ label: t('organizations.title'), value: change.organizations.join(' · ') }];
    case 'deletion-asked':
      return [{ label: t('deletion.dueAt'), value: formatWhen(change.dueAt) }];
    case 'data-downloaded':
      return [{ label: t('receipts.fact.format'), value: change.format.toUpperCase() }];
    case 'change-undone':
      return [{ label: t('receipts.fact.reported'), value: change.number }];
    case 'password-change-opened':
    case 'password-changed':
    case 'profile-changed':
    case 'recovery-code-replaced':
    case 'browsers-forgotten':
    case 'deletion-requested':
    case 'deletion-cancelled':
    case 'account-locked':
    case 'account-unlocked':
    case 'data-asked':
      return [];
  }
}

/** Two addresses of which the same letters are shown are told apart by words. */
function fromToAddress({ from, to }: { from: string | null; to: string }, t: Translate) {
  return fromTo(
    { from, to: from === to ? t('receipts.fact.otherAddress', { address: to }) : to },
    t,
  );
}

function fromTo({ from, to }: { from: string | null; to: string | null }, t: Translate) {
  return [
    ...(from === null ? [] : [{ label: t('receipts.fact.from'), value: from }]),
    ...(to === null ? [] : [{ label: t('receipts.fact.to'), value: to }]),
  ];
}

function named({ name }: { name: string | null }, t: Translate): ChangeFact[] {
  return name === null ? [] : [{ label: t('receipts.fact.name'), value: name }];
}

function method(
  { method: type }: Pick<Extract<AccountChange, { kind: 'method-added' }>, 'method'>,
  t: Translate,
): ChangeFact {
  return { label: t('security.method.kind'), value: t(`security.kind.${kindOf(type)}`) };
}

/** A connection's own name stands for itself. */
function formatSignInProvider(provider: string, t: Translate): string {
  switch (provider) {
    case 'auth0':
      return t('security.kind.password');
    case 'email':
      return t('security.kind.email');
    case 'sms':
      return t('security.kind.sms');
    default:
      return formatProvider(provider) ?? provider;
  }
}
