import Sqlite, { SqliteError } from 'better-sqlite3';
import { createClient } from 'redis';
import { onTestFinished } from 'vitest';
import { temporaryPath } from '../adapters/temporary-database';
import { startRedisServer } from '../redis-server';
import { type Passage, startInBetween } from './redis-in-between';
import { type Fault, type Steps } from './steps';

/** A store of two portals, one of which has trouble with it. */
export interface TroubledStore {
  /** How it is reached by a portal that has none. */
  environment: Record<string, string>;
  /** How it is reached by the portal whose writes `steps` counts from then on. */
  trouble(steps: Pick<Steps, 'take'>): Promise<{
    environment: Record<string, string>;
    /** Loses what was written since. */
    forget(): Promise<void>;
    /** All is as it was before, but for what was written. */
    mend(): Promise<void>;
  }>;
}

/** Whoever is killed writes nothing any more. */
class KilledError extends Error {
  override readonly name = 'KilledError';
}

const databaseErrors: Partial<Record<Fault, () => Error>> = {
  killed: () => new KilledError(),
  full: () => new SqliteError('database or disk is full', 'SQLITE_FULL'),
  'read-only': () => new SqliteError('attempt to write a readonly database', 'SQLITE_READONLY'),
  busy: () => new SqliteError('database is locked', 'SQLITE_BUSY'),
};

/** A new file. */
export function troubledFile(): TroubledStore {
  const path = temporaryPath();
  return {
    environment: { DATABASE_PATH: path },
    trouble(steps) {
      // The same file by another name: that is how its statements are told.
      const theirs = path.replace(/[^/]*$/, './$&');
      const prototype = Object.getPrototypeOf(new Sqlite(':memory:').prepare('SELECT 1')) as object;
      const before = new Map<string, unknown>();
      for (const name of ['run', 'get', 'all']) {
        const carryOut = Reflect.get(prototype, name) as (...args: unknown[]) => unknown;
        before.set(name, carryOut);
        Reflect.set(prototype, name, function (this: Sqlite.Statement, ...args: unknown[]) {
          const isTheirs = !this.readonly && this.database.name === theirs;
          const fault = isTheirs ? steps.take() : null;
          const error = fault === null ? undefined : databaseErrors[fault];
          if (error !== undefined) throw error();
          return carryOut.apply(this, args);
        });
      }
      const mend = () => {
        for (const [name, value] of before) Reflect.set(prototype, name, value);
        return Promise.resolve();
      };
      const forget = () => Promise.reject(new Error('What a file was told, it keeps.'));
      return Promise.resolve({ environment: { DATABASE_PATH: theirs }, forget, mend });
    },
  };
}

/** What is read changes nothing. */
const reads =
  /^\*\d+\r\n\$\d+\r\n(?:AUTH|CLIENT|EXISTS|GET|HELLO|HGET|HGETALL|HMGET|INFO|MGET|PING|PTTL|SELECT|TTL|ZCARD|ZRANGE|ZSCORE)\r\n/i;

const settings: Partial<Record<Fault, [name: string, bad: string]>> = {
  full: ['maxmemory', '1'],
  'read-only': ['min-replicas-to-write', '1'],
};

/** Gives stores in one server, each of them empty, one after the other. */
export async function troubledRedis(): Promise<() => Promise<TroubledStore>> {
  const server = await startRedisServer(onTestFinished);
  const client = await createClient({ url: server.url }).connect();
  onTestFinished(() => client.destroy());

  /** Has the server as it was. */
  const copy = async () => {
    const keys = await client.keys('*');
    const kept = await Promise.all(
      keys.map(async (key) => ({ key, dump: await dump(key), ttl: await client.pTTL(key) })),
    );
    return async () => {
      await client.flushAll();
      for (const { key, dump: value, ttl } of kept)
        if (value !== null) await client.restore(key, Math.max(ttl, 0), value);
    };
  };
  const dump = (key: string) =>
    client.withTypeMapping({ 36: Buffer }).dump(key) as unknown as Promise<Buffer | null>;

  return async () => {
    await client.flushAll();
    return {
      environment: { REDIS_URL: server.url },
      async trouble(steps) {
        const forget = await copy();
        const passages: Partial<Record<Fault, () => Passage | Promise<Passage>>> = {
          killed: () => 'away',
          away: () => 'away',
          reset: () => 'reset',
          unanswered: () => 'unanswered',
          full: () => set('full'),
          'read-only': () => set('read-only'),
        };
        const set = async (fault: 'full' | 'read-only') => {
          const [name, bad] = settings[fault] ?? ['', ''];
          await client.configSet(name, bad);
          return 'pass' as const;
        };
        const between = await startInBetween(server.port, (command) => {
          const fault = reads.test(command) ? null : steps.take();
          return (fault === null ? undefined : passages[fault]?.()) ?? 'pass';
        });
        const mend = async () => {
          for (const [name] of Object.values(settings)) await client.configSet(name, '0');
          // They run out by the server's clock, which does not pass as that of a test does.
          const locks = await client.keys('*lock:*');
          if (locks.length > 0) await client.del(locks);
          between.stop();
        };
        return { environment: { REDIS_URL: between.url }, forget, mend };
      },
    };
  };
}
