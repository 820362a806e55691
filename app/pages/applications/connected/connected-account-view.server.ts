import { type ConnectedAccount } from '~/applications/connected-account';
import { cleanText } from '~/clean-text';
import { formatComingTime, formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type Translate } from '~/i18n/translate';
import { numberNames } from '~/pages/kit/number-names';
import { type PageFormat } from '~/pages/kit/page-format.server';
import { formatProvider } from '~/profile/format-provider';
import { type AppLoadContext } from '~/request/context';

/** An account elsewhere, as pages show it. */
export interface ConnectedAccountView {
  handle: string;
  /** The provider by its name, or in the tenant's words; of several accounts there, with a number. */
  name: string;
  /** What applications may do there, in the provider's own words for it. */
  scopes: string[];
  since: ShownTime | null;
  /** Null where it does not run out. */
  expiry: { at: ShownTime; isPast: boolean } | null;
}

/** A connected account with what tells it from the person's others. */
export type NamedAccount = ConnectedAccount & { name: string };

/** The person's accounts, in the same order, no two of one name. */
export function nameAccounts(accounts: readonly ConnectedAccount[], t: Translate): NamedAccount[] {
  return numberNames(
    accounts.map((account) => ({
      ...account,
      name: providerOf(account) ?? t('kit.unknown.alone'),
    })),
    t,
  );
}

/** A connected account under a handle in place of its id. */
export function toConnectedAccountView(
  account: NamedAccount,
  userId: string,
  words: PageFormat,
  { connectedAccountHandles }: Pick<AppLoadContext['services'], 'connectedAccountHandles'>,
): ConnectedAccountView {
  const { id, name, scopes, createdAt, expiresAt } = account;
  const isPast = expiresAt !== null && expiresAt.getTime() <= words.now;
  return {
    handle: connectedAccountHandles.seal(userId, id),
    name,
    scopes: scopes.flatMap((scope) => cleanText(scope) ?? []),
    since: createdAt === null ? null : formatTime(createdAt, words),
    expiry:
      expiresAt === null
        ? null
        : { at: (isPast ? formatTime : formatComingTime)(expiresAt, words), isPast },
  };
}

/** What the provider is called; null where it is not told. */
export function providerOf({ provider, connection }: ConnectedAccount): string | null {
  const name = provider ?? connection;
  return name === null ? null : (formatProvider(name) ?? cleanText(name));
}

/** The account among those of the person's own list, named as there; null for any other. */
export function findConnectedAccount(
  {
    services: { connectedAccountHandles },
    translate,
  }: Pick<AppLoadContext, 'services' | 'translate'>,
  { userId, handle }: { userId: string; handle: string },
  accounts: readonly ConnectedAccount[],
): NamedAccount | null {
  const id = connectedAccountHandles.open(userId, handle);
  return id === null
    ? null
    : (nameAccounts(accounts, translate).find((one) => one.id === id) ?? null);
}

/** Whether people can disconnect accounts here: by the tenant's My Account API alone. */
export function canDisconnect({
  myAccount,
  operator,
}: Pick<AppLoadContext['services'], 'myAccount' | 'operator'>): boolean {
  return myAccount !== null && operator.sections.applications === 'edit';
}
