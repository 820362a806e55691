import { join } from 'node:path';
import { freePort } from '../free-port.mjs';
import { startServerProcess } from '../server-process';

const root = join(import.meta.dirname, '..', '..');

/** The local tenant, and the port at which it expects its portal. */
export interface LocalTenant {
  url: string;
  port: number;
  person: { email: string; password: string };
  stop: () => Promise<void>;
}

/** Starts it; its sessions end at once. */
export async function startLocalTenant(): Promise<LocalTenant> {
  const port = await freePort(13_000 + (process.pid % 400) * 10);
  const { ready, stop } = startServerProcess(['--import', 'tsx', 'tenant/start.ts'], {
    cwd: root,
    environment: {
      TENANT_PORT: '0',
      TENANT_PORTAL_URL: `http://127.0.0.1:${port}`,
      TENANT_ENDING_DELAY_MS: '0',
    },
    log: [],
  });
  const { issuer, people } = JSON.parse(await ready('"ready":true', 60_000)) as {
    issuer: string;
    people: [LocalTenant['person']];
  };
  return { url: new URL(issuer).origin, port, person: people[0], stop };
}
