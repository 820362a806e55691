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
import { configOf, findUnwanted, layersOf, pathsIn } from './contents';
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
  const config = configOf(engine, tag);
  const start = [...(config.Entrypoint ?? []), ...(config.Cmd ?? [])];
  report('starts node itself', unless(start[0] === 'node', start.join(' ')));
  report(
    'runs as a number',
    unless(/^[1-9]\d*(?::\d+)?$/.test(config.User ?? ''), config.User ?? ''),
  );
  report(
    'has no VOLUME',
    unless(Object.keys(config.Volumes ?? {}).length === 0, 'one is declared'),
  );
  report('names its stop signal', unless(config.StopSignal === 'SIGTERM', config.StopSignal ?? ''));
  const probe = config.Healthcheck?.Test ?? [];
  report('has a health check without a shell', unless(probe[0] === 'CMD', probe.join(' ')));
  const { version, revision } = {
    version: config.Labels?.['org.opencontainers.image.version'],
    revision: config.Labels?.['org.opencontainers.image.revision'],
  };
  const { version: released } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  report('is labelled with its version', unless(version === released, version ?? 'none'));
  report(
    'is labelled with its revision',
    unless(revision === gitRevision(root, undefined), revision ?? 'none'),
  );
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

/** What the doctor finds to be wrong, by its report in JSON; null for nothing. */
function doctorsFindings(output: string): string | null {
  const { checks } = JSON.parse(output.slice(output.indexOf('{'))) as {
    checks: { id: string; status: string; findings: { found: string }[] }[];
  };
  const failed = checks.filter(({ status }) => status === 'failed');
  const counted = ['ok', 'warning', 'failed', 'skipped'].map(
    (status) => `${checks.filter((check) => check.status === status).length} ${status}`,
  );
  console.log(`    ${counted.join(', ')}`);
  for (const { id, findings } of checks.filter(({ status }) => status === 'warning'))
    console.log(`    ${id}: ${findings.map(({ found }) => found).join(' ')}`);
  return failed.length === 0
    ? null
    : failed
        .map(({ id, findings }) => `${id}: ${findings.map(({ found }) => found).join(' ')}`)
        .join('; ');
}

async function checkWith(engine: Engine, folder: string): Promise<void> {
  const base = await provideBase(engine);
  if (base === null)
    return report('has a base', 'it can be neither pulled nor made: name one by --base');
  console.log(`${engine.name} builds the image on ${base}…`);
  const revision = ['--build-arg', `REVISION=${gitRevision(root, undefined)}`];
  const before = performance.now();
  const isBuilt = engine.build(root, tag, [
    ...['--build-arg', `NODE_IMAGE=${base}`],
    ...revision,
    ...buildSecrets(folder),
  ]);
  const seconds = Math.round((performance.now() - before) / 1000);
  report(`is built, in ${seconds} s`, unless(isBuilt, 'see above'));
  if (!isBuilt) return;
  console.log('Layers, the lowest first:');
  for (const layer of layersOf(engine, tag)) console.log(`    ${layer}`);
  lookInside(engine);
  startWithoutFolder(engine);
  const tenant = await startLocalTenant();
  try {
    await runAs(engine, 10001, false, tenant);
    await runAs(engine, 54321, true, tenant);
  } finally {
    await tenant.stop();
  }
}

const engine = await findEngine();
if (engine === null) {
  console.error('NOT RUN: there is no container engine. Start Docker, or install podman.');
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'latchkey-container-test-'));
try {
  await checkWith(engine, folder);
  if (options.archive !== undefined && failures.length === 0)
    report(
      'is saved',
      unless(engine.call('save', '--output', options.archive, tag).code === 0, 'it could not be'),
    );
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
