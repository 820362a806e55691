import { describe, expect, test, vi } from 'vitest';
import { type Cache } from '~/cache/cache';
import { createMemoryCache } from '~/cache/memory-cache.server';
import { createSealedText } from '~/cache/sealed-text.server';
import { minutes, seconds } from '~/durations';
import { type CallOptions } from '~/tenant-calls/call-options';
import { type SessionList, type SessionsApi } from '~/sessions/session-repository';
import { createClock } from '../../tests/fakes/clock';
import { accountSession } from '../../tests/fakes/session-directory';
import { createCachedSessions } from './cached-sessions.server';
import { TenantError } from '~/tenant-calls/tenant-error';
import { createSessionListCache, freshMs, staleMs } from './session-list-cache.server';

const ada = 'auth0|ada';
const listOf = (...ids: string[]): SessionList => ({
  sessions: ids.map((id) => accountSession({ id })),
  isComplete: true,
  asOf: null,
});
const idsOf = ({ sessions }: SessionList) => sessions.map(({ id }) => id);

function setUp() {
  const clock = createClock();
  const cache: Cache = createMemoryCache(clock);
  const list = vi.fn<SessionsApi['list']>(async () => listOf('one'));
  const revoke = vi.fn<SessionsApi['revoke']>(async () => 'accepted');
  const sources: string[] = [];
  const sealedText = createSealedText(['a secret'], 'lists');
  /** The directory of one more portal, on the same cache. */
  const onePortal = () =>
    createCachedSessions({
      register: { list, revoke, get: async () => null },
      lists: createSessionListCache({ cache, sealedText, now: clock.now }),
      cache,
      now: clock.now,
      onList: (source) => void sources.push(source),
    });
  return { clock, cache, list, revoke, sources, onePortal, directory: onePortal() };
}

/** An answer that the test gives by hand. */
function byHand() {
  const asked: {
    options: CallOptions;
    resolve: (list: SessionList) => void;
    reject: (error: unknown) => void;
  }[] = [];
  const answer = (_userId: string, options: CallOptions = {}) =>
    new Promise<SessionList>((resolve, reject) => asked.push({ options, resolve, reject }));
  return { asked, answer };
}
const until = (condition: () => boolean) => vi.waitFor(() => expect(condition()).toBe(true));
const failure = new TenantError('unavailable', 'the tenant fails');

describe('a list', () => {
  test('is asked for once in ten seconds, in all portals', async () => {
    const { directory, onePortal, clock, list, sources } = setUp();
    await directory.list(ada);
    clock.advance(freshMs - 1);
    expect(idsOf(await onePortal().list(ada))).toEqual(['one']);
    expect(list).toHaveBeenCalledTimes(1);
    clock.advance(1);
    expect(await directory.list(ada)).toMatchObject({ asOf: null });
    expect(list).toHaveBeenCalledTimes(2);
    expect(sources).toEqual(['tenant', 'cache', 'tenant']);
  });

  test('comes out of the cache as it went in', async () => {
    const { directory, onePortal, list } = setUp();
    const session = accountSession({
      id: 'full',
      createdAt: new Date('2026-01-01T00:00:00.123Z'),
      expiresAt: new Date('2027-01-01T00:00:00Z'),
      first: { userAgent: 'curl/8', ip: '192.0.2.1', asn: '64500' },
    });
    list.mockResolvedValue({ sessions: [session], isComplete: false, asOf: null });
    const first = await directory.list(ada);
    expect(await onePortal().list(ada)).toEqual(first);
    expect(first).toEqual({ sessions: [session], isComplete: false, asOf: null });
  });

  test('ends before the page that asked for it, which can then tell why', async () => {
    const { directory, clock, list } = setUp();
    await directory.list(ada, { deadlineAt: clock.now() + seconds(4) });
    expect(list.mock.lastCall?.[1]?.deadlineAt).toBe(clock.now() + seconds(4) - 100);
  });

  test('of one person is never another’s', async () => {
    const { directory, list } = setUp();
    list.mockImplementation(async (userId) => listOf(`of ${userId}`));
    await directory.list(ada);
    expect(idsOf(await directory.list('auth0|grace'))).toEqual(['of auth0|grace']);
  });

  test('of one person does not open for another, though somebody swaps what the store holds', async () => {
    const { directory, onePortal, cache, list } = setUp();
    const set = vi.spyOn(cache, 'set');
    await directory.list(ada);
    await directory.list('auth0|grace');
    const [adas, graces] = set.mock.calls.filter(([key]) => key.startsWith('session-list:'));
    await cache.set(graces?.[0] ?? '', adas?.[1] ?? '', minutes(1));
    list.mockResolvedValue(listOf('hers'));
    expect(idsOf(await onePortal().list('auth0|grace'))).toEqual(['hers']);
  });

  test('and its key name nobody that looks into the store', async () => {
    const { directory, cache, list } = setUp();
    const first = { userAgent: 'curl/8', ip: '192.0.2.1', asn: null };
    list.mockResolvedValue({
      ...listOf(),
      sessions: [accountSession({ id: 'an-id-to-hide', first })],
    });
    const writes = [vi.spyOn(cache, 'set'), vi.spyOn(cache, 'replace')];
    await directory.list(ada);
    await directory.invalidate(ada);
    const written = JSON.stringify(writes.map(({ mock }) => mock.calls));
    expect(written).not.toMatch(/auth0\|ada|to-hide|192\.0|curl/);
  });

  test('from a clock that is far ahead is not fresh until then', async () => {
    const { directory, clock, list } = setUp();
    await directory.list(ada);
    clock.advance(-minutes(5));
    await directory.list(ada);
    expect(list).toHaveBeenCalledTimes(2);
  });
});

