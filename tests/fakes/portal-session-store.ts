import { randomUUID } from 'node:crypto';
import { expiresAt, type PortalSession } from '~/portal-session/portal-session';
import { endedMemoryMs, type PortalSessionStore } from '~/portal-session/portal-session-store';

/** The data of a store in memory; two stores over one of these are two machines over one database. */
export interface PortalSessionData {
  sessions: Map<string, PortalSession>;
  ended: Map<string, number>;
}

export function createPortalSessionData(): PortalSessionData {
  return { sessions: new Map(), ended: new Map() };
}

/** Portal sessions in memory. Ids are not hashed, as nothing is written anywhere. */
export function createMemoryPortalSessionStore({
  now,
  data = createPortalSessionData(),
}: {
  now: () => number;
  data?: PortalSessionData;
}): PortalSessionStore {
  const { sessions, ended } = data;
  const endedKey = (issuer: string, auth0SessionId: string | null) =>
    JSON.stringify([issuer, auth0SessionId]);
  const find = (id: string) => {
    const session = sessions.get(id);
    return session === undefined || expiresAt(session) <= now() ? null : session;
  };
  const deleteWhere = (isMeant: (session: PortalSession) => boolean) => {
    const ids = [...sessions].filter(([, session]) => isMeant(session)).map(([id]) => id);
    for (const id of ids) sessions.delete(id);
    return ids.length;
  };
  return {
    create: async (session) => {
      const endedUntil = ended.get(endedKey(session.issuer, session.auth0SessionId)) ?? 0;
      if (endedUntil > now()) return null;
      const id = (randomUUID() + randomUUID()).replaceAll('-', '').slice(0, 43);
      sessions.set(id, structuredClone(session));
      return id;
    },
    find: async (id) => structuredClone(find(id)),
    touch: async (id, seenAt) => {
      const session = find(id);
      if (session !== null && seenAt > session.lastSeenAt)
        sessions.set(id, { ...session, lastSeenAt: seenAt });
    },
    delete: async (id) => {
      sessions.delete(id);
    },
    deleteByAuth0Session: async ({ issuer, auth0SessionId }) => {
      ended.set(endedKey(issuer, auth0SessionId), now() + endedMemoryMs);
      return deleteWhere((one) => one.issuer === issuer && one.auth0SessionId === auth0SessionId);
    },
    deleteByUser: async ({ issuer, userId }) =>
      deleteWhere((one) => one.issuer === issuer && one.userId === userId),
    ping: async () => {},
  };
}
