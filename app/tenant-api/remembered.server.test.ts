import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { type Cache } from '~/cache/cache';
import { createMemoryCache } from '~/cache/memory-cache.server';
import { createSealedText, type SealedText } from '~/cache/sealed-text.server';
import { minutes, seconds } from '~/durations';
import { type CallOptions, type ReadOptions } from '~/tenant-calls/call-options';
import { TenantError } from '~/tenant-calls/tenant-error';
import { createRemembered } from './remembered.server';

/** What is remembered in these tests: a list of the tenant takes no more than this. */
interface Grants {
  isComplete: boolean;
  grants: { application: string; since: Date | null }[];
}
const grantsSchema = z.object({
  isComplete: z.boolean(),
  grants: z.array(z.object({ application: z.string(), since: z.coerce.date().nullable() })),
});

const ada = 'auth0|ada';
const freshMs = seconds(10);
const staleMs = minutes(10);
const failure = new TenantError('unavailable', 'the tenant fails');
const grantsOf = (...applications: string[]): Grants => ({
  isComplete: true,
  grants: applications.map((application) => ({ application, since: null })),
});
const namesOf = ({ value }: { value: Grants }) =>
  value.grants.map(({ application }) => application);

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});
const now = () => Date.now();
const pass = (durationMs: number) => vi.advanceTimersByTimeAsync(durationMs);

function setUp({ sealedText = createSealedText(['a secret'], 'test') } = {}) {
  const cache: Cache = createMemoryCache({ now });
  const read = vi.fn(async (_userId: string, _options: CallOptions): Promise<Grants> =>
    grantsOf('one'),
  );
  const sources: string[] = [];
  /** What one more portal remembers, on the same cache. */
  const onePortal = () => {
    const grants = createRemembered(
      { cache, sealedText, now },
      { name: 'grants', read, schema: grantsSchema, onRead: (source) => void sources.push(source) },
    );
    return { ...grants, get: (key: string, options: ReadOptions = {}) => grants.get(key, options) };
  };
  return { cache, read, sources, onePortal, grants: onePortal() };
}

/** An answer that the test gives by hand. */
function byHand() {
  const asked: {
    options: CallOptions;
    resolve: (grants: Grants) => void;
    reject: (error: unknown) => void;
  }[] = [];
  const answer = (_userId: string, options: CallOptions) =>
    new Promise<Grants>((resolve, reject) => asked.push({ options, resolve, reject }));
  return { asked, answer };
}

/** When the call of a reading ends, from now on. */
const timeOf = ({ deadlineAt }: CallOptions = {}) =>
  (typeof deadlineAt === 'function' ? deadlineAt() : (deadlineAt ?? Infinity)) - now();

