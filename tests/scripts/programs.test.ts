import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildPrograms } from '../../build-programs.mjs';

const root = join(import.meta.dirname, '..', '..');

/** The exit code of a program, and what it says, in an environment that configures nothing. */
function run(program: string, args: string[]): Promise<{ code: unknown; said: string }> {
  const options = { env: { NODE_ENV: 'production' } as const };
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], options, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : error.code, said: stdout + stderr }),
    );
  });
}

test('each program starts from the build alone, and says by its code that nothing is configured', async () => {
  // Where Node.js finds the packages of the portal, as it does from the folder of the build.
  const caches = join(root, 'node_modules', '.cache');
  mkdirSync(caches, { recursive: true });
  const folder = mkdtempSync(join(caches, 'programs-'));
  try {
    await buildPrograms(folder);
    const programs = readdirSync(folder).filter((name) => name.endsWith('.js'));
    const sources = readdirSync(join(root, 'app', 'programs'));
    expect(programs.map((name) => name.replace('.js', '.ts')).sort()).toEqual(sources.sort());
    const runs = programs.map((name) => run(join(folder, name), ['an-argument']));
    for (const [index, { code, said }] of (await Promise.all(runs)).entries()) {
      expect([programs[index], code]).toEqual([programs[index], expect.toBeOneOf([1, 2])]);
      expect(said).not.toMatch(/ERR_MODULE_NOT_FOUND|at file:/);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
