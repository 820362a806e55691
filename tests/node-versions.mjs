// `npm run test:node`: installs and builds the portal on the other versions of Node.js that are supported, or on those
// named, and runs there what depends on Node.js most. They come as packages of npm, as binaries for this machine.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run } from './child-processes.mjs';
import { copyCheckout } from './copy-checkout.mjs';

const machine = `node-${process.platform}-${process.arch}`;
const supported = ['20', '22', '24'];

/** Stores, HTTP, TLS, streams, encryption and tokens. */
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
 * Whether the portal is installed, built and right on this major version.
 *
 * @param {string} major
 * @returns {Promise<boolean>}
 */
async function isRightOn(major) {
  const place = join(folder, `node-${major}`);
  const copy = join(folder, `portal-${major}`);
  mkdirSync(place);
  copyCheckout(copy);
  const node = join(place, 'node_modules', machine);
  const env = {
    ...process.env,
    NODE_ENV: undefined,
    PATH: [join(node, 'bin'), process.env.PATH].join(delimiter),
    // What is compiled here is compiled with the headers of this version, and not for speed.
    npm_config_nodedir: node,
    CFLAGS: '-O0',
    CXXFLAGS: '-O0',
    NO_COLOR: '1',
  };
  const silent = ['--no-audit', '--no-fund'];
  /** @type {[command: string, args: string[], cwd: string][]} */
  const commands = [
    ['npm', ['install', '--prefix', place, '--no-save', ...silent, `${machine}@${major}`], place],
    ['node', ['--version'], copy],
    ['npm', ['ci', ...silent], copy],
    ['node', ['build-portal.mjs'], copy],
    ['npx', ['vitest', 'run', ...suites], copy],
  ];
  for (const [command, args, cwd] of commands) {
    const { code, output } = await run(command, args, { cwd, env, quiet: true });
    console.log(`── Node.js ${major}: ${[command, ...args].join(' ')}\n${output.trimEnd()}`);
    if (code !== 0) return false;
  }
  return true;
}

const running = process.version.slice(1).split('.')[0] ?? '';
const given = process.argv.slice(2);
const majors = given.length > 0 ? given : supported.filter((one) => one !== running);
const results = await Promise.all(majors.map(isRightOn));
for (const [index, major] of majors.entries())
  console.log(`${results[index] ? '✓' : '✗'} Node.js ${major}`);
process.exitCode = results.every(Boolean) ? 0 : 1;
