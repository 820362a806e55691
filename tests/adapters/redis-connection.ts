import { createClient } from 'redis';
import { onTestFinished } from 'vitest';
import { createLogger, type Logger } from '~/log/logger.server';
import { connectRedis, type Redis } from '~/redis/redis.server';
import { currentWork } from '~/tracing/current-work.server';
import { eventually } from '../eventually';

export const silent = createLogger({ level: 'silent', format: 'json' });

/** A connection that goes with the test, up or not. */
export function connection(url: string, log: Logger = silent): Redis {
  const redis = connectRedis(url, { log });
  onTestFinished(() => redis.close());
  return redis;
}

export async function untilReady(redis: Redis): Promise<void> {
  await eventually(() => redis.run((commands) => commands.get('x')));
}

/** A connection that is up, and goes with the test. */
export async function connected(url: string): Promise<Redis> {
  const redis = connection(url);
  await untilReady(redis);
  return redis;
}

/** A plain connection, to look at what the server holds. */
export async function inspector(url: string) {
  const client = await createClient({ url }).connect();
  onTestFinished(() => client.destroy());
  return client;
}

/** A log that can be read. */
export function readableLog() {
  const lines: string[] = [];
  const destination = { write: (line: string) => lines.push(line) };
  const log = createLogger({
    level: 'info',
    format: 'json',
    destination,
    currentNames: () => currentWork()?.names,
  });
  return { log, lines };
}
