// `npm run keep:release`: keeps how this release reads and writes its stores and what it keeps there, for the tests of
// the next one. It runs the route tests, which takes some minutes.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { build } from 'esbuild';
import { openDatabase, readSchemaVersion } from '~/sqlite/database.server';
import packageJson from '../../package.json' with { type: 'json' };
import { dumpDatabase } from './dump-database';
import { recordValues } from './keep-values';

const here = fileURLToPath(new URL('.', import.meta.url));
const kept = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const folder = join(here, packageJson.version);
// First, so that nothing is changed where a test fails.
const values = recordValues();
mkdirSync(folder, { recursive: true });
await build({
  entryPoints: [join(here, 'stores.ts')],
  outfile: join(folder, 'stores.mjs'),
  bundle: true,
  alias: { '~': join(here, '..', '..', 'app') },
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
});
// One release back is what an upgrade, and the way back from it, has to work with.
for (const { name } of kept)
  if (/^\d/.test(name) && name !== packageJson.version)
    rmSync(join(here, name), { recursive: true });
keepSchema();
writeFileSync(join(folder, 'values.json'), `${JSON.stringify(values, null, 2)}\n`);
process.stdout.write(`The stores of ${packageJson.version} are kept in ${folder}\n`);

/** Keeps a file of the newest schema: the latest one that is kept, brought up to date. New tables want a row by hand. */
function keepSchema(): void {
  const schemas = join(here, 'schemas');
  const path = join(mkdtempSync(join(tmpdir(), 'latchkey-release-')), 'latchkey.sqlite');
  const [latest = ''] = readdirSync(schemas).sort().reverse();
  const file = new Sqlite(path);
  file.exec(readFileSync(join(schemas, latest), 'utf8'));
  file.close();
  const database = openDatabase(path);
  const { version } = readSchemaVersion(database);
  const kept = join(schemas, `${String(version).padStart(2, '0')}.sql`);
  writeFileSync(kept, dumpDatabase(database));
  database.close();
}
