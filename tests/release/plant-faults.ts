// `npm run test:release`: makes a release of a copy of this checkout, then plants in it what each check is there for,
// and sees that the check fails and names it.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  differences,
  installedPackages,
  writeBillOfMaterials,
} from '../../release/bill-of-materials.mjs';
import { licenceFaults } from '../../release/licences.mjs';
import { createChecklist, unless } from '../checklist';
import { copyCheckout } from '../copy-checkout.mjs';

interface LockedPackage {
  version?: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  dependencies?: Record<string, string>;
}

interface Outcome {
  code: number | null;
  output: string;
}

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'latchkey-planted-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const { report, failures } = createChecklist();

/** A repository with all of this checkout in one commit, and the packages that are installed here. */
function copyOfCheckout(name: string): string {
  const copy = join(folder, name);
  copyCheckout(copy);
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  execFileSync('git', ['init', '--quiet'], { cwd: copy });
  writeFileSync(join(copy, '.git', 'info', 'exclude'), '/node_modules\n');
  commit(copy);
  return copy;
}

function commit(copy: string): void {
  const author = ['-c', 'user.name=Release', '-c', 'user.email=release@example.com'];
  execFileSync('git', ['add', '--all'], { cwd: copy });
  execFileSync('git', [...author, 'commit', '--quiet', '--message', 'A copy'], { cwd: copy });
}

function release(copy: string): Outcome {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['release/run.mjs', '--without-image'],
    { cwd: copy, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  return { code: status, output: `${stdout}${stderr}` };
}

function write(copy: string, file: string, text: string): void {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), text);
}

function changeJson<Body>(copy: string, file: string, change: (body: Body) => void): void {
  const body = JSON.parse(readFileSync(join(copy, file), 'utf8')) as Body;
  change(body);
  write(copy, file, JSON.stringify(body, undefined, 2));
}

/** Makes packages of the project, and has it depend on them. */
function addPackages(copy: string, packages: Record<string, string | undefined>): void {
  for (const [name, license] of Object.entries(packages))
    write(
      copy,
      `planted/${name}/package.json`,
      JSON.stringify({ name, version: '1.0.0', license }),
    );
  const wanted = Object.fromEntries(
    Object.keys(packages).map((name) => [name, `file:planted/${name}`]),
  );
  changeJson<LockedPackage>(copy, 'package.json', ({ dependencies = {} }) => {
    Object.assign(dependencies, wanted);
  });
  changeJson<{ packages: Record<string, LockedPackage> }>(
    copy,
    'package-lock.json',
    ({ packages: locked }) => {
      Object.assign(locked['']?.dependencies ?? {}, wanted);
      for (const [name, license] of Object.entries(packages)) {
        locked[`planted/${name}`] = { version: '1.0.0', license };
        locked[`node_modules/${name}`] = { resolved: `planted/${name}`, link: true };
      }
    },
  );
}

function releaseOfCleanCopy(): void {
  const copy = copyOfCheckout('clean');
  const { code, output } = release(copy);
  report('a release is made of this checkout', unless(code === 0, output));
  if (code !== 0) return;
  const files = join(copy, 'release-files');
  const sums = () =>
    spawnSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: files, encoding: 'utf8' });
  report('its checksums are right', unless(sums().status === 0, sums().stderr));
  const archive = readFileSync(join(files, 'SHA256SUMS'), 'utf8').match(/\S+\.tar\.gz/)?.[0] ?? '';
  appendFileSync(join(files, archive), 'x');
  const { status, stdout } = sums();
  report(
    'a file that was changed since is named by them',
    unless(status !== 0 && stdout.includes(archive), `${status}: ${stdout}`),
  );
}

