// The steps of `npm test`, in their order, and the commands they run.
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensureNuChecker } from './nu-checker.mjs';
import { playwrightTests, vitestTests } from './reports.mjs';
import { ensureRedisServer } from './redis-binary.mjs';
import { toolPath } from './tool-path.mjs';

/**
 * @typedef {{
 *   name: string,
 *   needs?: string, // the step that must not have failed before
 *   command: (reportFolder: string) => string[], // arguments for Node.js
 *   environment?: (reportFolder: string) => Promise<Record<string, string | undefined>>,
 *   tests?: (reportFolder: string) => import('./reports.mjs').Test[] | undefined,
 * }} Step
 */

/** @type {Step[]} */
export const steps = [
  { name: 'types', command: () => [toolPath('typescript', 'tsc'), '--noEmit'] },
  { name: 'lint', command: () => [toolPath('eslint'), '.', '--max-warnings', '0'] },
  { name: 'format', command: () => [toolPath('prettier'), '--check', '.'] },
  {
    name: 'unit',
    command: (folder) => [
      toolPath('vitest'),
      'run',
      '--allowOnly=false',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(folder, 'vitest.json')}`,
    ],
    environment: async () => ({ REDIS_SERVER_PATH: await ensureRedisServer() }),
    tests: (folder) => vitestTests(join(folder, 'vitest.json')),
  },
  { name: 'build', command: () => ['build-portal.mjs'] },
  {
    name: 'weight',
    needs: 'build',
    command: () => ['--import', 'tsx', 'bench/measure-weight.ts'],
    environment: async () => ({ CHROMIUM_PATH: await ensureChromium() }),
  },
  {
    name: 'e2e',
    needs: 'build',
    command: () => [toolPath('playwright'), 'test', '--forbid-only', '--reporter=list,json'],
    environment: async (folder) => ({
      CHROMIUM_PATH: await ensureChromium(),
      REDIS_SERVER_PATH: await ensureRedisServer(),
      VNU_JAR: await ensureNuChecker(),
      PLAYWRIGHT_JSON_OUTPUT_FILE: join(folder, 'playwright.json'),
    }),
    tests: (folder) => playwrightTests(join(folder, 'playwright.json')),
  },
  {
    // Whether every benchmark works; their figures are for `npm run bench`.
    name: 'bench',
    needs: 'build',
    command: () => ['--import', 'tsx', 'bench/run.ts', '--quick'],
    environment: async () => ({ REDIS_SERVER_PATH: await ensureRedisServer() }),
  },
];
