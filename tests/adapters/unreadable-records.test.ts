import { describe, expect, onTestFinished, test } from 'vitest';
import { createRedisRecordStore } from '~/account-records/redis-record-store.server';
import { createConfirmationCodes } from '~/auth/confirmation-codes.server';
import { createMemoryCache } from '~/cache/memory-cache.server';
import { createSealedText } from '~/cache/sealed-text.server';
import { minutes } from '~/durations';
import { createRedisJobStore } from '~/jobs/redis-job-store.server';
import { createRedisPortalSessionStore } from '~/portal-session/redis-portal-session-store.server';
import { createSqlitePortalSessionStore } from '~/portal-session/sqlite-portal-session-store.server';
import { createRedisEndingLog } from '~/sessions/redis-ending-log.server';
import { createSharedBudget } from '~/tenant-api/pacing/shared-budget.server';
import { newPortalSession } from '../contracts/portal-session-store.contract';
import { createClock } from '../fakes/clock';
import { hasRedis, startRedisServer } from '../redis-server';
import { connected, inspector } from './redis-connection';
import { connections } from './temporary-database';

const secret = 'a-secret-of-at-least-thirty-two-bytes';
const user = { issuer: 'https://tenant.example/', userId: 'auth0|ada' };

/** Half a value, a value that is no record, and records that lack what each has. */
const broken = ['{"profile":{"na', 'null', '[]', '{}'];

describe('a portal session in SQLite that cannot be read is nobody’s', () => {
  test.each([
    ...broken.map((text) => ['profile', text]),
    ['authentication_methods', '["pw'],
    ['authentication_methods', '{}'],
  ])('%s: %s', async (column, text) => {
    const { database, close } = connections();
    onTestFinished(close);
    const clock = createClock();
    const told: string[] = [];
    const store = createSqlitePortalSessionStore(database, {
      ...clock,
      onUnreadable: (kind) => told.push(kind),
    });
    const id = (await store.create(newPortalSession(clock))) ?? '';
    database.prepare(`UPDATE portal_sessions SET ${column} = ?`).run(text);
    expect(await store.find(id)).toBeNull();
    await store.touch(id, clock.now() + 1);
    expect(await store.listByUser(user)).toEqual([]);
    expect(told).toEqual(['portal session', 'portal session', 'portal session']);
    expect(await store.create(newPortalSession(clock, { profile: noProfile }))).not.toBeNull();
    expect(await store.deleteByUser({ ...user, endedAt: clock.now() })).toBe(2);
  });

  test('a proof that cannot be read is none, and the session goes on', async () => {
    const { database, close } = connections();
    onTestFinished(close);
    const clock = createClock();
    const store = createSqlitePortalSessionStore(database, clock);
    const id = (await store.create(newPortalSession(clock))) ?? '';
    database.prepare('UPDATE portal_sessions SET strong_proof = ?').run('{"by":');
    expect(await store.find(id)).toEqual(newPortalSession(clock, { strongProof: null }));
  });
});

const noProfile = { name: null, email: null, timeZone: null };

