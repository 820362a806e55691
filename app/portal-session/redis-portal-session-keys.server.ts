import { createHash } from 'node:crypto';
import { type Redis } from '~/redis/redis.server';
import { type PortalSession } from './portal-session';
import { hashSessionId } from './session-id.server';

/** The keys of sessions, their indexes, and the marks of what has ended. */
export function keysOf({ keyPrefix }: Redis) {
  const userIndex = (issuer: string, userId: string) =>
    `${keyPrefix}sessions-of-user:${digest(issuer, userId)}`;
  const auth0Index = (issuer: string, auth0SessionId: string) =>
    `${keyPrefix}sessions-of-auth0-session:${digest(issuer, auth0SessionId)}`;
  return {
    /** Null for what cannot be an id. */
    sessionKey: (id: string): string | null => {
      const hash = hashSessionId(id);
      return hash === null ? null : `${keyPrefix}session:${hash.toString('base64url')}`;
    },
    /** Every index that has to name the session for it to be live. */
    indexesOf: ({ issuer, userId, auth0SessionId }: PortalSession): string[] => {
      const ofUser = userIndex(issuer, userId);
      return auth0SessionId === null ? [ofUser] : [ofUser, auth0Index(issuer, auth0SessionId)];
    },
    userIndex,
    auth0Index,
    endedKey: (issuer: string, auth0SessionId: string) =>
      `${keyPrefix}ended-auth0-session:${digest(issuer, auth0SessionId)}`,
    endedUserKey: (issuer: string, userId: string) =>
      `${keyPrefix}ended-user:${digest(issuer, userId)}`,
  };
}

/** Keys show up in monitoring and slow logs; they name nobody. */
function digest(...parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
