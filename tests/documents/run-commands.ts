// `npm run test:documents`: runs what the documents say of a portal from its build, word by word, against the local tenant:
// the example of an environment filled in, the start, the doctor, a backup, a restore, the erasure of a person.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePorts, startTenant } from '../../e2e/servers';
import { MANAGEMENT, PORTAL } from '../../tenant/seed/applications';
import { createChecklist, unless } from '../checklist';

const root = join(import.meta.dirname, '..', '..');
const { report, failures } = createChecklist();

/** The commands of a document that start with these words, as they stand in its blocks. */
function commandsOf(document: string, start: string): string[] {
  const text = readFileSync(join(root, document), 'utf8');
  const blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, block = '']) => block);
  return blocks.flatMap((block) => block.split('\n')).filter((line) => line.startsWith(start));
}

const [port = 0] = await freePorts(1);
const url = `http://127.0.0.1:${port}`;
const tenant = await startTenant(url);
/** What a checkout has, as far as a built portal needs it, and the file that its operator writes. */
const folder = mkdtempSync(join(tmpdir(), 'latchkey-documents-'));
const backups = join(folder, 'backups');
mkdirSync(backups);
symlinkSync(join(root, 'build'), join(folder, 'build'));

/** What the example has in angle brackets, as the operator would fill it in, and what is another here. */
const filledIn: Record<string, string> = {
  APP_BASE_URL: url,
  AUTH0_ISSUER_BASE_URL: tenant.url,
  AUTH0_CLIENT_ID: PORTAL.clientId,
  AUTH0_CLIENT_SECRET: PORTAL.clientSecret,
  AUTH0_CLIENT_ID_MGMT: MANAGEMENT.clientId,
  AUTH0_CLIENT_SECRET_MGMT: MANAGEMENT.clientSecret,
  SESSION_SECRETS: randomBytes(48).toString('base64'),
  PORT: String(port),
};
const example = readFileSync(join(root, '.env.example'), 'utf8');
const environment = example.replace(/^([A-Z0-9_]+)=.*$/gm, (line, name: string) =>
  name in filledIn ? `${name}=${filledIn[name]}` : line,
);
report(
  'everything in angle brackets in .env.example is filled in',
  unless(!/^[A-Z].*<.*>/m.test(environment), 'something is left'),
);
writeFileSync(join(folder, '.env'), environment);

/** Only what a shell has on a server: no variable of the portal. */
const { PATH } = process.env;
const shell = {
  cwd: folder,
  env: { NODE_ENV: 'production', PATH, HOME: folder } as const,
};

function run(command: string): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile(
      'sh',
      ['-c', command.replaceAll('/backups/', `${backups}/`)],
      shell,
      (error, stdout, stderr) =>
        resolve({
          code: error === null ? 0 : Number(error.code),
          said: stdout + stderr,
        }),
    );
  });
}

/** Runs the only command of a document that starts so, and says whether it ended well and said what it should. */
async function expectRun(document: string, start: string, said: RegExp): Promise<void> {
  const [command = '', ...more] = commandsOf(document, start);
  const problem =
    more.length > 0 || command === '' ? `there are ${more.length} more, or none` : null;
  if (problem !== null) return report(`${document}: ${start}`, problem);
  const answer = await run(command);
  const isGood = answer.code === 0 && said.test(answer.said);
  report(`${document}: ${command}`, unless(isGood, `ended with ${answer.code}: ${answer.said}`));
}

async function startPortal(): Promise<ChildProcess> {
  const [command = ''] = commandsOf('docs/auth0-tenant.md', 'NODE_ENV=production node');
  // The shell becomes the portal, so that it hears of signals.
  const portal = spawn('sh', ['-c', command.replace('node ', 'exec node ')], {
    ...shell,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const started = await new Promise<boolean>((resolve) => {
    portal.once('exit', () => resolve(false));
    createInterface({ input: portal.stdout }).on('line', (line) => {
      if (line.includes('"event":"started"')) resolve(true);
    });
  });
  report(`docs/auth0-tenant.md: ${command}`, unless(started, 'the portal does not start'));
  return portal;
}

async function stopPortal(portal: ChildProcess): Promise<void> {
  if (portal.exitCode !== null) return;
  portal.kill('SIGTERM');
  await once(portal, 'exit');
}

let portal = await startPortal();
try {
  const doctor = 'node --env-file=.env build/doctor.js';
  await expectRun('docs/operations.md', doctor, /✓/);
  await expectRun('docs/doctor.md', `${doctor}  `, /✓/);
  const backUp = 'node --env-file=.env build/backup.js';
  await expectRun('docs/backup.md', backUp, /The copy is at /);
  for (const command of commandsOf('docs/privacy.md', 'node --env-file=.env build/erase.js')) {
    const { code, said } = await run(command);
    const expected = command.includes('--yes') ? 'It is erased.' : 'Nothing was erased';
    report(`docs/privacy.md: ${command}`, unless(code === 0 && said.includes(expected), said));
  }
  await stopPortal(portal);
  const data = join(folder, 'data');
  renameSync(data, `${data}-before`);
  mkdirSync(data, { mode: 0o700 });
  await expectRun('docs/backup.md', 'node --env-file=.env build/restore.js', /start the portal/);
  report(
    'the restored database is there',
    unless(existsSync(join(data, 'latchkey.sqlite')), 'it is not'),
  );
  portal = await startPortal();
} finally {
  await stopPortal(portal);
  await tenant.stop();
  rmSync(folder, { recursive: true, force: true });
}
if (failures.length > 0) process.exitCode = 1;