describe('a value', () => {
  test('is asked for once in ten seconds, in all portals', async () => {
    const { grants, onePortal, read, sources } = setUp();
    await grants.get(ada);
    await pass(freshMs - 1);
    expect(namesOf(await onePortal().get(ada))).toEqual(['one']);
    await pass(1);
    expect(await grants.get(ada)).toMatchObject({ asOf: null });
    expect(read).toHaveBeenCalledTimes(2);
    expect(sources).toEqual(['tenant', 'cache', 'tenant']);
  });

  test('comes out of the cache as it went in', async () => {
    const { grants, onePortal, read } = setUp();
    const since = new Date('2026-01-01T00:00:00.123Z');
    read.mockResolvedValue({ isComplete: false, grants: [{ application: 'full', since }] });
    const first = await grants.get(ada);
    expect(await onePortal().get(ada)).toEqual(first);
    expect(first.value.grants).toEqual([{ application: 'full', since }]);
  });

  test('that is fresh does not do for those who want it anew, who share one call', async () => {
    const { grants, read } = setUp();
    await grants.get(ada);
    read.mockResolvedValue(grantsOf('new'));
    const anew = { isAnew: true };
    const all = await Promise.all([grants.get(ada, anew), grants.get(ada, anew)]);
    expect(all.map(namesOf)).toEqual([['new'], ['new']]);
    expect(read).toHaveBeenCalledTimes(2);
    expect(namesOf(await grants.get(ada))).toEqual(['new']);
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('that was being asked for already is not anew', async () => {
    const { grants, read } = setUp();
    const { asked, answer } = byHand();
    read.mockImplementationOnce(answer);
    const before = grants.get(ada);
    await pass(0);
    read.mockResolvedValue(grantsOf('new'));
    expect(namesOf(await grants.get(ada, { isAnew: true }))).toEqual(['new']);
    asked[0]?.resolve(grantsOf('old'));
    await before;
  });

  test('of one person is never another’s', async () => {
    const { grants, read } = setUp();
    read.mockImplementation(async (userId) => grantsOf(`of ${userId}`));
    await grants.get(ada);
    expect(namesOf(await grants.get('auth0|grace'))).toEqual(['of auth0|grace']);
  });

  test('of one person does not open for another, though somebody swaps what the store holds', async () => {
    const { grants, onePortal, cache, read } = setUp();
    const set = vi.spyOn(cache, 'set');
    await grants.get(ada);
    await grants.get('auth0|grace');
    const [adas, graces] = set.mock.calls.filter(([key]) => key.startsWith('grants:'));
    await cache.set(graces?.[0] ?? '', adas?.[1] ?? '', minutes(1));
    read.mockResolvedValue(grantsOf('hers'));
    expect(namesOf(await onePortal().get('auth0|grace'))).toEqual(['hers']);
  });

  test('and its key name nobody that looks into the store', async () => {
    const { grants, cache, read } = setUp();
    read.mockResolvedValue(grantsOf('a name to hide'));
    const writes = [vi.spyOn(cache, 'set'), vi.spyOn(cache, 'replace')];
    await grants.get(ada);
    await grants.invalidate(ada);
    const written = JSON.stringify(writes.map(({ mock }) => mock.calls));
    expect(written).not.toMatch(/auth0\|ada|to hide/);
  });

  test('from a clock that is far ahead is not fresh until then', async () => {
    const { grants, read } = setUp();
    await grants.get(ada);
    vi.setSystemTime(now() - minutes(5));
    await grants.get(ada);
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('that another release kept in another shape is none', async () => {
    const openText: SealedText = { seal: (_name, text) => text, open: (_name, sealed) => sealed };
    const { grants, onePortal, cache, read } = setUp({ sealedText: openText });
    const set = vi.spyOn(cache, 'set');
    await grants.get(ada);
    const [key = '', kept = ''] = set.mock.calls[0] ?? [];
    await cache.set(key, kept.replace('"application":"one",', ''), minutes(1));
    expect(await onePortal().getCached(ada)).toBeNull();
    await onePortal().get(ada);
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('can be had without a call once it was read, and nothing else', async () => {
    const { grants, read } = setUp();
    expect(await grants.getCached(ada)).toBeNull();
    await grants.get(ada);
    expect(await grants.getCached(ada)).toMatchObject({ value: grantsOf('one'), isFresh: true });
    await grants.invalidate(ada);
    expect(await grants.getCached(ada)).toMatchObject({ value: grantsOf('one'), isFresh: false });
    await pass(staleMs);
    expect(await grants.getCached(ada)).toBeNull();
    expect(read).toHaveBeenCalledTimes(1);
  });
});

describe('people who ask at the same time', () => {
  test('get the answer to one call', async () => {
    const { grants, read, sources } = setUp();
    const all = await Promise.all([grants.get(ada), grants.get(ada), grants.get(ada)]);
    expect(all.map(namesOf)).toEqual([['one'], ['one'], ['one']]);
    expect(read).toHaveBeenCalledTimes(1);
    expect(sources.sort()).toEqual(['joined', 'joined', 'tenant']);
  });

  test('are not harmed by one who leaves', async () => {
    const { grants, read } = setUp();
    const { asked, answer } = byHand();
    read.mockImplementation(answer);
    const browser = new AbortController();
    const left = expect(grants.get(ada, { signal: browser.signal })).rejects.toMatchObject({
      code: 'timeout',
    });
    const stayed = grants.get(ada);
    await pass(0);
    browser.abort();
    await left;
    expect(asked[0]?.options.signal?.aborted).toBe(false);
    asked[0]?.resolve(grantsOf('late'));
    expect(namesOf(await stayed)).toEqual(['late']);
  });

  test('and have all left, end the call', async () => {
    const { grants, read } = setUp();
    const { asked, answer } = byHand();
    read.mockImplementation(answer);
    const browser = new AbortController();
    const left = expect(grants.get(ada, { signal: browser.signal })).rejects.toMatchObject({
      code: 'timeout',
    });
    await pass(0);
    browser.abort();
    await left;
    expect(asked[0]?.options.signal?.aborted).toBe(true);
  });

  test('each have their own time: a reading lasts as long as anybody waits for it', async () => {
    const { grants, read } = setUp();
    const { asked, answer } = byHand();
    read.mockImplementation(answer);
    const first = expect(
      grants.get(ada, { deadlineAt: now() + seconds(4.5) }),
    ).rejects.toMatchObject({ code: 'timeout' });
    await pass(seconds(4));
    const second = grants.get(ada, { deadlineAt: now() + seconds(4.5) });
    await pass(0);
    expect(timeOf(asked[0]?.options)).toBe(seconds(4.5) - 100);
    await pass(seconds(0.5));
    await first;
    expect(asked[0]?.options.signal?.aborted).toBe(false);
    await pass(seconds(2));
    asked[0]?.resolve(grantsOf('late'));
    expect(namesOf(await second)).toEqual(['late']);
    expect(asked).toHaveLength(1);
  });

  test('for a page never share the reading of an extra, nor its refusal', async () => {
    const { grants, read } = setUp();
    const { asked, answer } = byHand();
    read.mockImplementation(answer);
    const extra = grants.get(ada, { priority: 'extra' }).catch((error: unknown) => error);
    await pass(0);
    const act = grants.get(ada, { priority: 'act' });
    await pass(0);
    asked[0]?.reject(new TenantError('rate_limited', 'no turn'));
    expect(await extra).toMatchObject({ code: 'rate_limited' });
    asked[1]?.resolve(grantsOf('for the act'));
    expect(namesOf(await act)).toEqual(['for the act']);
  });

  test('and whose portal died wait for a turn only a moment, having waited already', async () => {
    const { grants, cache, read } = setUp();
    vi.spyOn(cache, 'replace').mockResolvedValue(false);
    const reading = grants.get(ada);
    await pass(seconds(4));
    await reading;
    const { startBy = Infinity } = read.mock.lastCall?.[1] ?? {};
    expect(startBy - now()).toBeLessThanOrEqual(300);
  });

  test('and whose portal died are asked for again by another one after a moment', async () => {
    const { onePortal, read } = setUp();
    const { answer } = byHand();
    read.mockImplementationOnce(answer);
    void onePortal()
      .get(ada)
      .catch(() => {});
    await pass(0);
    const waiting = onePortal().get(ada);
    await pass(seconds(3.1));
    expect(namesOf(await waiting)).toEqual(['one']);
  });
});

test('a reading ends before the page that asked for it, which can then tell why', async () => {
  const { grants, read } = setUp();
  await grants.get(ada, { deadlineAt: now() + seconds(4) });
  expect(timeOf(read.mock.lastCall?.[1])).toBe(seconds(4) - 100);
});

describe('a tenant that refuses or fails', () => {
  test('is stood in for by the last good value, with its time, for ten minutes', async () => {
    const { grants, read, sources } = setUp();
    await grants.get(ada);
    const asOf = new Date(now());
    read.mockRejectedValue(failure);
    await pass(staleMs - 1);
    expect(await grants.get(ada)).toEqual({ value: grantsOf('one'), asOf });
    await pass(1);
    await expect(grants.get(ada)).rejects.toBe(failure);
    expect(sources).toEqual(['tenant', 'stale', 'failed']);
  });

  test('is not stood in for where there was no good value', async () => {
    const { grants, read } = setUp();
    read.mockRejectedValue(failure);
    await expect(grants.get(ada)).rejects.toBe(failure);
  });

  test.each(['not_permitted', 'not_found'] as const)(
    'by %s is not hidden by an old value',
    async (code) => {
      const { grants, read } = setUp();
      await grants.get(ada);
      await pass(freshMs);
      read.mockRejectedValue(new TenantError(code, 'no'));
      await expect(grants.get(ada)).rejects.toMatchObject({ code });
    },
  );

  test('is waited for only a moment by those who have something to show', async () => {
    const { grants, read } = setUp();
    await grants.get(ada);
    await pass(freshMs);
    await grants.get(ada, { deadlineAt: now() + seconds(4.5) });
    const options = read.mock.calls[1]?.[1];
    expect((options?.startBy ?? Infinity) - now()).toBeLessThanOrEqual(300);
    expect(timeOf(options)).toBeLessThanOrEqual(seconds(2));
  });

  test('while another portal asks does not hold up those who have something to show', async () => {
    const { onePortal, grants, read } = setUp();
    await grants.get(ada);
    await pass(freshMs);
    read.mockImplementation(byHand().answer);
    void onePortal().get(ada);
    await pass(0);
    const reading = grants.get(ada);
    await pass(400);
    expect((await reading).asOf).not.toBeNull();
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('is asked again when it works', async () => {
    const { grants, read } = setUp();
    await grants.get(ada);
    await pass(freshMs);
    read.mockRejectedValueOnce(failure);
    await grants.get(ada);
    read.mockResolvedValue(grantsOf('new'));
    expect(await grants.get(ada)).toEqual({ value: grantsOf('new'), asOf: null });
  });
});

describe('a change', () => {
  test('in the portal leaves the old value to stand in', async () => {
    const { grants, read } = setUp();
    await grants.get(ada);
    await grants.invalidate(ada);
    read.mockRejectedValue(failure);
    expect((await grants.get(ada)).asOf).not.toBeNull();
  });

  test('elsewhere leaves nothing to stand in, though the value was being asked for', async () => {
    const { grants, onePortal, read } = setUp();
    await grants.get(ada);
    await pass(freshMs);
    const { asked, answer } = byHand();
    read.mockImplementation(answer);
    const waiting = expect(grants.get(ada)).rejects.toBe(failure);
    await pass(0);
    await onePortal().purge(ada);
    asked[0]?.reject(failure);
    await waiting;
  });
});
