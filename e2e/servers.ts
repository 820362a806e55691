import { type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MANAGEMENT, PORTAL } from '../tenant/seed/applications';
import { freePort } from '../tests/free-port.mjs';
import { startServerProcess } from '../tests/server-process';
import { tenantProgram } from './tenant-program';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A program that was started for the tests. */
interface Server {
  url: string;
  /** What it has printed, line by line. */
  log: readonly string[];
  stop(): Promise<void>;
}

/** A portal that may be killed, and started again with what it has stored. */
export interface PortalServer extends Server {
  databasePath: string;
  /** The process that runs now, for messages to a script that was preloaded into it. */
  readonly child: ChildProcess;
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Kills and starts it: what it has stored stays, what it remembers of the tenant does not. */
  restart(): Promise<void>;
  /** Asks it to end, as a process manager does; gives its exit code once it has ended. */
  end(...signals: NodeJS.Signals[]): Promise<number>;
}

/** A tenant with a mail server. */
export interface TenantServer extends Server {
  /** For `SMTP_URL`. */
  smtpUrl: string;
  /** For the operator's file of a portal. */
  taskLinks: object;
}

/** What a tenant prints when it listens. */
type Ready = Pick<TenantServer, 'smtpUrl' | 'taskLinks'> & { issuer: string };

/** A tenant and a portal that know each other. */
export interface Servers {
  tenant: TenantServer;
  portal: PortalServer;
}

/**
 * Free ports for portals. Another range for each process, as several look for ports at the same time; below those
 * that systems give to connections, so that a port is still free when its portal starts again.
 */
export async function freePorts(count: number): Promise<number[]> {
  const first = 12_000 + (process.pid % 400) * 20;
  const ports: number[] = [];
  while (ports.length < count) ports.push(await freePort(first, ports));
  return ports;
}

/** Starts a tenant and a portal. `environment` adds to the portal's configuration, or changes it. */
export async function startServers(environment: Record<string, string> = {}): Promise<Servers> {
  const [portalPort = 0] = await freePorts(1);
  const tenant = await startTenant(`http://127.0.0.1:${portalPort}`);
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-operator-'));
  const operatorFile = join(folder, 'portal.json');
  await writeFile(operatorFile, JSON.stringify({ taskLinks: tenant.taskLinks }));
  const portal = await startPortal(tenant.url, portalPort, {
    SMTP_URL: tenant.smtpUrl,
    MAIL_FROM: 'Latchkey <account@latchkey.example>',
    MY_ACCOUNT_API: 'on',
    PORTAL_CONFIG: operatorFile,
    ...environment,
  });
  const stop = async () => {
    await tenant.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { tenant: { ...tenant, stop }, portal };
}

/** Starts the local tenant; endings take effect at once, and nobody is asked to slow down. */
export async function startTenant(
  portalUrl: string,
  environment: Record<string, string> = {},
): Promise<TenantServer> {
  const log: string[] = [];
  const { ready, stop } = startServerProcess([await tenantProgram()], {
    cwd: root,
    environment: {
      TENANT_PORT: '0',
      TENANT_PORTAL_URL: portalUrl,
      TENANT_ENDING_DELAY_MS: '0',
      TENANT_RATE_LIMIT: 'off',
      TENANT_VISITOR_IP: '84.212.77.9',
      TENANT_VISITOR_ASN: '41164',
      ...environment,
    },
    log,
  });
  const line = await ready('"ready":true');
  const { issuer, smtpUrl, taskLinks } = JSON.parse(line) as Ready;
  return { url: new URL(issuer).origin, smtpUrl, taskLinks, log, stop };
}

/**
 * Starts the portal from its build, with the local tenant's own credentials. `environment` adds to its
 * configuration, or changes it; `nodeArgs` are for Node.js itself, and `checkout` is where the build is.
 */
export async function startPortal(
  tenantUrl: string,
  port: number,
  environment: Record<string, string> = {},
  nodeArgs: readonly string[] = [],
  checkout = root,
): Promise<PortalServer> {
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-e2e-'));
  const databasePath = join(folder, 'latchkey.sqlite');
  const url = `http://127.0.0.1:${port}`;
  const configuration = {
    APP_BASE_URL: url,
    AUTH0_ISSUER_BASE_URL: tenantUrl,
    AUTH0_CLIENT_ID: PORTAL.clientId,
    AUTH0_CLIENT_SECRET: PORTAL.clientSecret,
    AUTH0_CLIENT_ID_MGMT: MANAGEMENT.clientId,
    AUTH0_CLIENT_SECRET_MGMT: MANAGEMENT.clientSecret,
    SESSION_SECRETS: randomBytes(32).toString('base64url'),
    DATABASE_PATH: databasePath,
    HOST: '127.0.0.1',
    PORT: String(port),
    SHUTDOWN_DRAIN_MS: '0',
    ...environment,
  };
  const log: string[] = [];
  const program = join(checkout, 'build', 'index.js');
  // From a folder that is not its own, as process managers start it from anywhere.
  const launchPortal = () =>
    startServerProcess([...nodeArgs, '--enable-source-maps', program], {
      cwd: folder,
      environment: configuration,
      log,
    });
  let running = launchPortal();
  const startAgain = async () => {
    running = launchPortal();
    await running.ready('"event":"started"');
  };
  await running.ready('"event":"started"');
  return {
    url,
    log,
    databasePath,
    get child() {
      return running.child;
    },
    start: startAgain,
    restart: async () => {
      await running.stop();
      await startAgain();
    },
    kill: () => running.stop(),
    end: (...signals) => running.end(...signals),
    stop: async () => {
      await running.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
