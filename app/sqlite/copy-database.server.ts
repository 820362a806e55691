import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { seconds } from '~/durations';
import { createPrivateFile } from './file-access.server';
import { claimDatabase } from './sole-portal.server';

/** What of a database a copy has. */
export interface Kept {
  tables: readonly string[];
  /** Of account records, these kinds. */
  recordKinds: readonly string[];
}

/** How many rows of each table a copy has, and how many it was made without. */
export type CopiedRows = Record<string, { kept: number; left: number }>;

/**
 * Copies the database at `source`, which portals may be using, to the new file `target`: all of it as it was at one
 * moment, but what is not to be kept. The file is whole and on the disk once it has its name, and for its owner alone.
 *
 * @throws what is wrong with either file, or that another process is making a copy there; nothing is left at `target` then.
 */
export function copyDatabase(source: string, target: string, kept: Kept): CopiedRows {
  refuseFileAt(target);
  const whole = `${target}.whole`;
  const unfinished = `${target}.unfinished`;
  createPrivateFile(whole, 'The copy');
  // Either process would take the unfinished file of the other for its own.
  const claim = claimDatabase(whole);
  if (!claim.isSole) throw new Error(`Another copy to ${target} is being made.`);
  try {
    for (const file of [whole, unfinished]) {
      rmSync(file, { force: true });
      createPrivateFile(file, 'The copy');
    }
    // Without a migration: the file may be one of another release.
    vacuumInto(source, whole);
    const rows = keepOnly(whole, kept);
    vacuumInto(whole, unfinished);
    checkWhole(unfinished);
    const file = openSync(unfinished, 'r');
    fsyncSync(file);
    closeSync(file);
    refuseFileAt(target);
    renameSync(unfinished, target);
    return rows;
  } finally {
    for (const file of [whole, unfinished])
      for (const end of ['', '-journal', '-wal', '-shm', '.portal', '.portal-journal'])
        rmSync(`${file}${end}`, { force: true });
    claim.release();
  }
}

function refuseFileAt(target: string): void {
  if (existsSync(target)) throw new Error(`There is a file at ${target} already.`);
}

/**
 * Copies a database without what was deleted, which would be in unused pages of a copy of the file. `VACUUM` alone would
 * take a folder for temporary files, and a read-only container has none.
 */
function vacuumInto(source: string, target: string): void {
  let database: Sqlite.Database | undefined;
  try {
    database = new Sqlite(source, { fileMustExist: true, timeout: seconds(10) });
    database.prepare('VACUUM INTO ?').run(target);
  } catch (error) {
    const { message } = error as Error;
    throw new Error(`${source} cannot be copied: ${message}.`, { cause: error });
  } finally {
    database?.close();
  }
}

function keepOnly(path: string, { tables, recordKinds }: Kept): CopiedRows {
  const copy = new Sqlite(path);
  try {
    const all = copy
      .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .pluck()
      .all();
    // SQLite takes an empty file for a database, and another program's is one. Every schema has this table.
    if (!all.includes('portal_sessions')) throw new Error('That is no database of a portal.');
    const count = (table: string) =>
      Number(copy.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
    const before = new Map(all.map((table) => [table, count(table)]));
    for (const table of all)
      if (!tables.includes(table)) copy.exec(`DELETE FROM ${table}`);
      else if (table === 'account_records')
        copy
          .prepare('DELETE FROM account_records WHERE kind NOT IN (SELECT value FROM json_each(?))')
          .run(JSON.stringify(recordKinds));
    return Object.fromEntries(
      all.map((table) => {
        const kept = count(table);
        return [table, { kept, left: (before.get(table) ?? 0) - kept }];
      }),
    );
  } finally {
    copy.close();
  }
}

function checkWhole(path: string): void {
  const copy = new Sqlite(path, { readonly: true });
  try {
    const found = copy.pragma('integrity_check', { simple: true });
    if (found !== 'ok') throw new Error(`The copy is damaged: ${String(found)}`);
  } finally {
    copy.close();
  }
}
