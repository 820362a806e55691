import { createConnection } from 'node:net';
import { within } from '~/deadline';
import { seconds } from '~/durations';
import { errorCode } from '~/error-code';
import { redisLibrary, whatNodesShare } from './redis.server';

/** What the server of the portal is like, or the cluster, seen by the portal. */
export interface RedisFacts {
  /** Each server that takes changes: one, or all of a cluster that do. */
  servers: readonly ServerFacts[];
  /** Commands of the portal that the user may not run. */
  forbidden: readonly string[];
}

/** What one server tells of itself. */
interface ServerFacts {
  /** The fields of `INFO`; null where the user may not ask for them. */
  info: Readonly<Record<string, string>> | null;
  /** How far its clock is ahead of ours, in milliseconds; null where it does not tell. */
  aheadMs: number | null;
  /** When it saves by itself, as `CONFIG GET save` has it; null where it does not tell. */
  save: string | null;
}

/** Why there are no facts: the code of a connection's error, or the first word of an error reply. */
export class RedisInspectionError extends Error {
  override readonly name = 'RedisInspectionError';
  constructor(readonly code: string) {
    super('Redis could not be looked at.');
  }
}

/** The code where a connection is taken, and TLS that was begun on it not gone on with. */
export const noTlsAnswer = 'no-tls-answer';

type Run = (command: readonly string[]) => Promise<unknown>;

/**
 * Looks at the server at `url`, or at a cluster, and leaves nothing there.
 *
 * @throws {RedisInspectionError}
 */
export async function inspectRedis(
  url: string,
  { now, timeoutMs }: { now: () => number; timeoutMs: number },
): Promise<RedisFacts> {
  const connection = connect(url, timeoutMs);
  try {
    const work = connection.open().then(async () => ({
      forbidden: await tryCommands(connection.run),
      servers: await Promise.all(connection.servers().map((run) => inspect(run, now))),
    }));
    return await within(timeoutMs, work, () => new RedisInspectionError('timeout'));
  } catch (error) {
    const code = error instanceof RedisInspectionError ? error.code : codeOf(error);
    if (code === 'RootNodesUnavailableError')
      throw new RedisInspectionError(await whyNoNode(url, timeoutMs / 4));
    if (code === 'ConnectionTimeoutError' && (await isSilentInTls(url)))
      throw new RedisInspectionError(noTlsAnswer);
    throw new RedisInspectionError(code);
  } finally {
    connection.close();
  }
}

/** The portal's own prefix: rights may be given for it alone. */
const key = 'latchkey:doctor:';

/** Which server of a cluster carries a command out is decided by its key. */
const keyOf = (command: readonly string[]) => command.find((one) => one.startsWith(key));

function connect(
  url: string,
  timeoutMs: number,
): {
  open: () => Promise<unknown>;
  /** Carries a command out where its key belongs. */
  run: Run;
  /** Each server that takes changes. */
  servers: () => Run[];
  close: () => void;
} {
  const { createClient, createCluster } = redisLibrary();
  const [address = url, ...others] = url.split(',').map((one) => one.trim());
  const socket = { connectTimeout: timeoutMs / 2, reconnectStrategy: false as const };
  if (others.length > 0) {
    const cluster = createCluster({
      rootNodes: [address, ...others].map((node) => ({ url: node })),
      defaults: { socket, ...whatNodesShare(address, socket) },
    });
    cluster.on('error', () => {});
    return {
      open: () => cluster.connect(),
      run: (command) => cluster.sendCommand(keyOf(command), false, [...command]),
      servers: () =>
        cluster.masters.map((node): Run => async (command) => {
          const client = await cluster.nodeClient(node);
          return client.sendCommand([...command]);
        }),
      close: () => cluster.destroy(),
    };
  }
  const client = createClient({ url: address, socket });
  client.on('error', () => {});
  const run: Run = (command) => client.sendCommand([...command]);
  return {
    open: () => client.connect(),
    run,
    servers: () => [run],
    close: () => client.destroy(),
  };
}

