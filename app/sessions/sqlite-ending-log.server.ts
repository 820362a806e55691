import { z } from 'zod';
import { type SealedText } from '~/cache/sealed-text.server';
import { type Database } from '~/sqlite/database.server';
import { runOnDatabase } from '~/sqlite/run-on-database.server';
import { nameOfDetails, openDetails, sealDetails } from './ended-session-details.server';
import {
  type EndedBy,
  endedBy,
  type Ending,
  endingHistoryMs,
  type EndingLog,
  endingMemoryMs,
  endingsPerPerson,
} from './ending-log';

const rowsSchema = z.array(
  z.object({
    session_id: z.string(),
    ended_at: z.number(),
    confirmed_at: z.number().nullable(),
    // Who ends sessions by a later release, this one cannot tell from the tenant.
    ended_by: z.enum(endedBy).catch('tenant'),
    details: z.string().nullable(),
  }),
);
type Row = z.infer<typeof rowsSchema>[number];

interface Options {
  /** Epoch milliseconds. */
  now: () => number;
  /** Encrypts what is kept of a session. */
  sealedText: SealedText;
  /** Of one person, so many are remembered. */
  perPerson?: number;
}

/** Endings in a SQLite file. */
export function createSqliteEndingLog(
  database: Database,
  { now, sealedText, perPerson = endingsPerPerson }: Options,
): EndingLog {
  const { scope } = database;
  const removeSurplus = database.prepare(`
    DELETE FROM endings WHERE scope = :scope AND user_id = :user AND session_id IN (
      SELECT session_id FROM endings WHERE scope = :scope AND user_id = :user
      ORDER BY ended_at DESC LIMIT -1 OFFSET :most)`);
  const insert = database.prepare(`
    INSERT INTO endings (scope, user_id, session_id, ended_at, confirmed_at, expires_at, ended_by, details)
    VALUES (:scope, :user, :session, :now, :confirmedAt, :expiresAt, :by, :details)
    ON CONFLICT DO UPDATE SET ended_at = excluded.ended_at, confirmed_at = excluded.confirmed_at,
      expires_at = excluded.expires_at, ended_by = excluded.ended_by, details = excluded.details
    WHERE ended_at <= :replacedBefore`);
  const select = database.prepare(`
    SELECT session_id, ended_at, confirmed_at, ended_by, details FROM endings
    WHERE scope = ? AND user_id = ? AND ended_at > ? ORDER BY ended_at DESC, session_id`);
  const confirm = database.prepare(`
    UPDATE endings SET confirmed_at = coalesce(confirmed_at, :now)
    WHERE scope = :scope AND user_id = :user AND session_id = :session AND expires_at > :now`);
  const record = database.transaction(
    (user: string, session: string, by: EndedBy, details: string | null): void => {
      insert.run({
        scope,
        user,
        session,
        now: now(),
        confirmedAt: by === 'tenant' ? now() : null,
        expiresAt: now() + endingHistoryMs,
        by,
        details,
        replacedBefore: now() - endingMemoryMs,
      });
      removeSurplus.run({ scope, user, most: perPerson });
    },
  );
  const eraseAll = database.prepare('DELETE FROM endings WHERE scope = ? AND user_id = ?');
  const rowsSince = (userId: string, ageMs: number): Row[] =>
    rowsSchema.parse(select.all(scope, userId, now() - ageMs));

  return {
    record(userId, sessionId, { by, details } = { by: 'person', details: null }) {
      const sealed =
        details === null
          ? null
          : sealDetails(nameOfDetails(userId, sessionId), details, sealedText);
      return runOnDatabase(database, () => record.immediate(userId, sessionId, by, sealed));
    },
    confirm: (user, session) =>
      runOnDatabase(database, () => confirm.run({ scope, user, session, now: now() }).changes > 0),
    async recent(userId) {
      const rows = await runOnDatabase(database, () => rowsSince(userId, endingMemoryMs));
      return new Map(rows.map((row) => [row.session_id, endingOf(row)]));
    },
    async history(userId) {
      const rows = await runOnDatabase(database, () => rowsSince(userId, endingHistoryMs));
      return rows.map((row) => ({
        ...endingOf(row),
        sessionId: row.session_id,
        details:
          row.details === null
            ? null
            : openDetails(nameOfDetails(userId, row.session_id), row.details, sealedText),
      }));
    },
    erase: (userId) => runOnDatabase(database, () => void eraseAll.run(scope, userId)),
  };
}

function endingOf(row: Row): Ending {
  return {
    endedAt: new Date(row.ended_at),
    confirmedAt: row.confirmed_at === null ? null : new Date(row.confirmed_at),
    by: row.ended_by,
  };
}
