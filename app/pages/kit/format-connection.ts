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
