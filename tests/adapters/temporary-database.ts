import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Database, openDatabase } from '~/sqlite/database.server';
import { createExpiredRows } from '~/sqlite/remove-expired.server';
import { silent } from './redis-connection';

/** The path of a database file that does not exist yet, in a folder that goes with the test. */
export function temporaryPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'latchkey.sqlite');
}

/** Connections to one new file: of two portals on one machine, and of a portal of another tenant. */
export function connections(): {
  database: Database;
  other: Database;
  foreign: Database;
  close: () => void;
} {
  const path = temporaryPath();
  const [database, other] = [openDatabase(path), openDatabase(path)];
  const foreign = openDatabase(path, { scope: 'another tenant' });
  return {
    database,
    other,
    foreign,
    close: () => [database, other, foreign].forEach((connection) => connection.close()),
  };
}

/** Removes what is over from the file, as the portal does in the background. */
export function removeExpired(database: Database, { now }: { now: () => number }): Promise<number> {
  return createExpiredRows(database, { now, log: silent, pauseMs: 0 }).remove();
}
