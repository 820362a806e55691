// `npm run demo` and, with --dev, `npm run dev`: the local tenant and the portal, side by side.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { claimBuild } from '../build-lock.mjs';
import {
  ended,
  endsWithParent,
  onStopRequest,
  run,
  start,
  stopAll,
} from '../tests/child-processes.mjs';
import { freePort, isFree } from '../tests/free-port.mjs';
import { forgetBuild, isBuilt, recordBuild } from '../tests/portal-build.mjs';
import { toolPath } from '../tests/tool-path.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const development = process.argv.includes('--dev');
const secondsToStart = 120;

/**
 * What the tenant prints when it is ready.
 *
 * @typedef {{ clientId: string, clientSecret: string }} Client
 * @typedef {{ login: string, password: string, name: string, about: string }} Person
 * @typedef {{ ready: true, issuer: string, smtpUrl: string, people: Person[], clients: { portal: Client, management: Client }, taskLinks: object }} Tenant
 */

async function demo() {
  if (development) claimDevelopment();
  else await build();

  const port = await choosePort('PORT', 3000, [Number(process.env.TENANT_PORT)]);
  const tenantPort = await choosePort('TENANT_PORT', 4400, [port]);
  const smtpPort = await choosePort('TENANT_SMTP_PORT', 2525, [port, tenantPort]);
  // By its name: an address is no domain that a browser makes passkeys of (WebAuthn level 3 section 5.1.3).
  const portalUrl = process.env.APP_BASE_URL ?? `http://localhost:${port}`;

  const tenant = await startTenant({ port: tenantPort, smtpPort }, portalUrl);
  await startPortal(port, portalUrl, tenant);
  console.log(welcome(portalUrl, tenant));
}

/** The development server builds whenever a file changes, so that no other build may begin while it runs. */
function claimDevelopment() {
  const giveBack = claimBuild(root);
  if (giveBack === null)
    throw new Error(
      'A build of this checkout is under way, or `npm run dev`: start this again once it has ended.',
    );
  // What nobody refers to is collected, and the claim with it.
  process.once('exit', giveBack);
  forgetBuild(root);
}

async function build() {
  if (isBuilt(root)) return;
  console.log('Building the portal…');
  const env = { ...process.env, NODE_ENV: 'production' };
  const options = { cwd: root, env, quiet: true };
  const { code, output } = await run(process.execPath, ['build-portal.mjs'], options);
  if (code !== 0) throw new Error(`${output}\nThe portal could not be built.`);
  recordBuild(root);
}

/**
 * The port that the environment names, else the usual one or the next free after it.
 *
 * @param {string} name
 * @param {number} usual
 * @param {number[]} [taken]
 */
async function choosePort(name, usual, taken) {
  const given = Number(process.env[name]);
  if (!given) return freePort(usual, taken);
  if (await isFree(given)) return given;
  throw new Error(`${name} is ${given}, but another program listens there: choose another port.`);
}

/**
 * @param {{ port: number, smtpPort: number }} ports
 * @param {string} portalUrl
 * @returns {Promise<Tenant>}
 */
async function startTenant({ port, smtpPort }, portalUrl) {
  const env = {
    // The backend is granted what the portal asks for, as a tenant that is set up right does.
    TENANT_WITHHELD_SCOPES: 'update:sessions,update:refresh_tokens,read:user_idp_tokens',
    ...process.env,
    TENANT_PORT: String(port),
    TENANT_SMTP_PORT: String(smtpPort),
    TENANT_PORTAL_URL: portalUrl,
  };
  const child = startNode('tenant', ['--import', 'tsx', 'tenant/start.ts'], env);
  for await (const line of createInterface({ input: child.stdout })) {
    const said = parse(line);
    if (said?.ready) {
      child.stdout.resume();
      return said;
    }
  }
  return new Promise(() => {}); // It has ended, and the demo with it.
}

/**
 * @param {number} port
 * @param {string} portalUrl
 * @param {Tenant} tenant
 */
