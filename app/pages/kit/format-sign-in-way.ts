import { type SignInWay } from '~/activity/account-event';
import { type Translate } from '~/i18n/translate';
import { kindOfIdentity } from '~/profile/connection';
import { formatIdentity } from '~/profile/format-provider';
import { formatSignIn } from './format-sign-in';

/**
 * What people call the way by which somebody signed in, as the log tells it; `connectionName` is what the tenant calls
 * its connection, where that is known.
 */
export function formatSignInWay(
  { connection, provider }: SignInWay,
  t: Translate,
  connectionName?: string,
): string {
  // The log tells the database alone, to which passkeys belong as passwords do.
  if (provider === 'auth0') return t('activityPage.event.way.database');
  const identity = { provider: provider ?? '', connection, connectionName };
  const kind = kindOfIdentity({ provider: identity.provider, isSocial: true });
  return formatSignIn({ kind, provider: formatIdentity(identity) }, t);
}