describe.skipIf(!hasRedis).each(broken)('what Redis holds is %s', (text) => {
  async function setUp() {
    const server = await startRedisServer(onTestFinished);
    const redis = await connected(server.url);
    const held = await inspector(server.url);
    const told: string[] = [];
    const clock = createClock();
    const options = { ...clock, onUnreadable: (kind: string) => told.push(kind) };
    const keyLike = async (pattern: string) => (await held.keys(pattern))[0] ?? '';
    return { redis, held, told, clock, options, keyLike };
  }

  test('a portal session is nobody’s, and ends with the others of the person', async () => {
    const { redis, held, told, clock, options, keyLike } = await setUp();
    const store = createRedisPortalSessionStore(redis, options);
    const id = (await store.create(newPortalSession(clock))) ?? '';
    await held.set(await keyLike('*:session:*'), text);
    expect(await store.find(id)).toBeNull();
    expect(await store.listByUser(user)).toEqual([]);
    expect(told).toEqual(['portal session', 'portal session']);
    expect(await store.deleteByUser({ ...user, endedAt: clock.now() })).toBe(1);
  });

  test('an ending is not remembered, the others are, and it can be recorded anew', async () => {
    const { redis, held, told, options, keyLike } = await setUp();
    const sealedText = createSealedText([secret], 'ending log');
    const log = createRedisEndingLog(redis, { ...options, sealedText, perPerson: 2 });
    await log.record('auth0|ada', 'broken');
    await log.record('auth0|ada', 'whole');
    const key = await keyLike('*:endings-of-user:*');
    await held.hSet(key, 'broken', text);
    expect([...(await log.recent('auth0|ada')).keys()]).toEqual(['whole']);
    expect((await log.history('auth0|ada')).map(({ sessionId }) => sessionId)).toEqual(['whole']);
    expect(told).toEqual(['ending', 'ending']);
    expect(await log.confirm('auth0|ada', 'broken')).toBe(false);
    await log.record('auth0|ada', 'a third');
    expect(Object.keys(await held.hGetAll(key)).sort()).toEqual(['a third', 'whole']);
    await held.hSet(key, 'whole', text);
    await log.record('auth0|ada', 'whole');
    expect(await log.confirm('auth0|ada', 'whole')).toBe(true);
  });

  test('a job is dropped, and holds up none of those behind it', async () => {
    const { redis, held, told, clock, options, keyLike } = await setUp();
    const store = createRedisJobStore(redis, options);
    const put = (name: string, runAt: number) =>
      store.put('mail', { name, sealed: `sealed ${name}`, runAt }, { former: [], isOnce: true });
    await put('broken', clock.now() - 2);
    await put('whole', clock.now() - 1);
    await held.hSet(await keyLike('*{jobs-mail}'), 'broken', text);
    expect((await store.list('mail')).map(({ name }) => name)).toEqual(['whole']);
    const job = await store.claim('mail', minutes(1));
    expect(job).toMatchObject({ name: 'whole', sealed: 'sealed whole', attempt: 1 });
    expect(told).toEqual(['job', 'job']);
    expect((await store.count('mail')).waiting).toBe(1);
    await put('broken', clock.now());
    expect(await store.claim('mail', minutes(1))).toMatchObject({ name: 'broken', attempt: 1 });
    expect(await store.claim('mail', minutes(1))).toBeNull();
  });

  test('a record of a person is none, and another can be put beside it', async () => {
    const { redis, held, clock, options, keyLike } = await setUp();
    const store = createRedisRecordStore(redis, options);
    const put = (name: string) =>
      store.put(
        'person',
        'not-me-report',
        { name, sealed: 'x', writtenAt: clock.now(), expiresAt: clock.now() + minutes(1) },
        9,
      );
    await put('broken');
    await held.hSet(await keyLike('*:account-records:*'), 'broken', text);
    expect(await store.get('person', 'not-me-report', 'broken')).toBeNull();
    await put('whole');
    const listed = await store.list('person', 'not-me-report');
    expect(listed.map(({ name }) => name)).toEqual(['whole']);
  });
});

describe.each(broken)('what a cache holds is %s', (text) => {
  test('a code is over, and the next one holds', async () => {
    const clock = createClock();
    const cache = createMemoryCache(clock);
    const codes = createConfirmationCodes({ cache, secrets: [secret], now: clock.now });
    const holder = { userId: 'auth0|ada', portalSessionId: 'one' };
    const names: string[] = [];
    const watched = createConfirmationCodes({
      cache: {
        ...cache,
        set(name, value, lifetimeMs) {
          names.push(name);
          return cache.set(name, value, lifetimeMs);
        },
      },
      secrets: [secret],
      now: clock.now,
    });
    await watched.issue(holder);
    await cache.set(names[0] ?? '', text, minutes(1));
    expect(await codes.isIssued(holder)).toBe(false);
    expect(await codes.enter(holder, '000000')).toBe('over');
    expect(await codes.enter(holder, await codes.issue(holder))).toBe('right');
  });

  test('the budget of calls is found out anew', async () => {
    const clock = createClock();
    const cache = createMemoryCache(clock);
    await cache.set('budget', text, minutes(1));
    const budget = createSharedBudget({ cache, key: 'budget', now: clock.now });
    const spend = () =>
      budget.change((known) => ({
        budget: { ...known, lastCall: known.lastCall + 1 },
        result: known.lastCall,
      }));
    expect([await spend(), await spend()]).toEqual([0, 1]);
  });
});
