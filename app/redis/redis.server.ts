import { createClient, createCluster } from 'redis';
import { within } from '~/deadline';
import { seconds } from '~/durations';
import { type Logger } from '~/log/logger.server';

/** The commands that the adapters use; a single server and a cluster both have them. */
export interface RedisCommands {
  get(key: string): Promise<string | null>;
  set(
    key: string,
    value: string,
    options: { expiration: { type: 'PX'; value: number }; condition?: 'NX' | 'XX' },
  ): Promise<string | null>;
  del(key: string): Promise<number>;
  sAdd(key: string, member: string): Promise<number>;
  sMembers(key: string): Promise<string[]>;
  hGet(key: string, field: string): Promise<string | null>;
  hSet(key: string, field: string, value: string): Promise<number>;
  hGetAll(key: string): Promise<Record<string, string>>;
  sRem(key: string, members: string[]): Promise<number>;
  pExpire(key: string, durationMs: number): Promise<number>;
}

/** A connection that comes back by itself, and never makes anybody wait for that. */
export interface Redis {
  /**
   * Runs commands under one deadline.
   *
   * @throws when there is no connection, or no answer in time. A command may then have been carried
   * out all the same.
   */
  run<T>(work: (commands: RedisCommands) => Promise<T>): Promise<T>;
  /** The connection itself, for libraries that bring commands of their own; use it within `run`. */
  client: unknown;
  close(): void;
}

/** The longest that one store operation may take; the slowest page makes a few of them. */
const operationTimeoutMs = seconds(1);

/**
 * Connects to the server at `url`, or to the cluster when several addresses are given, separated by
 * commas; `rediss://` is TLS. Does not wait for the connection.
 */
export function connectRedis(url: string, { log }: { log: Logger }): Redis {
  const addresses = url.split(',').map((address) => address.trim());
  const [address = url] = addresses;
  const socket = {
    connectTimeout: seconds(2),
    keepAlive: true,
    reconnectStrategy: (retries: number) => Math.min(50 * 2 ** Math.min(retries, 10), seconds(2)),
  };
  // Without a connection a command fails at once, instead of waiting for a server that may not come back.
  const defaults = { socket, disableOfflineQueue: true };
  const client =
    addresses.length === 1
      ? createClient({ url: address, ...defaults })
      : createCluster({ rootNodes: addresses.map((node) => ({ url: node })), defaults });

  let isReported = false;
  client.on('error', (error: unknown) => {
    // One line for an outage, not one for every attempt to end it.
    if (!isReported) log.error({ event: 'redis.unreachable', err: error }, 'Redis is unreachable');
    isReported = true;
  });
  for (const event of ['ready', 'node-ready'])
    client.on(event, () => {
      log.info({ event: 'redis.ready' }, 'Redis is reachable');
      isReported = false;
    });
  let retry: NodeJS.Timeout | undefined;
  const connect = () => {
    client.connect().catch((error: unknown) => {
      client.emit('error', error);
      // A single connection goes on trying by itself; a cluster that found no node does not.
      retry = setTimeout(connect, seconds(2)).unref();
    });
  };
  connect();

  return {
    client,
    run: (work) =>
      within(operationTimeoutMs, work(client), () => new Error('Redis did not answer in time.')),
    close() {
      clearTimeout(retry);
      client.destroy();
    },
  };
}

/** Names everything of ours, so that a server can be shared. */
export const keyPrefix = 'latchkey:';
