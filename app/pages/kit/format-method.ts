import { type Translate } from '~/i18n/translate';
import { type MethodView } from './method-view.server';

type Named = Pick<
  MethodView,
  | 'kind'
  | 'isConfirmed'
  | 'name'
  | 'maskedPhone'
  | 'preferredDelivery'
  | 'email'
  | 'added'
  | 'passkey'
>;

/** What kind of method it is. */
export function formatKind(
  { kind, preferredDelivery }: Pick<Named, 'kind' | 'preferredDelivery'>,
  t: Translate,
): string {
  return kind === 'phone' && preferredDelivery !== null
    ? t(`security.kind.${preferredDelivery}`)
    : t(`security.kind.${kind}`);
}

/** What a person calls a method: the name they gave, or what else is known of it. Two of a kind may be called the same. */
export function formatMethodBriefly(method: Named, t: Translate): string {
  const { name, maskedPhone, email, passkey } = method;
  if (name !== null) return name;
  const what = passkey?.provider ?? formatKind(method, t);
  const detail = maskedPhone ?? email;
  return detail === null ? what : t('security.named', { what, detail });
}

/** The same, told apart by when it was added or begun, so that no two links of a page have the same name. */
export function formatMethodName(method: Named, t: Translate): string {
  const { kind, isConfirmed, name, maskedPhone, email, added } = method;
  const what = formatMethodBriefly(method, t);
  const isTold = (name ?? maskedPhone ?? email) !== null;
  const isOnlyOne = kind === 'recovery-code' || kind === 'password';
  if (isTold || isOnlyOne || added === null) return what;
  return t(isConfirmed ? 'security.unnamed' : 'security.unnamed.begun', {
    what,
    date: added.exact,
  });
}

/** What else there is to say of a method below its name; empty where the name says it all. */
export function formatDetails(method: Named, t: Translate): string[] {
  const { name, maskedPhone, email, passkey } = method;
  const hasName = name !== null;
  const synced = passkey?.isSynced ?? null;
  return [
    hasName || passkey?.provider != null ? formatKind(method, t) : null,
    hasName ? (passkey?.provider ?? null) : null,
    hasName ? (maskedPhone ?? email) : null,
    synced === null ? null : t(synced ? 'security.passkey.synced' : 'security.passkey.oneDevice'),
  ].filter((text) => text !== null);
}
