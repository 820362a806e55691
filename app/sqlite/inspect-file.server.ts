import Sqlite from 'better-sqlite3';
import { readSchemaVersion } from './database.server';
import { migrations } from './migrations.server';

/**
 * What opening a database file would mean for it:
 *
 * - `current`: nothing would change
 * - `older`: its schema would be brought up to date
 * - `newer`: this release cannot work with it
 */
export type SchemaState = 'current' | 'older' | 'newer';

/** Looks at the database file at `path`, and changes nothing. @throws where it cannot be opened, or is none. */
export function inspectSchema(path: string): SchemaState {
  const database = new Sqlite(path, { readonly: true, fileMustExist: true, timeout: 500 });
  try {
    const { version, readableBy } = readSchemaVersion(database);
    if (readableBy > migrations.length) return 'newer';
    return version < migrations.length ? 'older' : 'current';
  } finally {
    database.close();
  }
}
