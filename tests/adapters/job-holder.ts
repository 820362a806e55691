/**
 * A portal that dies with a job in hand: it takes one from the store that its arguments name, says so, and stays.
 * Run as a process of its own, to be killed.
 */
import { createSqliteJobStore } from '~/jobs/sqlite-job-store.server';
import { leaseMs } from '~/jobs/job-runner.server';
import { createRedisJobStore } from '~/jobs/redis-job-store.server';
import { createLogger } from '~/log/logger.server';
import { connectRedis } from '~/redis/redis.server';
import { openDatabase } from '~/sqlite/database.server';

const [kind, place = '', time] = process.argv.slice(2);
const now = () => Number(time);
const log = createLogger({ level: 'silent', format: 'json' });

const store =
  kind === 'redis'
    ? createRedisJobStore(connectRedis(place, { log }), { now })
    : createSqliteJobStore(openDatabase(place), { now });

/** A connection that is not up yet refuses. */
async function claim(): Promise<string> {
  for (;;)
    try {
      return (await store.claim('mail', leaseMs))?.name ?? 'none';
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
}

process.stdout.write(`taken ${await claim()}\n`);
setInterval(() => {}, 60_000);
