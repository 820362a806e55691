import { type Translate } from '~/i18n/translate';
import { formatProvider } from '~/profile/format-provider';
import { type OfferedConnection } from '~/security/offered-connections';

/** What people call a connection. */
export function formatConnection(
  { name, provider, displayName }: OfferedConnection,
  t: Translate,
): string {
  if (provider === 'auth0') return displayName ?? t('security.kind.password');
  return formatProvider(provider) ?? displayName ?? name;
}

/** The same where it is another sign-in to be linked: “Password” would be read as the one that the person has. */
export function formatLinkable(connection: OfferedConnection, t: Translate): string {
  const isNamed = connection.provider !== 'auth0' || connection.displayName !== null;
  return isNamed ? formatConnection(connection, t) : t('linkedSignIns.link.password');
}
