import { requireEditable } from '~/pages/security/security-policy.server';
import { paths } from '~/paths';
import { type PortalSession } from '~/portal-session/portal-session';
import { passwordIdentityOf } from '~/profile/password-identity';
import { type AppLoadContext } from '~/request/context';
import { requireMyAccountToAsk } from '~/request/my-account.server';
import { pageDeadline } from '~/request/page-deadline.server';
import { requireFreshnessToAsk } from '~/request/require-freshness.server';
import { toResult } from '~/tenant-calls/result';

/**
 * Whether a passkey can be added:
 *
 * - `ask`: here and now
 * - `elsewhere`: at the tenant's own sign-in only, which may offer it
 * - `no-password`: not at all, as passkeys belong to accounts whose password the tenant keeps
 * - `no-token`: not at the moment, as the tenant gives no access token for it
 */
export interface AddPasskeyPageData {
  shows: 'ask' | 'elsewhere' | 'no-password' | 'no-token';
}

/** @throws a redirect to prove who one is, and to the tenant for an access token, where it is to be added here. */
export async function loadAddPasskey(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<AddPasskeyPageData> {
  requireEditable(context, 'passkeys');
  const { services } = context;
  const account = await toResult(
    services.accounts.get(session.userId, pageDeadline(context, request)),
  );
  // Of an account that is not known, the tenant says itself whether it can have one.
  if (account.isKnown && account.value !== null && passwordIdentityOf(account.value) === null)
    return { shows: 'no-password' };
  if (services.myAccount === null) return { shows: 'elsewhere' };
  await requireFreshnessToAsk(context, request, session, 'strong', {
    returnTo: () => paths.addPasskey,
    cancelTo: paths.security,
  });
  const hasToken = await requireMyAccountToAsk(context, request, session, paths.addPasskey);
  return { shows: hasToken ? 'ask' : 'no-token' };
}
