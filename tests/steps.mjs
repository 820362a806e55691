// The steps of `npm test`, in their order, and the commands they run.
import { join } from 'node:path';
import { browserVariables } from './chromium.mjs';
import { ensureNuChecker } from './nu-checker.mjs';
import { playwrightTests, vitestTests } from './reports.mjs';
import { ensurePromtool } from './promtool.mjs';
import { ensureRedisServer } from './redis-binary.mjs';
import { toolPath } from './tool-path.mjs';

/**
 * @typedef {{
 *   name: string,
 *   cores: 1 | 2, // how many it keeps busy
 *   isNightly?: boolean, // not a part of `npm test`
 *   needs?: string, // the step that must not have failed before
 *   command: (reportFolder: string) => string[], // arguments for Node.js
 *   environment?: (reportFolder: string) => Promise<Record<string, string | undefined>>,
 *   tests?: (reportFolder: string) => import('./reports.mjs').Test[] | undefined,
 * }} Step
 */

/**
 * The browser tests of these paths, with everything that they need.
 *
 * @param {string} name
 * @param {string[]} paths
 * @param {Record<string, string>} [variables]
 * @returns {Omit<Step, 'isNightly'>}
 */
function browserTests(name, paths, variables = {}) {
  return {
    name,
    cores: 2,
    needs: 'build',
    command: () => [
      toolPath('playwright'),
      'test',
      ...paths,
      '--forbid-only',
      '--reporter=list,json',
    ],
    environment: async (folder) => ({
      ...(await browserVariables()),
      REDIS_SERVER_PATH: await ensureRedisServer(),
      VNU_JAR: await ensureNuChecker(),
      PLAYWRIGHT_JSON_OUTPUT_FILE: join(folder, `${name}.json`),
      ...variables,
    }),
    tests: (folder) => playwrightTests(join(folder, `${name}.json`)),
  };
}

/** @type {Step[]} */
export const steps = [
  {
    // Rules and types: what `tsc` would find is found on the way.
    name: 'lint',
    cores: 1,
    command: () => [toolPath('oxlint')],
  },
  { name: 'format', cores: 1, command: () => [toolPath('oxfmt'), '--check'] },
  // Files, exports and dependencies that nothing uses.
  { name: 'unused', cores: 1, command: () => [toolPath('knip'), '--no-progress'] },
  { name: 'build', cores: 1, command: () => ['build-portal.mjs'] },
  {
    name: 'unit',
    cores: 2,
    command: (folder) => [
      toolPath('vitest'),
      'run',
      '--allowOnly=false',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(folder, 'vitest.json')}`,
    ],
    environment: async () => ({
      REDIS_SERVER_PATH: await ensureRedisServer(),
      PROMTOOL_PATH: await ensurePromtool(),
    }),
    tests: (folder) => vitestTests(join(folder, 'vitest.json')),
  },
  {
    name: 'weight',
    cores: 2,
    needs: 'build',
    command: () => ['--import', 'tsx', 'bench/measure-weight.ts'],
    environment: browserVariables,
  },
  browserTests('e2e', []),
  {
    // Whether every benchmark works; their figures are for `npm run bench`.
    name: 'bench',
    cores: 2,
    isNightly: true,
    needs: 'build',
    command: () => ['--import', 'tsx', 'bench/run.ts', '--quick'],
    environment: async () => ({ REDIS_SERVER_PATH: await ensureRedisServer() }),
  },
  {
    ...browserTests('kills', ['e2e/faults/killed-portals.spec.ts'], { KILL_ROUNDS: '12' }),
    isNightly: true,
  },
  {
    // Acts that change an account, each killed at every step.
    name: 'killed-acts',
    cores: 2,
    isNightly: true,
    command: () => [toolPath('vitest'), 'run', 'tests/kills'],
    environment: async () => ({
      REDIS_SERVER_PATH: await ensureRedisServer(),
      KILL_EVERY_STEP: '1',
    }),
  },
  {
    // Portals that die while they delete an account or put a copy of data together.
    name: 'killed-work',
    cores: 2,
    isNightly: true,
    command: (folder) => [
      toolPath('vitest'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(folder, 'killed-work.json')}`,
    ],
    environment: async () => ({ KILLS: 'on', REDIS_SERVER_PATH: await ensureRedisServer() }),
    tests: (folder) => vitestTests(join(folder, 'killed-work.json')),
  },
  {
    // Both releases at once on one Redis; under load by `npm run test:upgrade` alone.
    name: 'upgrade',
    cores: 2,
    isNightly: true,
    needs: 'build',
    command: () => ['--import', 'tsx', 'e2e/upgrade/run.ts', '--quick'],
    environment: async () => ({ REDIS_SERVER_PATH: await ensureRedisServer() }),
  },
  {
    // The doctor where two things are wrong at once, at Redis servers and clusters of every kind, and with a full disk.
    name: 'doctor',
    cores: 1,
    isNightly: true,
    command: (folder) => [
      toolPath('vitest'),
      'run',
      '--config=vitest.nightly.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(folder, 'doctor.json')}`,
    ],
    environment: async () => ({ REDIS_SERVER_PATH: await ensureRedisServer() }),
    tests: (folder) => vitestTests(join(folder, 'doctor.json')),
  },
  {
    name: 'deploy',
    cores: 1,
    isNightly: true,
    command: () => ['--import', 'tsx', 'tests/deploy/deploy-tenant.ts'],
  },
  {
    // What a release is held to, and a planted fault for each of it.
    name: 'release',
    cores: 1,
    isNightly: true,
    command: () => ['--import', 'tsx', 'tests/release/plant-faults.ts'],
  },
  {
    name: 'documents',
    cores: 1,
    isNightly: true,
    needs: 'build',
    command: () => ['--import', 'tsx', 'tests/documents/run-commands.ts'],
  },
  {
    name: 'engines',
    cores: 2,
    isNightly: true,
    needs: 'build',
    command: () => ['--import', 'tsx', 'e2e/engines/main-flow.ts'],
  },
  {
    name: 'alerts',
    cores: 2,
    isNightly: true,
    needs: 'build',
    command: () => ['--import', 'tsx', 'tests/alerts/plant-faults.ts'],
    environment: async () => ({
      REDIS_SERVER_PATH: await ensureRedisServer(),
      PROMTOOL_PATH: await ensurePromtool(),
    }),
  },
];
