import { type Viewer } from '~/sessions/list-sessions.server';
import { joinAccess } from './application-access';
import { type AccessServices } from './read-access.server';

type Services = Omit<AccessServices, 'deviceCredentials'> & {
  config: { clientId: string };
};

/**
 * How many applications but this portal have something of the account, by lists that were read within some minutes and
 * without a call; null where one of them is not remembered as a whole.
 */
export async function recallApplicationCount(
  { grants, refreshTokens, directory, endings, config, now }: Services,
  { userId, currentSessionId }: Viewer,
): Promise<number | null> {
  const [allowed, kept, sessions, past] = await Promise.all([
    grants.recall(userId),
    refreshTokens.getCached(userId),
    directory.getCached(userId),
    endings.history(userId),
  ]);
  if (allowed === null || kept === null || sessions === null) return null;
  if (!allowed.isComplete || !kept.isComplete || !sessions.isComplete) return null;
  const ended = new Map(past.map(({ sessionId, endedAt }) => [sessionId, endedAt]));
  const applications = joinAccess(
    {
      grants: allowed.grants,
      tokens: kept.tokens.flatMap((token) =>
        kept.endings.has(token.id) ? [] : [{ ...token, endingSince: null }],
      ),
      credentials: [],
      sessions: sessions.sessions.map((session) => ({
        ...session,
        isCurrent: session.id === currentSessionId,
        endingSince: ended.get(session.id) ?? null,
      })),
    },
    now(),
  );
  return applications.filter(({ applicationId }) => applicationId !== config.clientId).length;
}
