import { type ConnectedAccount } from '~/applications/connected-account';
import { cleanText } from '~/clean-text';
import { formatComingTime, formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type PageFormat } from '~/pages/kit/page-format.server';
import { formatProvider } from '~/profile/format-provider';
import { type AppLoadContext } from '~/request/context';

/** An account elsewhere, as pages show it. */
export interface ConnectedAccountView {
  handle: string;
  /** The provider by its name, or in the tenant's words; null where it is not told. */
  provider: string | null;
  /** What applications may do there, in the provider's own words for it. */
  scopes: string[];
  since: ShownTime | null;
  /** Null where it does not run out. */
  expiry: { at: ShownTime; isPast: boolean } | null;
}

export function toConnectedAccountView(
  account: ConnectedAccount,
  userId: string,
  words: PageFormat,
  { connectedAccountHandles }: Pick<AppLoadContext['services'], 'connectedAccountHandles'>,
): ConnectedAccountView {
  const { id, scopes, createdAt, expiresAt } = account;
  const isPast = expiresAt !== null && expiresAt.getTime() <= words.now;
  return {
    handle: connectedAccountHandles.seal(userId, id),
    provider: providerOf(account),
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

/** The account among those of the person's own list; null for any other. */
export function findConnectedAccount(
  { connectedAccountHandles }: Pick<AppLoadContext['services'], 'connectedAccountHandles'>,
  { userId, handle }: { userId: string; handle: string },
  accounts: readonly ConnectedAccount[],
): ConnectedAccount | null {
  const id = connectedAccountHandles.open(userId, handle);
  return id === null ? null : (accounts.find((one) => one.id === id) ?? null);
}

/** Whether people can disconnect accounts here: by the tenant's My Account API alone. */
export function canDisconnect({
  myAccount,
  operator,
}: Pick<AppLoadContext['services'], 'myAccount' | 'operator'>): boolean {
  return myAccount !== null && operator.sections.applications === 'edit';
}
