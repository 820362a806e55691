import { describe, expect, onTestFinished, test } from 'vitest';
import { createSealedText } from '~/cache/sealed-text.server';
import { minutes } from '~/durations';
import { createRedisJobStore } from '~/jobs/redis-job-store.server';
import { createRedisPortalSessionStore } from '~/portal-session/redis-portal-session-store.server';
import { createSqlitePortalSessionStore } from '~/portal-session/sqlite-portal-session-store.server';
import { createRedisEndingLog } from '~/sessions/redis-ending-log.server';
import { createSqliteEndingLog } from '~/sessions/sqlite-ending-log.server';
import { openDatabase } from '~/sqlite/database.server';
import { newPortalSession } from '../contracts/portal-session-store.contract';
import { createClock } from '../fakes/clock';
import { hasRedis, startRedisServer } from '../redis-server';
import { connected, inspector } from './redis-connection';

const sealedText = createSealedText(['a-secret-of-at-least-thirty-two-bytes'], 'ending log');
const added = { inALaterRelease: ['kept'] };
const unknownProof = { by: 'of-a-later-release', provenAt: 1 };

describe.skipIf(!hasRedis)('what a later release keeps in Redis', () => {
  const setUp = async () => {
    const { url } = await startRedisServer(onTestFinished);
    const held = await inspector(url);
    const change = async (key: string, field: string | null, values: object) => {
      const text = field === null ? await held.get(key) : await held.hGet(key, field);
      const changed = JSON.stringify({ ...JSON.parse(text ?? ''), ...values });
      if (field === null) await held.set(key, changed, { KEEPTTL: true });
      else await held.hSet(key, field, changed);
    };
    return { redis: await connected(url), held, change, clock: createClock() };
  };

  test('a portal session is live, its unknown proof is none, and a visit loses nothing of it', async () => {
    const { redis, held, change, clock } = await setUp();
    const store = createRedisPortalSessionStore(redis, clock);
    const id = (await store.create(newPortalSession(clock))) ?? '';
    const [key = ''] = await held.keys('latchkey:*:session:*');
    await change(key, null, { ...added, strongProof: unknownProof });
    expect(await store.find(id)).toMatchObject({ userId: 'auth0|ada', strongProof: null });
    await store.touch(id, clock.now() + minutes(1));
    expect(JSON.parse((await held.get(key)) ?? '')).toMatchObject({
      ...added,
      strongProof: unknownProof,
      lastSeenAt: clock.now() + minutes(1),
    });
  });

  test('an ended session is told, whoever has ended it', async () => {
    const { redis, held, change, clock } = await setUp();
    const endings = createRedisEndingLog(redis, { now: clock.now, sealedText });
    await endings.record('auth0|ada', 'session');
    const [key = ''] = await held.keys('*endings-of-user:*');
    await change(key, 'session', { ...added, by: 'somebody-of-a-later-release' });
    expect(await endings.history('auth0|ada')).toMatchObject([
      { sessionId: 'session', by: 'tenant' },
    ]);
    await endings.confirm('auth0|ada', 'session');
    expect(JSON.parse((await held.hGet(key, 'session')) ?? '')).toMatchObject(added);
  });

  test('a job is done with what was added to it', async () => {
    const { redis, held, change, clock } = await setUp();
    const store = createRedisJobStore(redis, clock);
    const job = { name: 'one', sealed: 'sealed', runAt: clock.now() };
    await store.put('mail', job, { former: [], isOnce: false });
    const [key = ''] = await held.keys('*{jobs-mail}');
    await change(key, 'one', added);
    const claimed = await store.claim('mail', minutes(1));
    expect(claimed).toMatchObject({ name: 'one', sealed: 'sealed' });
    if (claimed !== null) await store.retry(claimed, clock.now());
    expect(JSON.parse((await held.hGet(key, 'one')) ?? '')).toMatchObject(added);
  });
});

describe('what a later release keeps in SQLite', () => {
  test('is read where a value is unknown, and what it adds stays', async () => {
    const database = openDatabase(':memory:');
    onTestFinished(() => void database.close());
    database.exec('ALTER TABLE portal_sessions ADD COLUMN added TEXT');
    const clock = createClock();
    const store = createSqlitePortalSessionStore(database, clock);
    const id = (await store.create(newPortalSession(clock))) ?? '';
    const endings = createSqliteEndingLog(database, { now: clock.now, sealedText });
    await endings.record('auth0|ada', 'session');
    database
      .prepare("UPDATE portal_sessions SET added = 'kept', strong_proof = ?")
      .run(JSON.stringify(unknownProof));
    database.exec("UPDATE endings SET ended_by = 'somebody-of-a-later-release'");
    await store.touch(id, clock.now() + minutes(1));
    expect(await store.find(id)).toMatchObject({ userId: 'auth0|ada', strongProof: null });
    expect(await endings.history('auth0|ada')).toMatchObject([{ by: 'tenant' }]);
    expect(database.prepare('SELECT added, strong_proof FROM portal_sessions').get()).toEqual({
      added: 'kept',
      strong_proof: JSON.stringify(unknownProof),
    });
  });
});
