import { AsyncResource } from 'node:async_hooks';
import { createRequire } from 'node:module';
import { within } from '~/deadline';
import { seconds } from '~/durations';
import { type Logger } from '~/log/logger.server';
import { timeStoreOperation } from '~/store-time';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { storeFailure } from './store-failure.server';

/** The commands that the adapters use; a single server and a cluster both have them. */
export interface RedisCommands {
  get(key: string): Promise<string | null>;
  set(
    key: string,
    value: string,
    options: { expiration: { type: 'PX'; value: number }; condition?: 'NX' | 'XX' },
  ): Promise<string | null>;
  del(key: string): Promise<number>;
  zRange(key: string, first: number, last: number): Promise<string[]>;
  zCard(key: string): Promise<number>;
  zScore(key: string, member: string): Promise<number | null>;
  zAddIncr(
    key: string,
    member: { score: number; value: string },
    options: { condition: 'XX' },
  ): Promise<number | null>;
  zRem(key: string, members: string[]): Promise<number>;
  hGet(key: string, field: string): Promise<string | null>;
  hSet(key: string, field: string, value: string): Promise<number>;
  hDel(key: string, field: string): Promise<number>;
  hGetAll(key: string): Promise<Record<string, string>>;
  pExpire(key: string, durationMs: number): Promise<number>;
  /** Commands on one key that are carried out together, or not at all. */
  multi(): RedisTransaction;
  /** Runs a script that touches the given keys only; one key or hash tag, so that it runs on a cluster too. */
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

export interface RedisTransaction {
  zAdd(
    key: string,
    member: { score: number; value: string },
    options?: { comparison: 'GT' },
  ): RedisTransaction;
  zRemRangeByScore(key: string, lowest: number | string, highest: number): RedisTransaction;
  pExpire(key: string, durationMs: number): RedisTransaction;
  exec(): Promise<unknown>;
}

/** A connection that comes back by itself, and never makes anybody wait for that. */
export interface Redis {
  /** What each of our keys begins with: it names the portal, and the scope of its data. */
  keyPrefix: string;
  /**
   * Runs commands under one deadline.
   *
   * @throws {StoreUnavailableError} when there is no connection, no answer in time, or an error for an
   * answer. A command may then have been carried out all the same.
   */
  run<T>(work: (commands: RedisCommands) => Promise<T>): Promise<T>;
  close(): void;
}

/** The longest that one store operation may take; the slowest page makes a few of them. */
const operationTimeoutMs = seconds(1);

/**
 * After this long without an answer the connection is made anew. A server that vanished without a
 * word would otherwise be waited for until TCP gives up, a quarter of an hour later.
 */
const silenceLimitMs = seconds(5);

/**
 * Connects to the server at `url`, or to the cluster when several addresses are given, separated by
 * commas; `rediss://` is TLS. Does not wait for the connection. Data of other scopes is out of its reach.
 */
export function connectRedis(
  url: string,
  { log, scope = '' }: { log: Logger; scope?: string },
): Redis {
  /** The code of the outage that was logged; null while all is well. */
  let reported: string | null = null;
  const report = (error: unknown) => {
    const failure = storeFailure(error);
    // One line for an outage, not one for every attempt to end it.
    if (failure.code === reported) return;
    reported = failure.code;
    log.error({ event: 'redis.unreachable', reason: failure.code, err: failure }, failure.message);
  };
  const reportReady = () => {
    log.info({ event: 'redis.ready' }, 'Redis is reachable');
    reported = null;
  };

  // A connection that is made anew in the middle of a request serves others too: its log lines are about none.
  const open = AsyncResource.bind(() =>
    openConnection(url, { onError: report, onReady: reportReady }),
  );
  let connection = open();
  let openedAt = performance.now();
  let answeredAt = openedAt;
  const reconnectAfter = ({ code }: StoreUnavailableError) => {
    const now = performance.now();
    // A server that has become a replica goes on answering, while another one took over its name.
    const isLost = code === 'read_only' || now - answeredAt > silenceLimitMs;
    if (!isLost || now - openedAt < silenceLimitMs) return;
    connection.close();
    connection = open();
    openedAt = now;
  };

  return {
    keyPrefix: `latchkey:${scope}:`,
    async run(work) {
      try {
        const answer = await timeStoreOperation(() =>
          within(
            operationTimeoutMs,
            connection.hasTried.then(() => work(connection.commands)),
            () => new StoreUnavailableError('timeout', 'Redis did not answer in time.'),
          ),
        );
        answeredAt = performance.now();
        return answer;
      } catch (error) {
        const failure = storeFailure(error);
        reconnectAfter(failure);
        throw failure;
      }
    },
    close: () => connection.close(),
  };
}

interface Connection {
  commands: RedisCommands;
  /** Resolves once it is there, or once it is known that it is not: what a portal does first waits for that. */
  hasTried: Promise<void>;
  close(): void;
}

function openConnection(
  url: string,
  { onError, onReady }: { onError: (error: unknown) => void; onReady: () => void },
): Connection {
  const client = createRedisClient(url, (retries) =>
    Math.min(50 * 2 ** Math.min(retries, 10), seconds(2)),
  );
  let isClosed = false;
  const hasTried = new Promise<void>((resolve) => {
    client.on('error', (error: unknown) => {
      resolve();
      if (!isClosed) onError(error);
    });
    for (const event of ['ready', 'node-ready'])
      client.on(event, () => {
        resolve();
        if (!isClosed) onReady();
      });
  });
  let retry: NodeJS.Timeout | undefined;
  const connect = () => {
    client.connect().catch((error: unknown) => {
      if (isClosed) return;
      onError(error);
      // A single connection goes on trying by itself; a cluster that found no node does not.
      retry = setTimeout(connect, seconds(2)).unref();
    });
  };
  connect();

  return {
    commands: client,
    hasTried,
    close() {
      isClosed = true;
      clearTimeout(retry);
      client.destroy();
    },
  };
}

/** The library, loaded only where there is a Redis: every start would wait for its seven hundred files. */
export function redisLibrary(): typeof import('redis') {
  return createRequire(import.meta.url)('redis') as typeof import('redis');
}

/** A client of the server at `url`, or of the cluster. `waitBefore` tells how long it waits before it tries again. */
export function createRedisClient(url: string, waitBefore: false | ((retries: number) => number)) {
  const { createClient, createCluster } = redisLibrary();
  const [address = url, ...others] = url.split(',').map((one) => one.trim());
  const socket = {
    connectTimeout: seconds(2),
    keepAlive: true,
    reconnectStrategy: waitBefore,
  };
  // Without a connection a command fails at once, instead of waiting for a server that may not come back.
  const defaults = { socket, disableOfflineQueue: true };
  return others.length === 0
    ? createClient({ url: address, ...defaults })
    : createCluster({
        rootNodes: [address, ...others].map((node) => ({ url: node })),
        defaults: { ...defaults, ...whatNodesShare(address, socket) },
      });
}

/** Nodes that a cluster names by itself are reached with the credentials and the TLS of the first address. */
export function whatNodesShare(address: string, socket: object) {
  const { username, password, protocol } = new URL(address);
  return {
    ...(username === '' ? {} : { username: decodeURIComponent(username) }),
    ...(password === '' ? {} : { password: decodeURIComponent(password) }),
    ...(protocol === 'rediss:' ? { socket: { ...socket, tls: true as const } } : {}),
  };
}
