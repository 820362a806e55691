import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type OnUnreadable, readStored } from '~/json-text';
import { type Redis } from '~/redis/redis.server';
import { type ClaimedJob, type JobStore } from './job-store';
import { type JobKindName } from './jobs';

/**
 * KEYS: the jobs of one kind, those waiting by when they can be taken, those done and those dead by when they go.
 * A job is JSON with the fields of an entry; what is not counts as none. Of those that are over a few go at a time, as a script stops the server.
 */
const functions = `
  local jobs, due, done, dead = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
  local function read(name)
    local isJson, job = pcall(cjson.decode, redis.call('HGET', jobs, name))
    local isJob = isJson and type(job) == 'table' and type(job.sealed) == 'string' and type(job.lease) == 'string'
    for _, number in ipairs({ 'runAt', 'leasedUntil', 'revision', 'attempts' }) do
      isJob = isJob and type(job[number]) == 'number'
    end
    return isJob and job
  end
  local function drop(name)
    redis.call('HDEL', jobs, name)
    for _, list in ipairs({ due, done, dead }) do redis.call('ZREM', list, name) end
  end
  local function dropExpired(now)
    for _, list in ipairs({ done, dead }) do
      local over = redis.call('ZRANGEBYSCORE', list, '-inf', now, 'LIMIT', 0, 100)
      for _, name in ipairs(over) do drop(name) end
    end
  end
  local function isKept(name, now)
    for _, list in ipairs({ done, dead }) do
      local keptUntil = redis.call('ZSCORE', list, name)
      if keptUntil and tonumber(keptUntil) > now then return true end
    end
    return false
  end
  local function wait(name, job)
    redis.call('HSET', jobs, name, cjson.encode(job))
    redis.call('ZADD', due, math.max(job.runAt, job.leasedUntil), name)
  end
  local function held(name, lease)
    local job = read(name)
    return job and job.lease == lease and redis.call('ZSCORE', due, name) and job
  end`;

/** ARGV: now, sealed, run at, 1 where the kind is good for once, name, former names. */
const putScript = `${functions}
  local now, name = tonumber(ARGV[1]), ARGV[5]
  dropExpired(now)
  for i = 5, #ARGV do
    local job = read(ARGV[i])
    local isTaken = job and (job.leasedUntil > now or isKept(ARGV[i], now))
    if isTaken and ARGV[4] == '1' then return end
  end
  for i = 6, #ARGV do drop(ARGV[i]) end
  local job = read(name) or { lease = '', leasedUntil = 0, revision = -1 }
  drop(name)
  job.sealed, job.runAt, job.attempts = ARGV[2], tonumber(ARGV[3]), 0
  job.revision = job.revision + 1
  wait(name, job)`;

/** ARGV: names. */
const removeScript = `${functions}
  for _, name in ipairs(ARGV) do drop(name) end`;

/** ARGV: now, lease, until when. Answers the name and the job; the name alone of one that could not be read. */
const claimScript = `${functions}
  dropExpired(ARGV[1])
  local name = redis.call('ZRANGEBYSCORE', due, '-inf', ARGV[1], 'LIMIT', 0, 1)[1]
  if not name then return false end
  local job = read(name)
  if not job then
    drop(name)
    return { name }
  end
  job.lease, job.leasedUntil, job.attempts = ARGV[2], tonumber(ARGV[3]), job.attempts + 1
  wait(name, job)
  return { name, cjson.encode(job) }`;

/** ARGV: name, lease, revision, what comes of it, when it is due again or goes. */
const settleScript = `${functions}
  local name, outcome, at = ARGV[1], ARGV[4], tonumber(ARGV[5])
  local job = held(name, ARGV[2])
  if not job then return end
  job.leasedUntil = 0
  if job.revision ~= tonumber(ARGV[3]) then return wait(name, job) end
  if outcome == 'remove' then return drop(name) end
  if outcome == 'retry' then
    job.runAt = at
    return wait(name, job)
  end
  drop(name)
  if outcome == 'done' then job.sealed = '' end
  redis.call('HSET', jobs, name, cjson.encode(job))
  redis.call('ZADD', outcome == 'done' and done or dead, at, name)`;

const entrySchema = z.object({
  sealed: z.string(),
  runAt: z.number(),
  lease: z.string(),
  leasedUntil: z.number(),
  revision: z.number(),
  attempts: z.number(),
});

/**
 * Jobs in Redis. The keys of a kind share a hash tag, so that a script can touch all of them on a cluster too. They
 * never expire by themselves. `now` gives epoch milliseconds.
 */
export function createRedisJobStore(
  redis: Redis,
  { now, onUnreadable = () => {} }: { now: () => number; onUnreadable?: OnUnreadable },
): JobStore {
  const keysOf = (kind: JobKindName) => {
    const jobs = `${redis.keyPrefix}{jobs-${kind}}`;
    return { jobs, due: `${jobs}:due`, done: `${jobs}:done`, dead: `${jobs}:dead` };
  };
  const run = (script: string, kind: JobKindName, args: readonly (string | number)[]) =>
    redis.run((commands) =>
      commands.eval(script, { keys: Object.values(keysOf(kind)), arguments: args.map(String) }),
    );
  const settle = async (
    { kind, name, lease, revision }: ClaimedJob,
    outcome: 'remove' | 'done' | 'retry' | 'dead',
    at = 0,
  ) => {
    await run(settleScript, kind, [name, lease, revision, outcome, at]);
  };
  return {
    async put(kind, { name, sealed, runAt }, { former, isOnce }) {
      await run(putScript, kind, [now(), sealed, runAt, isOnce ? 1 : 0, name, ...former]);
    },
    async remove(kind, names) {
      await run(removeScript, kind, names);
    },
    async claim(kind, leaseMs) {
      for (;;) {
        const claimed = await run(claimScript, kind, [now(), randomUUID(), now() + leaseMs]);
        if (claimed === null) return null;
        const [name, text = ''] = claimed as [name: string, text?: string];
        const entry = readStored(text, entrySchema);
        // The script has dropped it, so it holds up none of those behind it.
        if (entry === null) onUnreadable('job');
        else {
          const { sealed, runAt, lease, revision, attempts } = entry;
          return { kind, name, sealed, runAt, lease, revision, attempt: attempts };
        }
      }
    },
    complete: (job, keptUntil) =>
      keptUntil === null ? settle(job, 'remove') : settle(job, 'done', keptUntil),
    retry: (job, runAt) => settle(job, 'retry', runAt),
    bury: (job, keptUntil) => settle(job, 'dead', keptUntil),
    async list(kind) {
      const fields = await redis.run((commands) => commands.hGetAll(keysOf(kind).jobs));
      return Object.entries(fields).flatMap(([name, text]) => {
        const entry = readStored(text, entrySchema);
        if (entry !== null) return { name, sealed: entry.sealed };
        onUnreadable('job');
        return [];
      });
    },
    async count(kind) {
      const { due, dead } = keysOf(kind);
      return redis.run(async (commands) => {
        const [waiting, buried, [first]] = await Promise.all([
          commands.zCard(due),
          commands.zCard(dead),
          commands.zRange(due, 0, 0),
        ]);
        const firstDueAt = first === undefined ? null : await commands.zScore(due, first);
        return { waiting, dead: buried, firstDueAt };
      });
    },
  };
}
