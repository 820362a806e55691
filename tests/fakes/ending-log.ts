import { createSealedText } from '~/cache/sealed-text.server';
import { type EndingLog } from '~/sessions/ending-log';
import { createSqliteEndingLog } from '~/sessions/sqlite-ending-log.server';
import { openDatabase } from '~/sqlite/database.server';

/** Endings in memory: the real log on a database that is never written to disk. */
export function createMemoryEndingLog(clock: { now: () => number }): EndingLog {
  const sealedText = createSealedText(['a-secret-of-at-least-thirty-two-bytes'], 'ending log');
  return createSqliteEndingLog(openDatabase(':memory:'), { ...clock, sealedText });
}
