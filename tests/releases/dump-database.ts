import { type Database } from '~/sqlite/database.server';

/** Everything in the database as statements that make it again: tables with their rows, indexes, who can read it. */
export function dumpDatabase(database: Pick<Database, 'prepare' | 'pragma'>): string {
  const made = database
    .prepare<[], { type: string; name: string; sql: string }>(
      "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type = 'index', name",
    )
    .all();
  const rows = made
    .filter(({ type }) => type === 'table')
    .flatMap(({ name }) => insertsOf(database, name));
  const version = Number(database.pragma('user_version', { simple: true }));
  const statements = [...made.map(({ sql }) => sql), ...rows, `PRAGMA user_version = ${version}`];
  return `${statements.join(';\n')};\n`;
}

function insertsOf(database: Pick<Database, 'prepare'>, table: string): string[] {
  const columns = database
    .prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
    .pluck()
    .all(table);
  const values = columns.map((column) => `quote(${column})`).join(` || ', ' || `);
  return database
    .prepare<[], string>(`SELECT ${values} FROM ${table}`)
    .pluck()
    .all()
    .map((row) => `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${String(row)})`)
    .sort();
}