describe('people who ask at the same time', () => {
  test('get the answer to one call', async () => {
    const { directory, list, sources } = setUp();
    const lists = await Promise.all([
      directory.list(ada),
      directory.list(ada),
      directory.list(ada),
    ]);
    expect(lists.map(idsOf)).toEqual([['one'], ['one'], ['one']]);
    expect(list).toHaveBeenCalledTimes(1);
    expect(sources.sort()).toEqual(['joined', 'joined', 'tenant']);
  });

  test('get it in different portals too', async () => {
    const { onePortal, list } = setUp();
    const portals = [onePortal(), onePortal(), onePortal()];
    const lists = await Promise.all(portals.map((portal) => portal.list(ada)));
    expect(lists.map(idsOf)).toEqual([['one'], ['one'], ['one']]);
    expect(list).toHaveBeenCalledTimes(1);
  });

  test('are not harmed by one who leaves', async () => {
    const { directory, list } = setUp();
    const { asked, answer } = byHand();
    list.mockImplementation(answer);
    const browser = new AbortController();
    const left = directory.list(ada, { signal: browser.signal });
    const stayed = directory.list(ada);
    await until(() => asked.length === 1);
    browser.abort();
    await expect(left).rejects.toMatchObject({ code: 'timeout' });
    expect(asked[0]?.options.signal?.aborted).toBe(false);
    asked[0]?.resolve(listOf('late'));
    expect(idsOf(await stayed)).toEqual(['late']);
  });

  test('and have all left, end the call', async () => {
    const { directory, list } = setUp();
    const { asked, answer } = byHand();
    list.mockImplementation(answer);
    const browser = new AbortController();
    const left = directory.list(ada, { signal: browser.signal });
    await until(() => asked.length === 1);
    browser.abort();
    await expect(left).rejects.toMatchObject({ code: 'timeout' });
    expect(asked[0]?.options.signal?.aborted).toBe(true);
  });

  test('and whose portal died wait for a turn only a moment, having waited already', async () => {
    const { directory, clock, cache, list } = setUp();
    vi.spyOn(cache, 'replace').mockResolvedValue(false);
    await directory.list(ada);
    expect((list.mock.lastCall?.[1]?.startBy ?? Infinity) - clock.now()).toBeLessThanOrEqual(300);
  });

  test('and whose portal died are asked for again by another one after a moment', async () => {
    const { onePortal, list, cache, clock } = setUp();
    const { answer } = byHand();
    list.mockImplementationOnce(answer);
    const replace = vi.spyOn(cache, 'replace');
    void onePortal().list(ada);
    await until(() => list.mock.calls.length === 1);
    const lifetimeMs = replace.mock.calls[0]?.[3] ?? Infinity;
    expect(lifetimeMs).toBeLessThanOrEqual(seconds(3));
    const waiting = onePortal().list(ada);
    clock.advance(lifetimeMs);
    expect(idsOf(await waiting)).toEqual(['one']);
  });
});

describe('a tenant that refuses or fails', () => {
  test('is stood in for by the last good list, with its time, for ten minutes', async () => {
    const { directory, clock, list, sources } = setUp();
    await directory.list(ada);
    const readAt = new Date(clock.now());
    list.mockRejectedValue(failure);
    clock.advance(staleMs - 1);
    expect(await directory.list(ada)).toMatchObject({ sessions: [{ id: 'one' }], asOf: readAt });
    clock.advance(1);
    await expect(directory.list(ada)).rejects.toBe(failure);
    expect(sources).toEqual(['tenant', 'stale', 'failed']);
  });

  test('is not stood in for where there was no good list', async () => {
    const { directory, list } = setUp();
    list.mockRejectedValue(failure);
    await expect(directory.list(ada)).rejects.toBe(failure);
  });

  test('because a scope or the plan is missing is not hidden by an old list', async () => {
    const { directory, clock, list } = setUp();
    await directory.list(ada);
    clock.advance(freshMs);
    list.mockRejectedValue(new TenantError('not_permitted', 'no'));
    await expect(directory.list(ada)).rejects.toMatchObject({ code: 'not_permitted' });
  });

  test('is waited for only a moment by those who have something to show', async () => {
    const { directory, clock, list } = setUp();
    await directory.list(ada);
    clock.advance(freshMs);
    await directory.list(ada, { deadlineAt: clock.now() + seconds(4.5) });
    const { startBy = Infinity, deadlineAt = Infinity } = list.mock.calls[1]?.[1] ?? {};
    expect(startBy - clock.now()).toBeLessThanOrEqual(300);
    expect(deadlineAt - clock.now()).toBeLessThanOrEqual(seconds(2));
  });

  test('while another portal asks does not hold up those who have something to show', async () => {
    const { onePortal, directory, clock, list } = setUp();
    await directory.list(ada);
    clock.advance(freshMs);
    const { answer } = byHand();
    list.mockImplementation(answer);
    void onePortal().list(ada);
    await until(() => list.mock.calls.length === 2);
    expect((await directory.list(ada)).asOf).not.toBeNull();
    expect(list).toHaveBeenCalledTimes(2);
  });

  test('is asked again when it works', async () => {
    const { directory, clock, list } = setUp();
    await directory.list(ada);
    clock.advance(freshMs);
    list.mockRejectedValueOnce(failure);
    await directory.list(ada);
    list.mockResolvedValue(listOf('new'));
    expect(await directory.list(ada)).toMatchObject({ sessions: [{ id: 'new' }], asOf: null });
  });
});

