import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const app = fileURLToPath(new URL('app', import.meta.url));

/**
 * Makes each `app/programs/<name>.ts` to `<name>.js` in the folder, which needs the packages of the portal alone.
 *
 * @param {string} outdir
 */
export async function buildPrograms(outdir) {
  const folder = join(app, 'programs');
  await build({
    entryPoints: readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => join(folder, name)),
    outdir,
    bundle: true,
    alias: { '~': app },
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    logLevel: 'warning',
  });
}
