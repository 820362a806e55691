import { within } from '~/deadline';
import { seconds } from '~/durations';
import { errorCode } from '~/error-code';
import { redisLibrary, whatNodesShare } from './redis.server';

/** What a Redis server is like, seen by the portal. */
export interface RedisFacts {
  /** The fields of `INFO`; null where the user may not ask for them. */
  info: Readonly<Record<string, string>> | null;
  /** How far its clock is ahead of ours, in milliseconds; null where it does not tell. */
  aheadMs: number | null;
  /** When it saves by itself, as `CONFIG GET save` has it; null where it does not tell. */
  save: string | null;
  /** Commands of the portal that the user may not run. */
  forbidden: readonly string[];
}

/** Why there are no facts: the code of a connection's error, or the first word of an error reply. */
export class RedisInspectionError extends Error {
  override readonly name = 'RedisInspectionError';
  constructor(readonly code: string) {
    super('Redis could not be looked at.');
  }
}

const timeoutMs = seconds(3);

type Run = (command: readonly string[]) => Promise<unknown>;

/**
 * Looks at the server at `url`, or at a cluster, and leaves nothing there.
 *
 * @throws {RedisInspectionError}
 */
export async function inspectRedis(url: string, now: () => number): Promise<RedisFacts> {
  const connection = connect(url);
  try {
    const work = connection.open().then(() => inspect(connection.run, now));
    return await within(timeoutMs, work, () => new RedisInspectionError('timeout'));
  } catch (error) {
    throw error instanceof RedisInspectionError ? error : new RedisInspectionError(codeOf(error));
  } finally {
    connection.close();
  }
}

/** The portal's own prefix: rights may be given for it alone. */
const key = 'latchkey:doctor:';

function connect(url: string) {
  const { createClient, createCluster } = redisLibrary();
  const [address = url, ...others] = url.split(',').map((one) => one.trim());
  const socket = { connectTimeout: seconds(2), reconnectStrategy: false as const };
  if (others.length > 0) {
    const cluster = createCluster({
      rootNodes: [address, ...others].map((node) => ({ url: node })),
      defaults: { socket, ...whatNodesShare(address, socket) },
    });
    cluster.on('error', () => {});
    return {
      open: () => cluster.connect(),
      run: ((command) => cluster.sendCommand(key, false, [...command])) as Run,
      close: () => cluster.destroy(),
    };
  }
  const client = createClient({ url: address, socket });
  client.on('error', () => {});
  return {
    open: () => client.connect(),
    run: ((command) => client.sendCommand([...command])) as Run,
    close: () => client.destroy(),
  };
}

async function inspect(run: Run, now: () => number): Promise<RedisFacts> {
  const forbidden = await tryCommands(run);
  const sentAt = now();
  const time = await optional(run(['TIME']));
  const at = (sentAt + now()) / 2;
  const info = await optional(run(['INFO']));
  const save = await optional(run(['CONFIG', 'GET', 'save']));
  return {
    info: typeof info === 'string' ? fieldsOf(info) : null,
    aheadMs: Array.isArray(time) ? Number(time[0]) * 1000 + Number(time[1]) / 1000 - at : null,
    save: savePoints(save),
    forbidden,
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
