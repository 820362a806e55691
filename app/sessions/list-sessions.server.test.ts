import { expect, test, vi } from 'vitest';
import { minutes } from '~/durations';
import { TenantError } from '~/tenant-calls/tenant-error';
import { createClock } from '../../tests/fakes/clock';
import { createMemoryEndingLog } from '../../tests/fakes/ending-log';
import { createFakeDirectory } from '../../tests/fakes/session-directory';
import { endingMemoryMs } from './ending-log';
import { confirmEndings, listSessions } from './list-sessions.server';

const ada = 'auth0|ada';
const asker = { userId: ada, currentSessionId: 'this' };

function setUp(options: Parameters<typeof createFakeDirectory>[0] = {}) {
  const clock = createClock();
  const own = (id: string, minutesAgo: number) => ({
    id,
    userId: ada,
    lastSeenAt: new Date(clock.now() - minutes(minutesAgo)),
  });
  const directory = createFakeDirectory({
    sessions: [own('phone', 5), own('this', 30), own('laptop', 1)],
    ...options,
  });
  const endings = createMemoryEndingLog(clock);
  return { clock, services: { directory, endings, now: clock.now } };
}

test('this session comes first, the rest by when they were last seen', async () => {
  const { services } = setUp();
  const { sessions } = await listSessions(services, asker);
  expect(sessions.map(({ id }) => id)).toEqual(['this', 'laptop', 'phone']);
});

test('this session is marked, and no other', async () => {
  const { services } = setUp();
  const { sessions } = await listSessions(services, asker);
  expect(sessions.filter(({ isCurrent }) => isCurrent).map(({ id }) => id)).toEqual(['this']);
});

test('no session is marked when the tenant did not say which is this one', async () => {
  const { services } = setUp();
  const { sessions } = await listSessions(services, { ...asker, currentSessionId: null });
  expect(sessions.some(({ isCurrent }) => isCurrent)).toBe(false);
});

test('a session that was ended a moment ago is marked as long as it is listed', async () => {
  const { services, clock } = setUp();
  await services.endings.record(ada, 'phone');
  const endedAt = new Date(clock.now());
  clock.advance(minutes(1));
  const { sessions } = await listSessions(services, asker);
  expect(sessions.map(({ id, endingSince }) => [id, endingSince])).toEqual([
    ['this', null],
    ['laptop', null],
    ['phone', endedAt],
  ]);
});

test('a session that is still listed long after it was ended counts as live again', async () => {
  const { services, clock } = setUp();
  await services.endings.record(ada, 'phone');
  clock.advance(endingMemoryMs);
  const { sessions } = await listSessions(services, asker);
  expect(sessions.every(({ endingSince }) => endingSince === null)).toBe(true);
});

test('what another person ended marks nothing here', async () => {
  const { services } = setUp();
  await services.endings.record('auth0|grace', 'phone');
  const { sessions } = await listSessions(services, asker);
  expect(sessions.every(({ endingSince }) => endingSince === null)).toBe(true);
});

test('an empty list is an answer', async () => {
  const { services } = setUp({ sessions: [] });
  expect(await listSessions(services, asker)).toEqual({
    sessions: [],
    past: [],
    isComplete: true,
    asOf: null,
    unconfirmed: [],
  });
});

test('a list that has an end out of reach says so', async () => {
  const { services } = setUp({ isComplete: false });
  expect((await listSessions(services, asker)).isComplete).toBe(false);
});

test('a failed list is a failure, not an empty list', async () => {
  const failure = new TenantError('timeout', 'no answer in time');
  const { services } = setUp({
    before: () => {
      throw failure;
    },
  });
  await expect(listSessions(services, asker)).rejects.toBe(failure);
});

test('a list that stands in for one that cannot be had says from when it is', async () => {
  const { services, clock } = setUp();
  const asOf = new Date(clock.now() - minutes(2));
  const list = await services.directory.list(ada);
  vi.spyOn(services.directory, 'list').mockResolvedValue({ ...list, asOf });
  expect((await listSessions(services, asker)).asOf).toEqual(asOf);
});

test('an ending is confirmed once the session is listed no more', async () => {
  const { services, clock } = setUp({ notListed: ['phone'] });
  await services.endings.record(ada, 'phone');
  expect((await listSessions(services, asker)).unconfirmed).toEqual([]);
  const { confirmedAt } = (await services.endings.recent(ada)).get('phone') ?? {};
  expect(confirmedAt).toEqual(new Date(clock.now()));
});

test('an ending is confirmed however late somebody looks at the list again', async () => {
  const { services, clock } = setUp({ notListed: ['phone'] });
  await services.endings.record(ada, 'phone');
  clock.advance(endingMemoryMs);
  const { past } = await listSessions(services, asker);
  expect(past.map(({ confirmedAt }) => confirmedAt)).toEqual([new Date(clock.now())]);
});

test('an ending is not confirmed by a list that may lack the session for another reason', async () => {
  for (const given of [{ isComplete: false }, { asOf: new Date(0) }]) {
    const { services } = setUp({ notListed: ['phone'] });
    const list = await services.directory.list(ada);
    vi.spyOn(services.directory, 'list').mockResolvedValue({ ...list, ...given });
    await services.endings.record(ada, 'phone');
    await listSessions(services, asker);
    expect((await services.endings.recent(ada)).get('phone')?.confirmedAt).toBeNull();
  }
});

test('of endings that are listed all the same, a few are named to be looked up', async () => {
  const ids = Array.from({ length: 10 }, (_, index) => `s-${index}`);
  const { services } = setUp({ sessions: ids.map((id) => ({ id, userId: ada })) });
  for (const id of ids) await services.endings.record(ada, id);
  const { unconfirmed } = await listSessions(services, asker);
  expect(unconfirmed.length).toBeGreaterThan(0);
  expect(unconfirmed.length).toBeLessThanOrEqual(3);
});

test('an ending is confirmed by its id where the list lags behind, and the list is read anew', async () => {
  const { services } = setUp({ sessions: [{ id: 'there', userId: ada }] });
  const refresh = vi.spyOn(services.directory, 'invalidate');
  await services.endings.record(ada, 'there');
  await services.endings.record(ada, 'gone');
  await confirmEndings(services, ada, ['there', 'gone']);
  const recent = await services.endings.recent(ada);
  expect(recent.get('there')?.confirmedAt).toBeNull();
  expect(recent.get('gone')?.confirmedAt).not.toBeNull();
  expect(refresh).toHaveBeenCalledTimes(1);
});

test('an ending is confirmed only while no page has to wait for it', async () => {
  const { services, clock } = setUp({ sessions: [{ id: 'there', userId: ada }] });
  const get = vi.spyOn(services.directory, 'get');
  await confirmEndings(services, ada, ['there']);
  expect(get).toHaveBeenCalledWith(ada, 'there', { startBy: clock.now() + 300 });
});

test('what has ended comes with the list, as the list has just confirmed it', async () => {
  const { services, clock } = setUp();
  await services.endings.record(ada, 'tablet');
  clock.advance(minutes(1));
  const { past } = await listSessions(services, asker);
  expect(past.map(({ sessionId, confirmedAt }) => [sessionId, confirmedAt])).toEqual([
    ['tablet', new Date(clock.now())],
  ]);
});
