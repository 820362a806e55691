import { z } from 'zod';
import { type Database } from '~/sqlite/database.server';
import { runOnDatabase } from '~/sqlite/run-on-database.server';
import { type EndingLog, endingMemoryMs } from './ending-log';

const rowsSchema = z.array(
  z.object({
    session_id: z.string(),
    ended_at: z.number(),
    confirmed_at: z.number().nullable(),
  }),
);

/** Endings in a SQLite file. `now` gives epoch milliseconds. */
export function createSqliteEndingLog(
  database: Database,
  { now }: { now: () => number },
): EndingLog {
  const removeExpired = database.prepare('DELETE FROM endings WHERE expires_at <= ?');
  const insert = database.prepare(`
    INSERT INTO endings (user_id, session_id, ended_at, expires_at) VALUES (?, ?, ?, ?)
    ON CONFLICT DO NOTHING`);
  const select = database.prepare(
    'SELECT session_id, ended_at, confirmed_at FROM endings WHERE user_id = ? AND expires_at > ?',
  );
  const confirm = database.prepare(
    'UPDATE endings SET confirmed_at = ? WHERE user_id = ? AND session_id = ? AND confirmed_at IS NULL',
  );
  const record = database.transaction((userId: string, sessionId: string): void => {
    removeExpired.run(now());
    insert.run(userId, sessionId, now(), now() + endingMemoryMs);
  });
  return {
    record: (userId, sessionId) =>
      runOnDatabase(database, () => record.immediate(userId, sessionId)),
    confirm: (userId, sessionId) =>
      runOnDatabase(database, () => {
        confirm.run(now(), userId, sessionId);
      }),
    recent: (userId) =>
      runOnDatabase(
        database,
        () =>
          new Map(
            rowsSchema.parse(select.all(userId, now())).map((row) => [
              row.session_id,
              {
                endedAt: new Date(row.ended_at),
                confirmedAt: row.confirmed_at === null ? null : new Date(row.confirmed_at),
              },
            ]),
          ),
      ),
  };
}