/** A cluster does not say what is wrong with the nodes that it begins with: the first one does. */
async function whyNoNode(url: string, timeoutMs: number): Promise<string> {
  const [address = url] = url.split(',').map((one) => one.trim());
  const connection = connect(address, timeoutMs);
  try {
    await within(
      timeoutMs,
      connection.open().then(() => connection.run(['GET', key])),
      () => new RedisInspectionError('timeout'),
    );
    return 'RootNodesUnavailableError';
  } catch (error) {
    return error instanceof RedisInspectionError ? error.code : codeOf(error);
  } finally {
    connection.close();
  }
}

/** Whether the server was to speak TLS, and takes a connection without a word. */
async function isSilentInTls(url: string): Promise<boolean> {
  const [address = url] = url.split(',').map((one) => one.trim());
  const { protocol, hostname, port } = new URL(address);
  if (protocol !== 'rediss:') return false;
  const socket = createConnection({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port || 6379),
    timeout: seconds(1),
  });
  try {
    return await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true));
      for (const event of ['error', 'timeout']) socket.once(event, () => resolve(false));
    });
  } finally {
    socket.destroy();
  }
}

async function inspect(run: Run, now: () => number): Promise<ServerFacts> {
  const sentAt = now();
  const time = await optional(run(['TIME']));
  const at = (sentAt + now()) / 2;
  const info = await optional(run(['INFO']));
  const save = await optional(run(['CONFIG', 'GET', 'save']));
  return {
    info: typeof info === 'string' ? fieldsOf(info) : null,
    aheadMs: Array.isArray(time) ? Number(time[0]) * 1000 + Number(time[1]) / 1000 - at : null,
    save: savePoints(save),
  };
}

/** One of each kind that the adapters send, on a key of its own. */
const commands: readonly (readonly string[])[] = [
  ['SET', `${key}text`, 'doctor', 'PX', '5000'],
  ['GET', `${key}text`],
  ['EVAL', "return redis.call('GET', KEYS[1])", '1', `${key}text`],
  ['ZADD', `${key}set`, '1', 'doctor'],
  ['PEXPIRE', `${key}set`, '5000'],
  ['ZRANGE', `${key}set`, '0', '-1'],
  ['ZCARD', `${key}set`],
  ['ZSCORE', `${key}set`, 'doctor'],
  ['ZREMRANGEBYSCORE', `${key}set`, '-inf', '0'],
  ['ZREM', `${key}set`, 'doctor'],
  ['HSET', `${key}hash`, 'field', 'doctor'],
  ['PEXPIRE', `${key}hash`, '5000'],
  ['HGET', `${key}hash`, 'field'],
  ['HGETALL', `${key}hash`],
  ['HDEL', `${key}hash`, 'field'],
  ['DEL', `${key}text`],
];

async function tryCommands(run: Run): Promise<string[]> {
  const forbidden = new Set<string>();
  for (const command of commands)
    try {
      await run(command);
    } catch (error) {
      const code = codeOf(error);
      if (code !== 'NOPERM') throw new RedisInspectionError(code);
      forbidden.add(command[0] ?? '');
    }
  return [...forbidden];
}

async function optional(answer: Promise<unknown>): Promise<unknown> {
  try {
    return await answer;
  } catch {
    // Managed servers keep some commands to themselves.
    return null;
  }
}

/** The answer of `CONFIG GET save`, a list or, since RESP3, a map. */
function savePoints(answer: unknown): string | null {
  const map = answer instanceof Map ? Object.fromEntries(answer as Map<string, unknown>) : answer;
  const value: unknown = Array.isArray(map) ? map[1] : (Object(map) as { save?: unknown }).save;
  return typeof value === 'string' ? value : null;
}

function fieldsOf(info: string): Record<string, string> {
  const lines = info.split(/\r?\n/).filter((line) => /^\w+:/.test(line));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
  );
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = errorCode(error);
  if (code !== null) return code;
  const [word = ''] = error.message.split(' ');
  if (/^[A-Z]{2,20}$/.test(word)) return word;
  return error.cause === undefined ? error.constructor.name : codeOf(error.cause);
}
