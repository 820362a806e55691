import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ended, start } from '../../tests/child-processes.mjs';
import type { CertificateFiles } from '../../tests/certificate';
import { ensureProxy } from '../../tests/proxies.mjs';
import { type Place, proxies, type ProxyKind } from './proxy-kinds';

export interface Proxy {
  /** What browsers and the tenant ask. */
  url: string;
  stop: () => Promise<void>;
}

type Options = Pick<Place, 'ports' | 'portals' | 'certificate'>;

/** Starts a proxy; resolves once it takes requests. */
export async function startProxy(kind: ProxyKind, options: Options): Promise<Proxy> {
  const { ports, certificate } = options;
  const { program, launch } = proxies[kind];
  const path = await ensureProxy(program);
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-proxy-'));
  const url = `https://localhost:${ports.https}`;
  const { args, environment } = launch({ ...options, folder, url });
  const child = start(path, [...args], {
    env: { PATH: process.env.PATH, HOME: folder, ...environment },
  });
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
