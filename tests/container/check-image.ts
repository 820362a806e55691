// `npm run test:container`: builds the image, looks inside, and runs it as an operator would.
//
//   --base IMAGE   the base instead of the Dockerfile's own, such as a mirror's
//   --make-base    makes the base of Debian's packages and npm's Node.js, also where it could be pulled
//   --archive FILE saves the image there, when it is as it should be
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gitRevision } from '../../git-revision.mjs';
import { createChecklist, unless } from '../checklist';
import { makeBaseImage } from './base-image';
import { configChecks, configOf, findUnwanted, layersOf, pathsIn } from './contents';
import { doctorsFindings } from './doctors-findings';
import { type Engine, findEngine } from './engine';
import { type LocalTenant, startLocalTenant } from './local-tenant';
import { startInContainer } from './portal-in-container';
import { signInAndEndOne } from './sign-in-and-ending';

const root = join(import.meta.dirname, '..', '..');
const tag = 'localhost/latchkey:test';
/** What a portal takes at most, of which docs/operations.md tells. */
const longestStopMs = 13_000;

const { values: options } = parseArgs({
  options: {
    base: { type: 'string' },
    'make-base': { type: 'boolean', default: false },
    archive: { type: 'string' },
  },
});

const { report, failures } = createChecklist();
const revision = gitRevision(root, undefined);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};

/** The image that the Dockerfile is based on, there or made. */
async function provideBase(engine: Engine): Promise<string | null> {
  const [, own = ''] = /^ARG NODE_IMAGE=(\S+)$/m.exec(dockerfile()) ?? [];
  const image = options.base ?? own;
  const isThere = () => engine.call('image', 'inspect', image).code === 0;
  if (!options['make-base'] && (isThere() || engine.call('pull', image).code === 0)) return image;
  return (await makeBaseImage(engine, image)) ? image : null;
}

const dockerfile = () => readFileSync(join(root, 'Dockerfile'), 'utf8');

/** Hands npm's registry and the authority of a company on to the build, as docs/deployment.md says. */
function buildSecrets(folder: string): string[] {
  const authority = process.env.NODE_EXTRA_CA_CERTS;
  if (authority === undefined) return [];
  const registry = execFileSync(process.execPath, [
    process.env.npm_execpath ?? '',
    'config',
    'get',
    'registry',
  ]);
  const npmrc = join(folder, 'npmrc');
  writeFileSync(npmrc, `cafile=/run/secrets/ca\nregistry=${registry.toString().trim()}\n`);
  return ['--secret', `id=npmrc,src=${npmrc}`, '--secret', `id=ca,src=${authority}`];
}

function lookInside(engine: Engine): void {
  for (const { what, problem } of configChecks(configOf(engine, tag), { version, revision }))
    report(what, problem);
  const paths = pathsIn(engine, tag);
  report('was looked through', unless(paths.length > 1000, `${paths.length} files`));
  const unwanted = findUnwanted(root, paths);
  report(
    'holds no compiler, TypeScript, source, test, history, secret, development dependency',
    unwanted.length === 0 ? null : unwanted.join('; '),
  );
}

function startWithoutFolder(engine: Engine): void {
  const secret = 's'.repeat(32);
  const { code, output } = engine.runToEnd({
    image: tag,
    environment: {
      APP_BASE_URL: 'https://account.example.com',
      AUTH0_ISSUER_BASE_URL: 'https://login.example.com',
      AUTH0_CLIENT_ID: 'a',
      AUTH0_CLIENT_SECRET: 'b',
      AUTH0_CLIENT_ID_MGMT: 'c',
      AUTH0_CLIENT_SECRET_MGMT: 'd',
      SESSION_SECRETS: secret,
    },
  });
  const lines = output.split('\n').filter((line) => /DATABASE_PATH|at .*\.js:/.test(line));
  report(
    'without a folder for its database it says so in one line, and ends with 1',
    unless(code === 1 && lines.length === 1, `${code}: ${output}`),
  );
  console.log(`    ${lines[0] ?? ''}`);
}

