import { createHash } from 'node:crypto';
import { type Database } from '~/sqlite/database.server';
import { runOnDatabase } from '~/sqlite/run-on-database.server';
import { type ReplayGuard } from './replay-guard';

/** What was used, in a SQLite file. `now` gives epoch milliseconds. */
export function createSqliteReplayGuard(
  database: Database,
  { now }: { now: () => number },
): ReplayGuard {
  const removeExpired = database.prepare('DELETE FROM used_once WHERE expires_at <= ?');
  const insert = database.prepare(
    'INSERT INTO used_once (key_hash, expires_at) VALUES (?, ?) ON CONFLICT DO NOTHING',
  );
  const select = database.prepare('SELECT 1 FROM used_once WHERE key_hash = ? AND expires_at > ?');
  const claim = database.transaction((keyHash: Buffer, expiresAt: number): boolean => {
    removeExpired.run(now());
    return insert.run(keyHash, expiresAt).changes === 1;
  });
  const hash = (value: string) =>
    createHash('sha256')
      .update(JSON.stringify([database.scope, value]))
      .digest();
  return {
    claim: (value, expiresAt) =>
      runOnDatabase(database, () => claim.immediate(hash(value), expiresAt)),
    isClaimed: (value) =>
      runOnDatabase(database, () => select.get(hash(value), now()) !== undefined),
  };
}
