import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { MANAGEMENT, PORTAL } from '../tenant/clients';
import { ended, endsWithParent, start } from '../tests/child-processes.mjs';
import { freePort } from '../tests/free-port.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A program that was started for the tests. */
export interface Server {
  url: string;
  /** What it has printed, line by line. */
  log: readonly string[];
  stop(): Promise<void>;
}

/** A tenant and a portal that know each other. */
export interface Servers {
  tenant: Server;
  portal: Server;
}

/** Starts a tenant and a portal on free ports, the portal's from `firstPort` on. */
export async function startServers(firstPort: number): Promise<Servers> {
  const portalPort = await freePort(firstPort);
  const tenant = await startTenant(`http://127.0.0.1:${portalPort}`);
  const portal = await startPortal(tenant.url, portalPort);
  return { tenant, portal };
}

/** Starts the local tenant; endings take effect at once, and nobody is asked to slow down. */
async function startTenant(portalUrl: string): Promise<Server> {
  const { ready, ...server } = launch(['--import', 'tsx', 'tenant/start.ts'], {
    TENANT_PORT: '0',
    TENANT_PORTAL_URL: portalUrl,
    TENANT_ENDING_DELAY_MS: '0',
    TENANT_RATE_LIMIT: 'off',
    TENANT_VISITOR_IP: '84.212.77.9',
    TENANT_VISITOR_ASN: '41164',
  });
  const line = await ready('"ready":true');
  const { issuer } = JSON.parse(line) as { issuer: string };
  return { ...server, url: new URL(issuer).origin };
}

/** Starts the portal from its build, with the local tenant's own credentials. */
export async function startPortal(tenantUrl: string, port: number): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-e2e-'));
  const url = `http://127.0.0.1:${port}`;
  const { ready, stop, log } = launch(['--enable-source-maps', 'build/index.js'], {
    NODE_ENV: 'production',
    APP_BASE_URL: url,
    AUTH0_ISSUER_BASE_URL: tenantUrl,
    AUTH0_CLIENT_ID: PORTAL.clientId,
    AUTH0_CLIENT_SECRET: PORTAL.clientSecret,
    AUTH0_CLIENT_ID_MGMT: MANAGEMENT.clientId,
    AUTH0_CLIENT_SECRET_MGMT: MANAGEMENT.clientSecret,
    SESSION_SECRETS: randomBytes(32).toString('base64url'),
    DATABASE_PATH: join(folder, 'latchkey.sqlite'),
    HOST: '127.0.0.1',
    PORT: String(port),
  });
  await ready('"event":"started"');
  return {
    url,
    log,
    stop: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Starts a Node.js program; `ready` gives the first line of its output that holds `sign`. */
function launch(args: string[], environment: Record<string, string>) {
  const { PATH, HOME, TMPDIR } = process.env;
  const child = start(process.execPath, [...endsWithParent.nodeArgs, ...args], {
    cwd: root,
    env: { PATH, HOME, TMPDIR, ...environment },
    stdio: endsWithParent.stdio,
  });
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('A server was started without its output.');
  const log: string[] = [];
  const lines = createInterface({ input: stdout });
  lines.on('line', (line) => log.push(line));
  createInterface({ input: stderr }).on('line', (line) => log.push(line));
  const end = ended(child);
  child.once('exit', (code, signal) => log.push(`Ended with ${code ?? signal}.`));

  return {
    log,
    ready: async (sign: string): Promise<string> => {
      const died = end.then((code) => {
        throw new Error(`${args.join(' ')} ended with code ${code}:\n${log.join('\n')}`);
      });
      const line = new Promise<string>((resolve) => {
        lines.on('line', (text) => text.includes(sign) && resolve(text));
      });
      return Promise.race([line, died]);
    },
    // Not gracefully: a server may be waiting for an answer that a test has made impossible.
    stop: async (): Promise<void> => {
      child.kill('SIGKILL');
      await end;
    },
  };
}
