import { existsSync } from 'node:fs';
import { z } from 'zod';
import { erasePerson } from '~/account-deletion/erase-person.server';
import {
  kindsNeverErased,
  type RecordKindName,
  recordLifetimesMs,
} from '~/account-records/account-records';
import { pause } from '~/deadline';
import { seconds } from '~/durations';
import { type Env, parseEnv } from '~/env.server';
import { createLogger } from '~/log/logger.server';
import { issuersOf } from '~/portal-session/issuers-of';
import { createServices, type Services } from '~/services.server';
import { requireAnsweringDisk } from '~/sqlite/answering-disk.server';
import { emptyLog } from '~/sqlite/database.server';
import { readCommandLine } from './command-line';
import { type ExitCode, exitCodeOf, type ProgramCall, UpkeepError, UsageError } from './program';

const usage = `Usage: erase ID       tells what is kept of the person with this user id
       erase ID --yes erases it
       --dotenv PATH  read from this file, where there is one, what the environment does not have`;

const outOfReach = `Out of reach, see docs/privacy.md: the account at the tenant and its log; what is being done at this moment; counts of limits;
the mark that they were signed out, for ten minutes; what is kept for one portal session, which is gone within an hour;
lists in the memory of a running portal, ten minutes at most; the portal's log, where people are keyed hashes; copies of
the stores.`;

/**
 * `npm run erase -- ID`: erases what the portal keeps of one person, in Redis and in the database file, where there is
 * either. It says nothing that is about the person but numbers.
 */
export function erase(call: ProgramCall): Promise<ExitCode> {
  return exitCodeOf(call, usage, async () => {
    const { names, given, env: source } = readCommandLine(call, ['yes']);
    const [userId = '', ...more] = names;
    if (userId.trim() === '' || more.length > 0) throw new UsageError('Name one user id.');
    const isAgreed = given.has('yes');
    const env = parseEnv(source);
    await requireAnsweringDisk(env.databasePath, 'DATABASE_PATH', call.isDiskAnswering);
    const stores = storesOf(env);
    if (stores.length === 0) throw new UpkeepError('There is neither a REDIS_URL nor a database.');
    for (const { name, of } of stores) {
      const services = createServices(of, {
        fetch: () => Promise.reject(new Error('Nobody is called.')),
        now: call.now,
        log: createLogger({ level: 'silent', format: 'json' }),
      });
      try {
        await untilReady(services);
        call.say(`${name}: ${await describe(services, env, userId)}`);
        if (isAgreed) await eraseIn(services, env, userId, call.now());
      } finally {
        services.close();
      }
      if (isAgreed && of.redisUrl === null && !emptyLog(of.databasePath))
        throw new UpkeepError(
          'It is erased, but its bytes are still in the log beside the database, which another process is reading: run this again.',
        );
    }
    call.say(isAgreed ? 'It is erased.' : 'Nothing was erased: say --yes to have it erased.');
    call.say(outOfReach);
  });
}

/** Both, where a portal that has Redis still has the file from before. */
function storesOf(env: Env): { name: string; of: Env }[] {
  return [
    ...(env.redisUrl === null ? [] : [{ name: 'Redis', of: env }]),
    ...(existsSync(env.databasePath)
      ? [{ name: 'The database file', of: { ...env, redisUrl: null } }]
      : []),
  ];
}

const readyMs = seconds(5);

/** A connection needs a moment. @throws {StoreUnavailableError} */
async function untilReady({ portalSessionStore }: Services): Promise<void> {
  const startedAt = performance.now();
  for (;;)
    try {
      return await portalSessionStore.ping();
    } catch (error) {
      if (performance.now() - startedAt > readyMs) throw error;
      await pause(50);
    }
}

async function describe(services: Services, env: Env, userId: string): Promise<string> {
  const { accountRecords, endings, portalSessionStore } = services;
  const counts = new Map<string, number>();
  for (const issuer of issuersOf(env)) {
    const { length } = await portalSessionStore.listByUser({ issuer, userId });
    counts.set('portal sessions', (counts.get('portal sessions') ?? 0) + length);
  }
  counts.set('jobs', await services.jobsOfPerson.count(userId));
  counts.set('ended sessions', (await endings.history(userId)).length);
  for (const name of Object.keys(recordLifetimesMs) as RecordKindName[]) {
    const { length } = await accountRecords.list(userId, { name, schema: z.unknown() });
    counts.set(kindsNeverErased.includes(name) ? `${name} (stays)` : name, length);
  }
  const kept = [...counts].filter(([, count]) => count > 0);
  return kept.map(([what, count]) => `${what} ${count}`).join(', ') || 'nothing is kept';
}

async function eraseIn(services: Services, env: Env, userId: string, now: number): Promise<void> {
  // First, so that none of them writes anything anew.
  await services.jobsOfPerson.erase(userId);
  for (const issuer of issuersOf(env))
    await erasePerson(services, { issuer, userId, endedAt: now });
}
