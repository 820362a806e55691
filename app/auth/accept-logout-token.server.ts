import { type JWTVerifyGetKey } from 'jose';
import { type PortalSessionStore } from '~/portal-session/portal-session-store';
import { type EndingLog } from '~/sessions/ending-log';
import { type SessionDirectory } from '~/sessions/session-directory';
import { AuthError } from './auth-error';
import { type ReplayGuard } from './replay-guard';
import { type TenantMetadata } from './tenant-metadata.server';
import { type LogoutTarget, verifyLogoutToken } from './verify-logout-token.server';

interface Services {
  tenant: () => Promise<TenantMetadata>;
  keys: (tenant: TenantMetadata) => JWTVerifyGetKey;
  portalSessionStore: PortalSessionStore;
  replayGuard: ReplayGuard;
  directory: Pick<SessionDirectory, 'forget'>;
  endings: Pick<EndingLog, 'confirm'>;
  now: () => number;
}

/**
 * Ends the portal sessions that a logout token names; says whose they were, and how many. What is remembered
 * of the person's list is forgotten, and an ending of theirs that the token is about is confirmed.
 *
 * A token is remembered only once it has been acted on: a delivery that failed half way may be repeated,
 * a second one of a token that was acted on is refused.
 *
 * @throws {AuthError} when the token is refused, or cannot be checked; whatever the store throws.
 */
export async function acceptLogoutToken(
  { tenant, keys, portalSessionStore, replayGuard, directory, endings, now }: Services,
  { token, clientId }: { token: string; clientId: string },
): Promise<{ target: LogoutTarget; count: number }> {
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
  if (userId !== null) {
    await directory.forget(userId);
    if ('auth0SessionId' in target) await endings.confirm(userId, target.auth0SessionId);
  }
  await replayGuard.claim(name, expiresAt);
  return { target, count };
}
