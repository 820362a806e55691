import { type JWTVerifyGetKey } from 'jose';
import { type PortalSessionStore } from '~/portal-session/portal-session-store';
import { AuthError } from './auth-error';
import { type ReplayGuard } from './replay-guard';
import { type TenantMetadata } from './tenant-metadata.server';
import { type LogoutTarget, verifyLogoutToken } from './verify-logout-token.server';

interface Services {
  tenant: () => Promise<TenantMetadata>;
  keys: (tenant: TenantMetadata) => JWTVerifyGetKey;
  portalSessionStore: PortalSessionStore;
  replayGuard: ReplayGuard;
  now: () => number;
}

/**
 * Ends the portal sessions that a logout token names; says whose they were, and how many.
 *
 * A token is remembered only once it has been acted on: a delivery that failed half way may be repeated,
 * a second one of a token that was acted on is refused.
 *
 * @throws {AuthError} when the token is refused, or cannot be checked; whatever the store throws.
 */
export async function acceptLogoutToken(
  { tenant, keys, portalSessionStore, replayGuard, now }: Services,
  { token, clientId }: { token: string; clientId: string },
): Promise<{ target: LogoutTarget; count: number }> {
  const metadata = await tenant();
  const { issuer } = metadata;
  const { target, tokenId, expiresAt } = await verifyLogoutToken(token, {
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
  await replayGuard.claim(name, expiresAt);
  return { target, count };
}
