// `npm run release`: holds what would be released to its promises, and puts it together in `release-files/`.
//
//   --without-image   leaves the image out, where no engine for containers is at hand
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { differences, installedPackages, writeBillOfMaterials } from './bill-of-materials.mjs';
import { changelogFaults } from './changelog.mjs';
import { writeChecksums } from './checksums.mjs';
import { licenceFaults } from './licences.mjs';
import { lockFileFaults } from './lock-file.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values: options } = parseArgs({
  options: { 'without-image': { type: 'boolean', default: false } },
});

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const { version } = readJson('package.json');
const folder = join(root, 'release-files');
const shipped = mkdtempSync(join(tmpdir(), 'latchkey-release-'));
process.on('exit', () => rmSync(shipped, { recursive: true, force: true }));

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} [cwd]
 */
function run(command, args, cwd = root) {
  execFileSync(command, args, { cwd, stdio: 'inherit' });
}

/** What is released is what was committed. @returns {string[]} */
function uncommitted() {
  const changes = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
  return changes.trim() === '' ? [] : ['There are changes that were not committed.'];
}

/** @type {import('./licences.mjs').Component[]} */
let components = [];

/** @returns {string[]} */
function installAndList() {
  const archive = join(folder, `latchkey-${version}.tar.gz`);
  run('git', [
    'archive',
    '--format=tar.gz',
    `--prefix=latchkey-${version}/`,
    '-o',
    archive,
    'HEAD',
  ]);
  run('tar', ['-xzf', archive, '--strip-components=1', '-C', shipped]);
  const omitted = ['--omit=dev', '--omit=optional'];
  run('npm', ['ci', ...omitted, '--ignore-scripts', '--no-audit', '--no-fund'], shipped);
  components = writeBillOfMaterials(shipped, join(folder, `latchkey-${version}.cdx.json`));
  return differences(components, installedPackages(shipped));
}

/**
 * A command of package.json that says itself what is wrong.
 *
 * @param {string} script
 * @param {string[]} args
 * @returns {string[]}
 */
function npmRun(script, args = []) {
  try {
    run('npm', ['run', script, '--', ...args]);
    return [];
  } catch {
    return [`npm run ${script} failed.`];
  }
}

/**
 * What a check finds, or why it could not look.
 *
 * @param {() => string[]} check
 * @returns {string[]}
 */
function faultsOf(check) {
  try {
    return check();
  } catch (error) {
    return [/** @type {Error} */ (error).message];
  }
}

/** @type {[name: string, check: () => string[]][]} */
const steps = [
  ['everything is committed', uncommitted],
  [
    'the changelog tells of it',
    () => changelogFaults(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version),
  ],
  [
    'the lock file names each package by its hash',
    () => lockFileFaults(readJson('package-lock.json').packages),
  ],
  ['no file, export or dependency is unused', () => npmRun('unused')],
  ['the bill of materials is complete', installAndList],
  ['every licence is allowed', () => licenceFaults(components)],
  ...(options['without-image']
    ? []
    : [
        /** @type {[string, () => string[]]} */ ([
          'the image holds what it promises',
          () =>
            npmRun('test:container', ['--archive', join(folder, `latchkey-${version}.image.tar`)]),
        ]),
      ]),
];

if (existsSync(folder)) rmSync(folder, { recursive: true });
mkdirSync(folder);
const results = steps.map(([name, check]) => ({ name, faults: faultsOf(check) }));
for (const { name, faults } of results) {
  console.log(`${faults.length === 0 ? '✓' : '✗'} ${name}`);
  for (const fault of faults) console.log(`    ${fault}`);
}
if (results.some(({ faults }) => faults.length > 0)) process.exit(1);
for (const line of writeChecksums(folder)) console.log(line);