async function startPortal(port, portalUrl, { issuer, smtpUrl, clients, taskLinks }) {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-demo-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const portalConfig = join(folder, 'portal.json');
  writeFileSync(portalConfig, JSON.stringify({ taskLinks }));
  const env = {
    HOST: '127.0.0.1',
    PORTAL_CONFIG: portalConfig,
    DATABASE_PATH: join(folder, 'latchkey.sqlite'),
    SESSION_SECRETS: randomBytes(32).toString('base64url'),
    LOG_FORMAT: 'pretty',
    LOG_LEVEL: 'warn',
    SMTP_URL: smtpUrl,
    MAIL_FROM: 'Latchkey <account@latchkey.example>',
    MY_ACCOUNT_API: 'on',
    SHUTDOWN_DRAIN_MS: '0',
    ...process.env,
    NODE_ENV: development ? 'development' : 'production',
    PORT: String(port),
    APP_BASE_URL: portalUrl,
    // Always those of the tenant beside it: a mixture with another tenant's could not work.
    AUTH0_ISSUER_BASE_URL: issuer.replace(/\/$/, ''),
    AUTH0_MGMT_BASE_URL: undefined,
    AUTH0_CLIENT_ID: clients.portal.clientId,
    AUTH0_CLIENT_SECRET: clients.portal.clientSecret,
    AUTH0_CLIENT_ID_MGMT: clients.management.clientId,
    AUTH0_CLIENT_SECRET_MGMT: clients.management.clientSecret,
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
  };
  const server = ['--enable-source-maps', 'build/index.js'];
  const child = startNode('portal', development ? await underRemixDev(server, port) : server, env);
  child.stdout.pipe(process.stdout);
  while (!(await answers(`http://127.0.0.1:${port}/healthz`))) await sleep(100);
}

/**
 * Remix's development server builds and restarts the portal at every change. Left alone it would take
 * a port of its own that may be the portal's.
 *
 * @param {string[]} server
 * @param {number} port
 */
async function underRemixDev(server, port) {
  const command = ['node', ...server].join(' ');
  const ownPort = String(await freePort(port + 1));
  return [toolPath('@remix-run/dev', 'remix'), 'dev', '--port', ownPort, '-c', command];
}

/**
 * Starts a part of the demo. When it ends, for whatever reason, the demo ends too.
 *
 * @param {'portal' | 'tenant'} part
 * @param {string[]} args
 * @param {import('../tests/child-processes.mjs').Environment} env
 */
function startNode(part, args, env) {
  const { stdio, nodeArgs } = endsWithParent;
  const child = start(process.execPath, [...nodeArgs, ...args], { cwd: root, env, stdio });
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error(`The ${part} has no output.`);
  stderr.pipe(process.stderr);
  void ended(child).then((code) => end(1, `The ${part} has stopped (exit code ${code}).`));
  return { stdout };
}

/** @param {string} url */
async function answers(url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).status === 200;
  } catch {
    return false;
  }
}

/**
 * @param {string} line
 * @returns {Tenant | undefined}
 */
function parse(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/**
 * @param {string} portalUrl
 * @param {Tenant} tenant
 */
function welcome(portalUrl, { issuer, people }) {
  const width = Math.max(...people.map(({ login }) => login.length));
  return [
    '',
    `  Latchkey is running${development ? ', and rebuilds what you change' : ''}.`,
    '',
    `    Portal   ${portalUrl}`,
    `    Tenant   ${issuer.replace(/\/$/, '')}`,
    `    Mails    ${issuer}mails`,
    `    An application that sends people to the portal: ${issuer}applications/cedar-board`,
    '',
    '  Sign in as one of these people:',
    '',
    ...people.flatMap(({ login, password, about }) => [
      `    ${login.padEnd(width)}   password: ${password}`,
      `      ${about}`,
    ]),
    '',
    '  Press Ctrl-C to stop both.',
    '',
  ].join('\n');
}

let ending = false;

/**
 * @param {number} code
 * @param {string} [message]
 */
async function end(code, message) {
  if (ending) return;
  ending = true;
  if (message) console.error(message);
  await stopAll();
  process.exit(code);
}

// A closed terminal must not keep us from stopping the children.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});
onStopRequest(() => void end(0));
const tooLong = `The demo was not ready within ${secondsToStart} seconds.`;
const timer = setTimeout(() => void end(1, tooLong), secondsToStart * 1000);
await demo().catch((/** @type {Error} */ { message }) => end(1, message));
clearTimeout(timer);
