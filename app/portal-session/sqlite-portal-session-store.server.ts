import { z } from 'zod';
import { type OnUnreadable, readStored } from '~/json-text';
import { createWriteCheck } from '~/sqlite/check-writable.server';
import { type Database } from '~/sqlite/database.server';
import { runOnDatabase } from '~/sqlite/run-on-database.server';
import { expiresAt, type PortalSession, strongProofs } from './portal-session';
import { endedMemoryMs, type PortalSessionStore } from './portal-session-store';
import { hashSessionId, mintSessionId } from './session-id.server';

/** The table is strict, so its columns hold what they say. */
type Row = Omit<PortalSession, 'profile' | 'authenticationMethods' | 'strongProof'> & {
  profile: string;
  authenticationMethods: string;
  strongProof: string | null;
};

const profileSchema = z.object({
  name: z.string().nullable(),
  email: z.string().nullable(),
  timeZone: z.string().nullable(),
});

const methodsSchema = z.array(z.string());

/** What a later release takes for a proof is none here. */
const proofSchema = z
  .object({ by: z.enum(strongProofs), provenAt: z.number() })
  .nullable()
  .catch(null);

/** Portal sessions in a SQLite file: for one machine. `now` gives epoch milliseconds. */
export function createSqlitePortalSessionStore(
  database: Database,
  { now, onUnreadable = () => {} }: { now: () => number; onUnreadable?: OnUnreadable },
): PortalSessionStore {
  const { scope } = database;
  const insert = database.prepare(`
    INSERT INTO portal_sessions
      (scope, id_hash, issuer, user_id, auth0_session_id, issued_at, authenticated_at, authentication_methods,
        strong_proof, organization_id, created_at, last_seen_at, expires_at, profile)
    VALUES
      (@scope, @idHash, @issuer, @userId, @auth0SessionId, @issuedAt, @authenticatedAt, @authenticationMethods,
        @strongProof, @organizationId, @createdAt, @lastSeenAt, @expiresAt, @profile)`);
  const columns = `issuer, user_id AS userId, auth0_session_id AS auth0SessionId, issued_at AS issuedAt,
      authenticated_at AS authenticatedAt, authentication_methods AS authenticationMethods,
      strong_proof AS strongProof, organization_id AS organizationId, created_at AS createdAt, last_seen_at AS lastSeenAt, profile`;
  const select = database.prepare<[string, Buffer, number], Row>(
    `SELECT ${columns} FROM portal_sessions WHERE scope = ? AND id_hash = ? AND expires_at > ?`,
  );
  const selectByUser = database.prepare<[string, string, string, number], Row>(`
    SELECT ${columns} FROM portal_sessions WHERE scope = ? AND issuer = ? AND user_id = ? AND expires_at > ?
    ORDER BY created_at DESC`);
  const update = database.prepare(`
    UPDATE portal_sessions SET last_seen_at = @seenAt, expires_at = @expiresAt
    WHERE scope = @scope AND id_hash = @idHash AND last_seen_at < @seenAt`);
  const remove = database.prepare('DELETE FROM portal_sessions WHERE scope = ? AND id_hash = ?');
  const removeByAuth0Session = database.prepare(
    'DELETE FROM portal_sessions WHERE scope = ? AND issuer = ? AND auth0_session_id = ?',
  );
  const removeByUser = database.prepare(
    'DELETE FROM portal_sessions WHERE scope = ? AND issuer = ? AND user_id = ? AND issued_at <= ?',
  );
  const removeByMembership = database.prepare(
    'DELETE FROM portal_sessions WHERE scope = ? AND issuer = ? AND user_id = ? AND organization_id = ?',
  );
  const insertEndedUser = database.prepare(`
    INSERT INTO ended_users (scope, issuer, user_id, ended_at, expires_at) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET
      ended_at = max(ended_at, excluded.ended_at), expires_at = excluded.expires_at`);
  const selectEndedUser = database.prepare(
    'SELECT 1 FROM ended_users WHERE scope = ? AND issuer = ? AND user_id = ? AND ended_at >= ? AND expires_at > ?',
  );
  const insertEnded = database.prepare(
    'INSERT OR REPLACE INTO ended_auth0_sessions (scope, issuer, auth0_session_id, expires_at) VALUES (?, ?, ?, ?)',
  );
  const selectEnded = database.prepare(
    'SELECT 1 FROM ended_auth0_sessions WHERE scope = ? AND issuer = ? AND auth0_session_id = ? AND expires_at > ?',
  );

  const find = (idHash: Buffer): PortalSession | null => {
    const row = select.get(scope, idHash, now());
    return row === undefined ? null : sessionOf(row);
  };

  /** A row that cannot be read is nobody's session; an ending goes by its columns, and finds it all the same. */
  const sessionOf = (row: Row): PortalSession | null => {
    const session = toSession(row);
    if (session === null) onUnreadable('portal session');
    return session;
  };

  const hasEnded = ({ issuer, userId, auth0SessionId, issuedAt }: PortalSession): boolean =>
    selectEnded.get(scope, issuer, auth0SessionId, now()) !== undefined ||
    selectEndedUser.get(scope, issuer, userId, issuedAt, now()) !== undefined;

  const create = database.transaction((session: PortalSession): string | null => {
    if (hasEnded(session)) return null;
    const id = mintSessionId();
    insert.run({
      ...session,
      scope,
      idHash: hashSessionId(id),
      expiresAt: expiresAt(session),
      authenticationMethods: JSON.stringify(session.authenticationMethods),
      strongProof: session.strongProof === null ? null : JSON.stringify(session.strongProof),
      profile: JSON.stringify(session.profile),
    });
    return id;
  });

  const touch = database.transaction((idHash: Buffer, seenAt: number): void => {
    const session = find(idHash);
    if (session === null) return;
    update.run({ scope, idHash, seenAt, expiresAt: expiresAt({ ...session, lastSeenAt: seenAt }) });
  });

  const deleteByAuth0Session = database.transaction(
    (issuer: string, auth0SessionId: string): number => {
      insertEnded.run(scope, issuer, auth0SessionId, now() + endedMemoryMs);
      return removeByAuth0Session.run(scope, issuer, auth0SessionId).changes;
    },
  );

  const deleteByUser = database.transaction(
    (issuer: string, userId: string, endedAt: number): number => {
      insertEndedUser.run(scope, issuer, userId, endedAt, now() + endedMemoryMs);
      return removeByUser.run(scope, issuer, userId, endedAt).changes;
    },
  );

  const run = <T>(work: () => T) => runOnDatabase(database, work);

  return {
    create: (session) => run(() => create.immediate(session)),
    async find(id) {
      const idHash = hashSessionId(id);
      return idHash === null ? null : run(() => find(idHash));
    },
    async touch(id, seenAt) {
      const idHash = hashSessionId(id);
      if (idHash !== null) await run(() => touch.immediate(idHash, seenAt));
    },
    async delete(id) {
      const idHash = hashSessionId(id);
      if (idHash !== null) await run(() => remove.run(scope, idHash));
    },
    deleteByAuth0Session: ({ issuer, auth0SessionId }) =>
      run(() => deleteByAuth0Session.immediate(issuer, auth0SessionId)),
    deleteByUser: ({ issuer, userId, endedAt }) =>
      run(() => deleteByUser.immediate(issuer, userId, endedAt)),
    listByUser: ({ issuer, userId }) =>
      run(() =>
        selectByUser.all(scope, issuer, userId, now()).flatMap((row) => sessionOf(row) ?? []),
      ),
    deleteByMembership: ({ issuer, userId, organizationId }) =>
      run(() => removeByMembership.run(scope, issuer, userId, organizationId).changes),
    ping: createWriteCheck(database),
  };
}

function toSession(row: Row): PortalSession | null {
  const authenticationMethods = readStored(row.authenticationMethods, methodsSchema);
  const strongProof = row.strongProof === null ? null : readStored(row.strongProof, proofSchema);
  const profile = readStored(row.profile, profileSchema);
  if (authenticationMethods === null || profile === null) return null;
  return { ...row, authenticationMethods, strongProof, profile };
}