describe('what makes a list out of date', () => {
  const changes = [
    ['an ending', (directory) => directory.revoke(ada, 'one')],
    ['a refresh', (directory) => directory.invalidate(ada)],
    ['something elsewhere', (directory) => directory.purge(ada)],
  ] satisfies [string, (directory: ReturnType<typeof setUp>['directory']) => Promise<unknown>][];

  test.each(changes)('%s: the next list is asked for anew, in all portals', async (_, change) => {
    const { directory, onePortal, list } = setUp();
    const elsewhere = onePortal();
    await elsewhere.list(ada);
    list.mockResolvedValue(listOf('new'));
    await change(directory);
    expect(idsOf(await elsewhere.list(ada))).toEqual(['new']);
  });

  test.each(changes)(
    '%s: a list that was being read is not taken for the next one',
    async (_, change) => {
      const { directory, onePortal, list } = setUp();
      const { asked, answer } = byHand();
      list.mockImplementationOnce(answer);
      const before = onePortal().list(ada);
      await until(() => asked.length === 1);
      await change(directory);
      list.mockResolvedValue(listOf('after'));
      expect(idsOf(await directory.list(ada))).toEqual(['after']);
      asked[0]?.resolve(listOf('before'));
      await before;
      expect(idsOf(await directory.list(ada))).toEqual(['after']);
    },
  );

  test('an ending whose answer was lost counts, as it may have been carried out', async () => {
    const { directory, list, revoke } = setUp();
    await directory.list(ada);
    revoke.mockRejectedValue(new TenantError('timeout', 'no answer'));
    await expect(directory.revoke(ada, 'one')).rejects.toThrow();
    await directory.list(ada);
    expect(list).toHaveBeenCalledTimes(2);
  });

  test('an ending leaves the old list to stand in', async () => {
    const { directory, list } = setUp();
    await directory.list(ada);
    await directory.revoke(ada, 'one');
    list.mockRejectedValue(failure);
    expect((await directory.list(ada)).asOf).not.toBeNull();
  });

  test('what was forgotten never stands in, though an ending comes at the same time', async () => {
    const { directory, onePortal, list } = setUp();
    await directory.list(ada);
    await Promise.all([onePortal().purge(ada), directory.invalidate(ada), directory.purge(ada)]);
    list.mockRejectedValue(failure);
    await expect(directory.list(ada)).rejects.toBe(failure);
  });

  test('what was forgotten while it was asked for never stands in either', async () => {
    const { directory, onePortal, list, clock } = setUp();
    await directory.list(ada);
    clock.advance(freshMs);
    const { asked, answer } = byHand();
    list.mockImplementation(answer);
    const waiting = directory.list(ada);
    await until(() => asked.length === 1);
    await onePortal().purge(ada);
    asked[0]?.reject(failure);
    await expect(waiting).rejects.toBe(failure);
  });
});

test('what was read last can be recalled without a call, and nothing else', async () => {
  const { directory, list, clock } = setUp();
  expect(await directory.getCached(ada)).toBeNull();
  await directory.list(ada);
  await directory.invalidate(ada);
  expect(idsOf((await directory.getCached(ada)) ?? listOf())).toEqual(['one']);
  clock.advance(staleMs);
  expect(await directory.getCached(ada)).toBeNull();
  expect(list).toHaveBeenCalledTimes(1);
});

test('endings are asked for each time, and joined with nothing', async () => {
  const { directory, revoke, list } = setUp();
  await Promise.all([directory.revoke(ada, 'one'), directory.revoke(ada, 'one')]);
  expect(revoke).toHaveBeenCalledTimes(2);
  await directory.list(ada, { priority: 'act' });
  expect(list).toHaveBeenCalledTimes(1);
});

test('an ending that needs the list does not wait for a page that waits for its turn', async () => {
  const { directory, list } = setUp();
  const { asked, answer } = byHand();
  list.mockImplementationOnce(answer);
  const page = directory.list(ada);
  await until(() => asked.length === 1);
  expect(idsOf(await directory.list(ada, { priority: 'act' }))).toEqual(['one']);
  asked[0]?.resolve(listOf('one'));
  await page;
});
