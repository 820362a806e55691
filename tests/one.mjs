// `npm run test:one -- <file, or state of a page>…`: runs these alone, after a build where one is needed.
//
//     npm run test:one -- app/sessions/session.test.ts      one file of unit tests
//     npm run test:one -- e2e/flows/sign-in.spec.ts         one file of browser tests, both ways
//     npm run test:one -- list-stale                        one state of a page, as e2e/states/ names it
//     npm run test:one -- e2e/flows/ending.spec.ts --trace=on   what follows an option is Playwright's
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserVariables } from './chromium.mjs';
import { run } from './child-processes.mjs';
import { toolPath } from './tool-path.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What the build is made of. */
const sources = [
  'app',
  'package-lock.json',
  'remix.config.js',
  'tailwind.config.ts',
  'build-lock.mjs',
  'build-portal.mjs',
  'build-programs.mjs',
];

/** When the newest file of these was changed, in milliseconds; 0 when there is none. */
function newest(/** @type {string[]} */ paths) {
  const times = paths.flatMap((path) => {
    const stat = statSync(join(root, path), { throwIfNoEntry: false });
    if (stat === undefined) return [];
    if (!stat.isDirectory()) return [stat.mtimeMs];
    const files = readdirSync(join(root, path), { recursive: true, encoding: 'utf8' });
    return files.map((file) => statSync(join(root, path, file)).mtimeMs);
  });
  return Math.max(0, ...times);
}

/**
 * @param {string[]} command
 * @param {Record<string, string | undefined>} [variables]
 */
async function runNode(command, variables = {}) {
  const env = { ...process.env, NODE_ENV: undefined, ...variables };
  const { code } = await run(process.execPath, command, { cwd: root, env });
  if (code !== 0) process.exit(code);
}

const wanted = process.argv.slice(2);
if (wanted.length === 0) {
  console.error('Which test? A file, or the name of a state: see tests/one.mjs.');
  process.exit(2);
}
const firstOption = wanted.findIndex((word) => word.startsWith('-'));
const names = firstOption < 0 ? wanted : wanted.slice(0, firstOption);
const options = firstOption < 0 ? [] : wanted.slice(firstOption);
const units = names.filter((name) => /\.test\.tsx?$/.test(name));
const specs = names.filter((name) => name.includes('/') && !units.includes(name));
const states = names.filter((name) => !units.includes(name) && !specs.includes(name));

if (units.length > 0) await runNode([toolPath('vitest'), 'run', ...units, ...options]);
if (specs.length + states.length > 0) {
  if (newest(sources) > newest(['build/index.js'])) await runNode(['build-portal.mjs']);
  const environment = await browserVariables();
  const playwright = [toolPath('playwright'), 'test', '--reporter=list'];
  if (specs.length > 0) await runNode([...playwright, ...specs, ...options], environment);
  if (states.length > 0)
    await runNode(
      [...playwright, 'e2e/states', `--grep=“(?:${states.join('|')})”`, ...options],
      environment,
    );
}
