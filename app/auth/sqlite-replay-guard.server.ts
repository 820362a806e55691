import { createHash } from 'node:crypto';
import { type Database } from '~/sqlite/database.server';
import { runOnDatabase } from '~/sqlite/run-on-database.server';
import { type ReplayGuard } from './replay-guard';

/** What was used, in a SQLite file. `now` gives epoch milliseconds. */
export function createSqliteReplayGuard(
  database: Database,
  { now }: { now: () => number },
): ReplayGuard {
  const claim = database.prepare(`
    INSERT INTO used_once (key_hash, expires_at) VALUES (:keyHash, :expiresAt)
    ON CONFLICT DO UPDATE SET expires_at = excluded.expires_at WHERE expires_at <= :now`);
  const select = database.prepare('SELECT 1 FROM used_once WHERE key_hash = ? AND expires_at > ?');
  const hash = (value: string) =>
    createHash('sha256')
      .update(JSON.stringify([database.scope, value]))
      .digest();
  return {
    claim: (value, expiresAt) =>
      runOnDatabase(
        database,
        () => claim.run({ keyHash: hash(value), expiresAt, now: now() }).changes === 1,
      ),
    isClaimed: (value) =>
      runOnDatabase(database, () => select.get(hash(value), now()) !== undefined),
  };
}
