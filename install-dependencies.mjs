// Installs the dependencies where they are missing or stale. Runs before `npm run demo`, `npm run
// dev` and `npm test`, so it may import nothing that is itself a dependency.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { aptInstall, aptSystem } from './tests/apt.mjs';
import { onStopRequest, run, stopAll } from './tests/child-processes.mjs';
import { lockFolder } from './tests/install-lock.mjs';

const root = dirname(fileURLToPath(import.meta.url));

/**
 * @typedef {{ version?: string, optional?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages by path, as in package-lock.json
 */

/**
 * Says what has to be done before the project can run.
 *
 * @param {LockedPackages} wanted the packages of package-lock.json
 * @param {LockedPackages | undefined} installed what npm noted in node_modules, if it did
 * @param {() => boolean} nativeBinaryLoads whether better-sqlite3 works under this Node.js
 * @returns {'nothing' | 'install' | 'rebuild'}
 */
export function decide(wanted, installed, nativeBinaryLoads) {
  if (!installed) return 'install';
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    if (path === '' || optional) continue;
    if (installed[path]?.version !== version) return 'install';
  }
  return nativeBinaryLoads() ? 'nothing' : 'rebuild';
}

/**
 * Whether a version satisfies a range of the forms `^1.2.3` and `>=1.2.3`, joined by `||`.
 *
 * @param {string} version
 * @param {string} range
 */
export function satisfies(version, range) {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map((part) => parseInt(part, 10));
  return range.split('||').some((alternative) => {
    const found = /(\^|>=)\s*(\d+)\.(\d+)\.(\d+)/.exec(alternative);
    if (!found) return false;
    const [least = 0, leastMinor = 0, leastPatch = 0] = found.slice(2).map(Number);
    if (major !== least) return found[1] === '>=' && major > least;
    return minor > leastMinor || (minor === leastMinor && patch >= leastPatch);
  });
}

async function installDependencies() {
  const { engines } = readJson('package.json') ?? {};
  if (!satisfies(process.versions.node, engines.node)) {
    fail(
      `Latchkey needs Node.js ${engines.node}, and this is ${process.versions.node}: ` +
        'install another one from https://nodejs.org and run the same command again.',
    );
  }
  if (whatToDo() === 'nothing') return;

  onStopRequest(() => void stopAll().then(() => process.exit(130)));
  const unlock = await lockFolder(root);
  const task = whatToDo();
  if (task !== 'nothing' && !(await perform(task)) && !(await performWithBuildTools(task))) {
    fail(
      'The dependencies could not be installed (npm says why above). npm must reach its registry, and where the ' +
        'prebuilt better-sqlite3 cannot be downloaded, python3, make and a C++ compiler must be installed.',
    );
  }
  unlock();
}

function whatToDo() {
  const wanted = readJson('package-lock.json')?.packages ?? {};
  const installed = readJson('node_modules/.package-lock.json')?.packages;
  return decide(wanted, installed, nativeBinaryLoads);
}

/** @param {'install' | 'rebuild'} task */
async function perform(task) {
  if (task === 'install') {
    console.log('Installing dependencies (first run or package-lock.json changed)…');
    await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  } else {
    console.log('Rebuilding better-sqlite3 for this version of Node.js…');
    await npm(['rebuild', 'better-sqlite3', '--loglevel=error']);
  }
  return whatToDo() === 'nothing';
}

/** @param {'install' | 'rebuild'} task */
async function performWithBuildTools(task) {
  const missing = Object.entries({ python3: 'python3', make: 'make', 'g++': 'g++' })
    .filter(([command]) => spawnSync(command, ['--version']).error)
    .map(([, debianPackage]) => debianPackage);
  if (missing.length === 0 || !aptSystem()) return false;
  console.log(`Installing ${missing.join(', ')} with apt-get to build better-sqlite3…`);
  return (await aptInstall(missing)) && (await perform(task));
}

/** In a child, because a binary built for another Node.js can take the process down. */
function nativeBinaryLoads() {
  const script = "new (require('better-sqlite3'))(':memory:')";
  const { status } = spawnSync(process.execPath, ['-e', script], { cwd: root, stdio: 'ignore' });
  return status === 0;
}

/** @param {string[]} args */
async function npm(args) {
  const cli = process.env.npm_execpath;
  const options = { cwd: root, env: environmentOfNpm() };
  if (cli?.endsWith('npm-cli.js')) await run(process.execPath, [cli, ...args], options);
  else await run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** Native code must be built for the Node.js that runs this, and with its headers where it brings them. */
function environmentOfNpm() {
  const bin = dirname(realpathSync(process.execPath));
  const prefix = dirname(bin);
  const PATH = [dirname(process.execPath), process.env.PATH].join(delimiter);
  if (!existsSync(join(prefix, 'include/node/node_version.h'))) return { ...process.env, PATH };
  return { npm_package_config_node_gyp_nodedir: prefix, ...process.env, PATH };
}

/** @param {string} path */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exit(1);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await installDependencies();
}
