import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..', '..');

type Program = 'act-to-be-killed' | 'doomed-portal';

/** Below the packages that it imports. Git ignores it. */
export const programPath = (name: Program) => join(root, '.cache', `${name}.mjs`);

/** Makes a program that is killed; each process of it starts in a fraction of the time that its sources take. */
export async function buildProgram(name: Program): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, `${name}.ts`)],
    outfile: programPath(name),
    bundle: true,
    alias: { '~': join(root, 'app') },
    packages: 'external',
    jsx: 'automatic',
    loader: { '.css': 'empty' },
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
}
