import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Database, openDatabase } from '~/sqlite/database.server';

/** The path of a database file that does not exist yet, in a folder that goes with the test. */
export function temporaryPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'latchkey.sqlite');
}

/** Two connections to one new file, as two portals on one machine have them. */
export function twoConnections(): { database: Database; other: Database; close: () => void } {
  const path = temporaryPath();
  const [database, other] = [openDatabase(path), openDatabase(path)];
  return {
    database,
    other,
    close: () => {
      database.close();
      other.close();
    },
  };
}
