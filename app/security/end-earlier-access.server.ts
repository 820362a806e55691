import { type RefreshTokenRepository } from '~/applications/refresh-token-repository';
import { type EndingServices, endOwnSession } from '~/sessions/end-session.server';
import { type CallOptions } from '~/tenant-calls/call-options';
import { reasonOf, requireCurrent, type Result, toResult } from '~/tenant-calls/result';
import { type TenantErrorCode } from '~/tenant-calls/tenant-error';
import { type AuthenticationMethods } from './authentication-methods';

export interface EarlierAccessServices extends Omit<EndingServices, 'handles'> {
  refreshTokens: Pick<RefreshTokenRepository, 'list' | 'revoke' | 'invalidate'>;
  authenticationMethods: Pick<AuthenticationMethods, 'forgetBrowsers'>;
}

interface EarlierAccess {
  issuer: string;
  userId: string;
  /** What began before is ended; what has no beginning is too. */
  before: Date;
}

/** Of each kind, what kept something from being ended; null where nothing did. */
export interface EarlierAccessEnded {
  sessions: TenantErrorCode | null;
  refreshTokens: TenantErrorCode | null;
  rememberedBrowsers: TenantErrorCode | null;
}

/**
 * Ends what lets somebody in who got in before: portal sessions, sessions at the tenant, refresh tokens, and browsers that
 * are not asked for the second factor. Each is tried whatever became of the others, and may be tried again.
 *
 * @throws {StoreUnavailableError}
 */
export async function endEarlierAccess(
  services: EarlierAccessServices,
  { issuer, userId, before }: EarlierAccess,
  options: CallOptions = {},
): Promise<EarlierAccessEnded> {
  const { directory, refreshTokens, authenticationMethods, portalSessionStore } = services;
  const isEarlier = ({ createdAt }: { createdAt: Date | null }) =>
    createdAt === null || createdAt.getTime() < before.getTime();
  const act = { ...options, priority: 'act' } as const;

  // By themselves: a session that the tenant has ended already is not listed, and the portal's own would stay.
  await portalSessionStore.deleteByUser({ issuer, userId, endedAt: before.getTime() });
  const sessions = await endEach(
    async () => requireCurrent(await directory.list(userId, { ...options, isAnew: true })).sessions,
    isEarlier,
    (session) =>
      endOwnSession(
        services,
        { issuer, userId, session, wasCurrent: false, endedFromUserAgent: null },
        act,
      ),
  );
  // After the sessions, which take their own tokens with them.
  const tokens = await endEach(
    async () => {
      await refreshTokens.invalidate(userId);
      const { tokens: listed, endings } = requireCurrent(await refreshTokens.list(userId, options));
      return listed.filter(({ id }) => !endings.has(id));
    },
    isEarlier,
    ({ id }) => refreshTokens.revoke(userId, id, act),
  );
  const browsers = await toResult(authenticationMethods.forgetBrowsers(userId, act));
  return {
    sessions,
    refreshTokens: tokens,
    rememberedBrowsers: reasonOf(browsers),
  };
}

async function endEach<T>(
  list: () => Promise<T[]>,
  isMeant: (one: T) => boolean,
  end: (one: T) => Promise<unknown>,
): Promise<TenantErrorCode | null> {
  const listed: Result<T[]> = await toResult(list());
  if (!listed.isKnown) return listed.reason;
  let reason: TenantErrorCode | null = null;
  for (const one of listed.value.filter(isMeant)) {
    const ended = await toResult(end(one));
    if (!ended.isKnown) ({ reason } = ended);
  }
  return reason;
}