/** What is planted, and in which words the release has to tell of it. */
function plantInto(copy: string): { what: string; step: string; told: string }[] {
  changeJson<{ packages: Record<string, LockedPackage> }>(
    copy,
    'package-lock.json',
    ({ packages }) => {
      delete packages['node_modules/vitest']?.integrity;
      const foreign = packages['node_modules/knip'];
      if (foreign) foreign.resolved = 'https://packages.example/knip.tgz';
    },
  );
  addPackages(copy, { 'planted-agpl': 'AGPL-3.0-only', 'planted-without-licence': undefined });
  write(copy, 'app/planted-file.ts', 'export const planted = 1;\n');
  appendFileSync(join(copy, 'app/durations.ts'), '\nexport const plantedExport = 1;\n');
  changeJson<{ version: string }>(copy, 'package.json', (manifest) => {
    manifest.version = '9.9.9';
  });
  const lock = 'the lock file names each package by its hash';
  const unused = 'no file, export or dependency is unused';
  const licence = 'every licence is allowed';
  return [
    {
      what: 'a package without its hash',
      step: lock,
      told: 'node_modules/vitest has no sha512 integrity',
    },
    {
      what: 'a package from another host',
      step: lock,
      told: 'node_modules/knip is fetched from an address of its own',
    },
    { what: 'a file that nothing uses', step: unused, told: 'app/planted-file.ts' },
    { what: 'an export that nothing uses', step: unused, told: 'plantedExport' },
    { what: 'a dependency that nothing uses', step: unused, told: 'planted-agpl' },
    {
      what: 'a package under the AGPL',
      step: licence,
      told: 'planted-agpl@1.0.0 has the licence “AGPL-3.0-only”',
    },
    {
      what: 'a package without a licence',
      step: licence,
      told: 'planted-without-licence@1.0.0 names no licence',
    },
    {
      what: 'a version that the changelog does not tell of',
      step: 'the changelog tells of it',
      told: 'no section “## 9.9.9',
    },
    {
      what: 'a change that was not committed',
      step: 'everything is committed',
      told: 'not committed',
    },
  ];
}

function releaseOfFaultyCopy(): void {
  const copy = copyOfCheckout('faulty');
  const planted = plantInto(copy);
  commit(copy);
  write(copy, 'left-over.txt', 'x');
  const { code, output } = release(copy);
  report('no release is made where something is wrong', unless(code === 1, `${code}: ${output}`));
  for (const { what, step, told } of planted)
    report(
      `${what} is named, and its check fails`,
      unless(output.includes(`✗ ${step}`) && output.includes(told), output.slice(-3000)),
    );
}

function differencesOfInstallation(): void {
  const installed = join(folder, 'installed');
  copyCheckout(installed);
  const omitted = ['--omit=dev', '--omit=optional', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', ['ci', ...omitted], { cwd: installed, stdio: 'ignore' });
  const list = join(folder, 'list.json');
  const components = writeBillOfMaterials(installed, list);
  const found = () => differences(components, installedPackages(installed)).join(' ');
  report('the bill of materials is what is installed', found() || null);
  write(
    installed,
    'node_modules/express/node_modules/planted/package.json',
    JSON.stringify({ name: 'planted', version: '1.0.0' }),
  );
  rmSync(join(installed, 'node_modules', 'zod'), { recursive: true });
  report(
    'a package that it lacks is named',
    unless(found().includes('planted@1.0.0 is installed, and not listed.'), found()),
  );
  report(
    'a package that it has too many is named',
    unless(/zod@[\d.]+ is listed, and not installed\./.test(found()), found()),
  );
  cpSync(join(root, 'node_modules', 'zod'), join(installed, 'node_modules', 'zod'), {
    recursive: true,
  });
  rmSync(join(installed, 'node_modules/express/node_modules/planted'), { recursive: true });
  for (const [name, license] of [
    ['pino', 'AGPL-3.0-only'],
    ['jose', undefined],
  ] as const)
    changeJson<LockedPackage>(installed, `node_modules/${name}/package.json`, (manifest) => {
      manifest.license = license;
    });
  const faults = licenceFaults(writeBillOfMaterials(installed, list)).join(' ');
  report(
    'packages whose own licences are not allowed, or that name none, are named',
    unless(
      /pino@\S+ has the licence “AGPL-3\.0-only”/.test(faults) &&
        /jose@\S+ names no licence/.test(faults),
      faults,
    ),
  );
}

releaseOfCleanCopy();
releaseOfFaultyCopy();
differencesOfInstallation();
process.exitCode = failures.length === 0 ? 0 : 1;
