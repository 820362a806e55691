import { mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ended, start } from '../../tests/child-processes.mjs';
import type { CertificateFiles } from '../../tests/certificate';
import { ensureProxies } from '../../tests/proxies.mjs';
import type { Retries } from './tally';

const files = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'deploy', 'proxy');

/** The proxies that portals are put behind, each by its own file of `deploy/proxy/`. */
export const proxyKinds = ['haproxy', 'caddy', 'caddy-strict'] as const;
export type ProxyKind = (typeof proxyKinds)[number];

/** What each of them sends again, to the other portal, when a portal has not taken it. */
export const retriesOf: Record<ProxyKind, Retries> = {
  haproxy: 'everything',
  // caddyserver/caddy#7546; Debian's Caddy is older.
  caddy: 'what only reads',
  'caddy-strict': 'nothing',
};

export interface Proxy {
  /** What browsers and the tenant ask. */
  url: string;
  stop: () => Promise<void>;
}

interface Options {
  ports: { https: number; http: number; admin: number };
  /** Addresses of two portals, as in `127.0.0.1:3000`. */
  portals: readonly [string, string];
  certificate: CertificateFiles;
}

/** Starts a proxy; resolves once it takes requests. */
export async function startProxy(kind: ProxyKind, options: Options): Promise<Proxy> {
  const { ports, portals, certificate } = options;
  const paths = await ensureProxies();
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-proxy-'));
  const url = `https://localhost:${ports.https}`;
  const [PORTAL_1, PORTAL_2] = portals;
  const common = { PATH: process.env.PATH, HOME: folder, PORTAL_1, PORTAL_2 };
  const both = join(folder, 'both.pem');
  writeFileSync(
    both,
    [certificate.certificate, certificate.key].map((file) => readFileSync(file, 'utf8')).join('\n'),
    { mode: 0o600 },
  );
  const child =
    kind === 'haproxy'
      ? start(paths.haproxy, ['-f', join(files, 'haproxy.cfg')], {
          env: {
            ...common,
            PROXY_CERTIFICATE: both,
            PROXY_HTTPS: `127.0.0.1:${ports.https}`,
            PROXY_HTTP: `127.0.0.1:${ports.http}`,
          },
        })
      : start(
          paths.caddy,
          ['run', '--config', join(files, 'Caddyfile'), '--adapter', 'caddyfile'],
          {
            env: {
              ...common,
              XDG_DATA_HOME: folder,
              XDG_CONFIG_HOME: folder,
              CADDY_ADMIN: `127.0.0.1:${ports.admin}`,
              APP_BASE_URL: url,
              PROXY_TLS: `${certificate.certificate} ${certificate.key}`,
              PROXY_HTTP_PORT: String(ports.http),
              ...(retriesOf[kind] === 'nothing' && { PROXY_RETRY_FOR: '0s' }),
            },
          },
        );
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => (output += String(chunk)));
  const end = ended(child);
  await untilAnswering(ports.https, certificate, () => {
    if (child.exitCode !== null) throw new Error(`${kind} ended:\n${output}`);
  });
  return {
    url,
    stop: async () => {
      child.kill('SIGKILL');
      await end;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Whatever it answers, it listens. */
async function untilAnswering(
  port: number,
  { certificate }: CertificateFiles,
  check: () => void,
): Promise<void> {
  const ca = readFileSync(certificate);
  const isAnswering = () =>
    new Promise<boolean>((resolve) => {
      request({ host: '127.0.0.1', port, servername: 'localhost', ca, path: '/', agent: false })
        .on('response', (response) => {
          response.resume();
          resolve(true);
        })
        .on('error', () => resolve(false))
        .end();
    });
  for (const until = Date.now() + 10_000; !(await isAnswering()); await pause(50)) {
    check();
    if (Date.now() > until) throw new Error(`Nothing answers at port ${port}.`);
  }
}
