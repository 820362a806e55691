import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createConnection } from 'node:net';
import { onTestFinished } from 'vitest';
import { freePort } from './free-port.mjs';
import { findRedisServer } from './redis-binary.mjs';

/** Whether the tests that need a real Redis can run here; `npm test` says loudly when they cannot. */
export const hasRedis = findRedisServer() !== undefined;

/** A real Redis server on a port of its own, which a test may mistreat. */
export interface RedisServer {
  url: string;
  port: number;
  /** Starts it (again); resolves when it answers. */
  start(): Promise<void>;
  /** Kills it, as a power cut would. */
  kill(): Promise<void>;
  /** It accepts connections and answers nothing any more. */
  pause(): void;
  resume(): void;
}

/** Starts a server with further arguments, and ends it with the test or hook that asked for it. */
export async function startRedisServer(
  args: string[] = [],
  onFinished: (stop: () => Promise<void>) => void = onTestFinished,
): Promise<RedisServer> {
  const binary = findRedisServer();
  if (binary === undefined) throw new Error('There is no Redis server on this machine.');
  const port = await freePort(16_380);
  let child: ChildProcess | undefined;

  const server: RedisServer = {
    url: `redis://127.0.0.1:${port}`,
    port,
    async start() {
      child = spawn(
        binary,
        [
          '--port',
          String(port),
          '--bind',
          '127.0.0.1',
          '--save',
          '',
          '--appendonly',
          'no',
          ...args,
        ],
        { stdio: 'ignore' },
      );
      await untilListening(port, child);
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
  await server.start();
  onFinished(() => server.kill());
  return server;
}

/** Connects until the server takes the connection, and fails when it has left instead. */
async function untilListening(port: number, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = createConnection(port, '127.0.0.1');
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (isOpen) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error(`The Redis server left with code ${child.exitCode}.`);
}
