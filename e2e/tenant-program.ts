import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');

let program: Promise<string> | undefined;

/**
 * The path of the local tenant as one file of JavaScript. To read its many files of TypeScript takes as long as
 * everything else that it does to start, and a run starts it some 25 times.
 */
export function tenantProgram(): Promise<string> {
  program ??= buildTenant();
  return program;
}

async function buildTenant(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'tenant', 'start.ts')],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    write: false,
  });
  // Below the checkout, where it finds the packages. Several processes may make it at once: each puts a whole one there.
  const folder = join(root, '.cache');
  const path = join(folder, 'tenant.mjs');
  const ours = `${path}.${process.pid}`;
  await mkdir(folder, { recursive: true });
  await writeFile(ours, outputFiles[0]?.contents ?? '');
  await rename(ours, path);
  return path;
}
