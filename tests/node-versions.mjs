// `npm run test:node`: installs and builds the portal on the other versions of Node.js that are supported, or on those
// named, and runs there what depends on Node.js most. They come as packages of npm, as binaries for this machine.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const machine = `node-${process.platform}-${process.arch}`;

/** Stores, HTTP, TLS, streams, encryption, child processes and all pages. */
const suites = [
  'tests/adapters/sqlite',
  'tests/portal-app.test.ts',
  'tests/tenant/',
  'app/server/',
  'app/auth/',
];

const folder = mkdtempSync(join(tmpdir(), 'latchkey-node-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} [env]
 */
function run(command, args, cwd, env = process.env) {
  console.log(`$ ${[command, ...args].join(' ')}`);
  execFileSync(command, args, { cwd, env, stdio: 'inherit' });
}

/** The folder of this major version, with `bin/node` and its headers. @param {string} major */
function fetchNode(major) {
  const place = join(folder, `node-${major}`);
  mkdirSync(place);
  run(
    'npm',
    ['install', '--prefix', place, '--no-save', '--no-audit', '--no-fund', `${machine}@${major}`],
    place,
  );
  return join(place, 'node_modules', machine);
}

/** Copies what git knows, installs, builds and tests it. @param {string} major */
function tryOn(major) {
  const node = fetchNode(major);
  const copy = join(folder, `portal-${major}`);
  mkdirSync(copy);
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root });
  const packed = spawnSync('tar', ['-c', '--null', '-T', '-'], {
    cwd: root,
    input: files,
    maxBuffer: 2 ** 30,
  });
  execFileSync('tar', ['-x'], { cwd: copy, input: packed.stdout });
  const env = /** @type {NodeJS.ProcessEnv} */ (
    /** @type {unknown} */ ({
      ...process.env,
      NODE_ENV: undefined,
      PATH: [join(node, 'bin'), process.env.PATH].join(delimiter),
      // What is compiled here is compiled with the headers of this version, and not for speed.
      ...(existsSync(join(node, 'include')) ? { npm_config_nodedir: node } : {}),
      CFLAGS: '-O0',
      CXXFLAGS: '-O0',
    })
  );
  run('node', ['--version'], copy, env);
  run('npm', ['ci', '--no-audit', '--no-fund'], copy, env);
  run('node', ['build-portal.mjs'], copy, env);
  run('npx', ['vitest', 'run', ...suites], copy, env);
}

const supported = ['20', '22', '24'];
const running = process.version.slice(1).split('.')[0] ?? '';
const given = process.argv.slice(2);
for (const major of given.length > 0 ? given : supported.filter((one) => one !== running))
  tryOn(major);
