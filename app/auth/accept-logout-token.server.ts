import { type AccountRecords } from '~/account-records/account-records';
import { isErased } from '~/account-records/deleted-account';
import { type PortalSessionStore } from '~/portal-session/portal-session-store';
import { type Places } from '~/places/places';
import { detailsOf } from '~/sessions/end-session.server';
import { type EndingLog } from '~/sessions/ending-log';
import { type SessionRepository } from '~/sessions/session-repository';
import { AuthError } from './auth-error';
import { type ReplayGuard } from './replay-guard';
import { type TenantMetadata } from './tenant-metadata.server';
import { type SigningKeys } from './verify-token.server';
import { type LogoutTarget, verifyLogoutToken } from './verify-logout-token.server';

interface Services {
  tenant: () => Promise<TenantMetadata>;
  keys: (tenant: TenantMetadata) => SigningKeys;
  portalSessionStore: PortalSessionStore;
  replayGuard: ReplayGuard;
  directory: Pick<SessionRepository, 'purge' | 'getCached'>;
  endings: Pick<EndingLog, 'confirm' | 'record'>;
  places: Pick<Places, 'locate'>;
  accountRecords: Pick<AccountRecords, 'get'>;
  now: () => number;
  /** Logs a failure of `work`, which is nobody else's concern. */
  inBackground: (name: string, work: Promise<unknown>) => void;
}

/**
 * Ends the portal sessions that a logout token names, and says whom and which session it named, and how many
 * ended. The person's remembered list of sessions is forgotten. If they ended the named session here, its ending is
 * confirmed; otherwise it is remembered as ended by the tenant, where the session was known here at all.
 *
 * A token is remembered only once it has been acted on: a delivery that failed before the portal sessions had ended
 * may be repeated, a second one of a token that was acted on is refused. What fails after that is logged, and makes no
 * failure of the logout (OpenID Connect Back-Channel Logout 1.0 section 2.8).
 *
 * @throws {AuthError} when the token is refused, or cannot be checked; whatever the store throws.
 */
export async function acceptLogoutToken(
  services: Services,
  { token, clientId }: { token: string; clientId: string },
): Promise<{ who: { userId: string | null; auth0SessionId: string | null }; count: number }> {
  const { tenant, keys, portalSessionStore, replayGuard, now } = services;
  const metadata = await tenant();
  const { issuer } = metadata;
  const { target, userId, tokenId, expiresAt } = await verifyLogoutToken(token, {
    issuer,
    clientId,
    keys: keys(metadata),
    now: now(),
  });
  const name = JSON.stringify(['logout token', issuer, tokenId]);
  if (await replayGuard.isClaimed(name))
    throw new AuthError('token_replayed', 'The token has been acted on already.');
  const count = await ('auth0SessionId' in target
    ? portalSessionStore.deleteByAuth0Session(target)
    : portalSessionStore.deleteByUser(target));
  const remembered = [
    replayGuard.claim(name, expiresAt),
    ...(userId === null ? [] : [rememberEnd(services, userId, target, count > 0)]),
  ];
  services.inBackground('remember a logout', Promise.all(remembered));
  await Promise.allSettled(remembered);
  const auth0SessionId = 'auth0SessionId' in target ? target.auth0SessionId : null;
  return { who: { userId, auth0SessionId }, count };
}

async function rememberEnd(
  { accountRecords, directory, endings, places }: Services,
  userId: string,
  target: LogoutTarget,
  hadPortalSession: boolean,
): Promise<void> {
  const list = await directory.getCached(userId);
  await directory.purge(userId);
  if (!('auth0SessionId' in target)) return;
  // The tenant tells of the end of a deleted account's sessions, too: nothing of it comes back by that.
  if (await isErased(accountRecords, userId)) return;
  const { auth0SessionId } = target;
  if (await endings.confirm(userId, auth0SessionId)) return;
  const session = list?.sessions.find(({ id }) => id === auth0SessionId);
  if (session === undefined && !hadPortalSession) return;
  const details =
    session === undefined ? null : { ...detailsOf(session, places), endedFromUserAgent: null };
  await endings.record(userId, auth0SessionId, { by: 'tenant', details });
}