/** Starts it as this number, and tries what people and operators do. */
async function runAs(engine: Engine, userId: number, isOtherUser: boolean, tenant: LocalTenant) {
  const name = `latchkey-test-${process.pid}-${userId}`;
  const { port, url: tenantUrl } = tenant;
  const portal = startInContainer(engine, {
    image: tag,
    name,
    port,
    tenantUrl,
    userId,
    isOtherUser,
  });
  const as = `as ${userId}:`;
  try {
    const isReady = await portal.becomesReady();
    report(`${as} is ready, with secrets from files`, unless(isReady, portal.logs()));
    if (!isReady) return;
    const status = portal.exec('cat', '/proc/1/status').output;
    const command = portal.exec('cat', '/proc/1/cmdline').output.split('\0');
    report(`${as} node is the first process`, unless(command[0] === 'node', command.join(' ')));
    report(
      `${as} runs as that number`,
      unless(status.includes(`Uid:\t${userId}\t${userId}`), status),
    );
    report(`${as} has no capability`, unless(/^CapEff:\t0+$/m.test(status), status));
    report(`${as} can get none`, unless(/^NoNewPrivs:\t1$/m.test(status), status));
    const written = ['/app/written', '/tmp/written'].filter(
      (path) => portal.exec('touch', path).code === 0,
    );
    report(
      `${as} can write nothing but its folder`,
      unless(written.length === 0, written.join(', ')),
    );
    const probe = portal.exec(...(configOf(engine, tag).Healthcheck?.Test ?? []).slice(1));
    report(`${as} its health check says that it lives`, unless(probe.code === 0, probe.output));
    const dead = engine.call('exec', '--env', 'PORT=2', name, 'node', 'build/healthcheck.js');
    report(`${as} and says why, of one that does not answer`, unless(dead.code === 1, dead.output));
    console.log(`    ${dead.output.trim().split('\n')[0]}`);
    report(`${as} a sign-in and an ending`, await signInAndEndOne(portal.url, tenant.person));
    report(
      `${as} the doctor sees nothing that fails`,
      doctorsFindings(portal.exec('node', 'build/doctor.js', '--json').output),
    );
    const { exitCode, tookMs } = portal.stop(20);
    const seconds = (tookMs / 1000).toFixed(1);
    report(
      `${as} stops with 0 in ${seconds} s`,
      unless(exitCode === 0 && tookMs < longestStopMs, `code ${exitCode}`),
    );
  } finally {
    portal.remove();
  }
}

/** Starts it where nothing can be reached, not even the tenant. */
async function runWithoutNetwork(engine: Engine): Promise<void> {
  const portal = startInContainer(engine, {
    image: tag,
    name: `latchkey-test-${process.pid}-alone`,
    port: 3000,
    tenantUrl: 'https://login.example.com',
    userId: 10001,
    isOtherUser: false,
    hasNoNetwork: true,
  });
  const as = 'without a network:';
  try {
    report(`${as} is ready all the same`, unless(await portal.becomesReady(), portal.logs()));
    const missing = portal
      .logs()
      .split('\n')
      .find((line) => line.includes('"tenant.missing"'));
    report(`${as} says that the tenant is missing`, unless(missing !== undefined, portal.logs()));
    console.log(`    ${missing ?? ''}`);
    const { code, output } = portal.exec('node', 'build/doctor.js', '--only', 'tenant');
    report(
      `${as} the doctor says so too`,
      unless(code === 1 && output.includes('login.example.com'), `${code}: ${output}`),
    );
    const { exitCode } = portal.stop(20);
    report(`${as} stops with 0`, unless(exitCode === 0, `code ${exitCode}`));
  } finally {
    portal.remove();
  }
}

async function checkWith(engine: Engine, folder: string): Promise<void> {
  const base = await provideBase(engine);
  if (base === null)
    return report('has a base', 'it can be neither pulled nor made: name one by --base');
  console.log(`${engine.name} builds the image on ${base}…`);
  const before = performance.now();
  const isBuilt = engine.build(root, tag, [
    ...['--build-arg', `NODE_IMAGE=${base}`],
    ...['--build-arg', `REVISION=${revision}`],
    ...buildSecrets(folder),
  ]);
  const seconds = Math.round((performance.now() - before) / 1000);
  report(`is built, in ${seconds} s`, unless(isBuilt, 'see above'));
  if (!isBuilt) return;
  console.log('Layers, the lowest first:');
  for (const layer of layersOf(engine, tag)) console.log(`    ${layer}`);
  lookInside(engine);
  startWithoutFolder(engine);
  await runWithoutNetwork(engine);
  const tenant = await startLocalTenant();
  try {
    await runAs(engine, 10001, false, tenant);
    await runAs(engine, 54321, true, tenant);
  } finally {
    await tenant.stop();
  }
}

/** Saves it under the name that it has in `docker load`. */
function save(engine: Engine, file: string): void {
  const name = `docker.io/library/latchkey:${version}`;
  const isSaved =
    engine.call('tag', tag, name).code === 0 &&
    engine.call('save', '--output', file, name).code === 0;
  report(`is saved as latchkey:${version}`, unless(isSaved, 'it could not be'));
}

const engine = await findEngine();
if (engine === null) {
  console.error('NOT RUN: there is no container engine. Start Docker, or install podman.');
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'latchkey-container-test-'));
try {
  await checkWith(engine, folder);
  if (options.archive !== undefined && failures.length === 0) save(engine, options.archive);
} catch (error) {
  report('is tried to the end', String(error));
} finally {
  engine.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(
  failures.length === 0
    ? 'The image is as it should be.'
    : `${failures.length} of these are not so.`,
);
process.exit(failures.length === 0 ? 0 : 1);
