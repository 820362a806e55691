import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from 'redis';
import type { CertificateFiles } from './certificate';
import { isFree } from './free-port.mjs';
import { findRedisServer, speaksTls } from './redis-binary.mjs';

/** Whether the tests that need a real Redis can run here; `npm test` says loudly when they cannot. */
export const hasRedis = findRedisServer() !== undefined;
export const hasRedisWithTls = hasRedis && speaksTls(findRedisServer() ?? '');

/** Takes what ends a server; `onTestFinished` is one. */
export type OnFinished = (stop: () => Promise<void>) => void;

/** A real Redis server on a port of its own, which a test may mistreat. */
export interface RedisServer {
  url: string;
  port: number;
  /** Starts it (again), with further arguments; resolves when it takes connections. */
  start(args?: string[]): Promise<void>;
  /** Kills it, as a power cut would. */
  kill(): Promise<void>;
  /** It accepts connections and answers nothing any more. */
  pause(): void;
  resume(): void;
}

interface Options {
  args?: string[];
  /** Given: the server speaks TLS, and nothing else. */
  certificate?: CertificateFiles;
}

/** Starts a server, and ends it with the test or hook that asked for it. */
export async function startRedisServer(
  onFinished: OnFinished,
  options: Options = {},
): Promise<RedisServer> {
  for (;;) {
    const server = serverOn(await redisPort(), onFinished, options);
    try {
      await server.start();
      return server;
    } catch (error) {
      // Somebody else was quicker.
      if (!String(error).includes('Address already in use')) throw error;
    }
  }
}

function serverOn(
  port: number,
  onFinished: OnFinished,
  { args = [], certificate }: Options,
): RedisServer {
  const binary = findRedisServer();
  if (binary === undefined) throw new Error('There is no Redis server on this machine.');
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-redis-'));
  let child: ChildProcess | undefined;

  const listening: Record<string, string> =
    certificate === undefined
      ? { port: String(port) }
      : {
          port: '0',
          'tls-port': String(port),
          'tls-cert-file': certificate.certificate,
          'tls-key-file': certificate.key,
          'tls-ca-cert-file': certificate.certificate,
          'tls-auth-clients': 'no',
        };
  const settings: Record<string, string> = {
    ...listening,
    bind: '127.0.0.1',
    dir: folder,
    save: '',
    appendonly: 'no',
  };

  const server: RedisServer = {
    url: `${certificate === undefined ? 'redis' : 'rediss'}://127.0.0.1:${port}`,
    port,
    async start(more = []) {
      const all = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
      child = spawn(binary, [...all, ...args, ...more], { stdio: ['ignore', 'pipe', 'ignore'] });
      await untilReady(child);
    },
    async kill() {
      if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGCONT');
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
    pause: () => child?.kill('SIGSTOP'),
    resume: () => child?.kill('SIGCONT'),
  };
  onFinished(async () => {
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  return server;
}

const slotCount = 16_384;

/** Starts three servers that form a cluster, each with a third of the slots. */
export async function startRedisCluster(
  onFinished: OnFinished,
  { args = [] }: Pick<Options, 'args'> = {},
): Promise<RedisServer[]> {
  const options = {
    args: ['--cluster-enabled', 'yes', '--cluster-node-timeout', '2000', ...args],
  };
  const nodes = await Promise.all([1, 2, 3].map(() => startRedisServer(onFinished, options)));
  const clients = await Promise.all(nodes.map(({ url }) => createClient({ url }).connect()));
  const first = nodes[0]?.port ?? 0;
  for (const [index, client] of clients.entries()) {
    const from = Math.ceil((index * slotCount) / nodes.length);
    const to = Math.ceil(((index + 1) * slotCount) / nodes.length) - 1;
    await client.clusterAddSlotsRange({ start: from, end: to });
    if (index > 0) await client.clusterMeet('127.0.0.1', first);
  }
  for (const client of clients) {
    while (!(await client.clusterInfo()).includes('cluster_state:ok')) await pause(50);
    while (!(await client.clusterInfo()).includes('cluster_known_nodes:3')) await pause(50);
    client.destroy();
  }
  return nodes;
}

/** A free port; a node of a cluster uses the one that is 10,000 higher too, which has to be below those of connections. */
async function redisPort(): Promise<number> {
  for (;;) {
    const port = randomInt(10_000, 22_700);
    if ((await isFree(port)) && (await isFree(port + 10_000))) return port;
  }
}

/**
 * Until it says that it takes connections: that its port takes them may be the doing of another server, which has taken
 * it meanwhile. Then ours leaves.
 */
async function untilReady({ stdout }: ChildProcess): Promise<void> {
  if (stdout === null) throw new Error('The Redis server was started without its output.');
  let said = '';
  for await (const chunk of stdout.iterator({ destroyOnReturn: false })) {
    said += String(chunk);
    if (!said.includes('Ready to accept connections')) continue;
    // What it says later is read by nobody, and may not hold it up.
    stdout.resume();
    return;
  }
  throw new Error(`The Redis server has left:\n${said}`);
}
