import { setImmediate } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { createMemoryCache } from '~/cache/memory-cache.server';
import { createPersonLock } from '~/cache/person-lock.server';
import { seconds } from '~/durations';
import { type Jobs } from '~/jobs/jobs';
import { createSessionHandles } from '~/tenant-calls/opaque-handle.server';
import { TenantError, type TenantErrorCode } from '~/tenant-calls/tenant-error';
import { createClock } from '../../tests/fakes/clock';
import { createMemoryEndingLog } from '../../tests/fakes/ending-log';
import { createMemoryPortalSessionStore } from '../../tests/fakes/portal-session-store';
import { createFakeDirectory } from '../../tests/fakes/session-directory';
import {
  continueEndings,
  type EndingTurn,
  isRetryable,
  waitFor,
  withWork,
} from './continue-endings.server';
import { createEndingReports, type EndingReport } from './ending-records.server';
import { beginEndingWork, endingWork, type EndingWork, longestWorkMs } from './ending-work';

const ada = 'auth0|ada';
const handles = createSessionHandles(['a secret']);
const handleOf = (id: string) => handles.seal(ada, id);

const left = (id: string, reason: TenantErrorCode = 'rate_limited') => ({
  handle: handleOf(id),
  outcome: 'not-yet' as const,
  reason,
  userAgent: 'curl/8.14.1',
  countryCode: 'NO',
  lastSeenAt: null,
  isCurrent: false,
});

interface Options {
  /** Called before a session is revoked; what it throws is the tenant's answer. */
  beforeRevoke?: (id: string, turn: number) => void;
  ids?: string[];
  /** The session of the browser that asks. */
  current?: string;
}

/** A report with work that goes on, on a clock that each wait moves. */
async function setUp({
  beforeRevoke = () => {},
  ids = ['one', 'two', 'three'],
  current = 'this',
}: Options = {}) {
  const clock = createClock();
  const waits: number[] = [];
  const directory = createFakeDirectory({
    sessions: ids.map((id) => ({ id, userId: ada })),
    before: ({ operation, sessionId = '' }) => {
      if (operation === 'revoke') beforeRevoke(sessionId, waits.length);
    },
  });
  const cache = createMemoryCache(clock);
  /** The turn that is scheduled, as the store gives it back. */
  let next: { payload: EndingWork; runAt: Date } | null = null;
  const jobs: Pick<Jobs, 'schedule'> = {
    schedule: (kind, { payload, runAt = new Date(clock.now()) }) => {
      const stored: unknown = JSON.parse(JSON.stringify(payload));
      next = { payload: endingWork.schema.parse(stored), runAt };
      expect(kind.name).toBe('session-endings');
      return Promise.resolve();
    },
  };
  const services = {
    directory,
    handles,
    jobs,
    endings: createMemoryEndingLog(clock),
    portalSessionStore: createMemoryPortalSessionStore(clock),
    places: { locate: () => null },
    endingReports: createEndingReports(cache, ['a secret']),
    personLock: createPersonLock(cache),
    now: clock.now,
  };
  const report: EndingReport = {
    endings: ids.map((id) => ({ ...left(id), isCurrent: id === current })),
    isComplete: true,
    retryAt: null,
    work: null,
  };
  const begun = withWork(report, { waitMs: seconds(1), now: clock.now() });
  const reportId = await services.endingReports.save(ada, begun);
  const onEnded = vi.fn();
  /** The report at the end of each wait. */
  const seen: { at: number; report: EndingReport | null }[] = [];
  /** Has turns done as they become due, until none follows; gives what the last one says. */
  const go = async (workId = begun.work.id) => {
    const asked = {
      issuer: 'https://tenant.example/',
      userId: ada,
      currentSessionId: current,
      endedFromUserAgent: null,
      place: null,
    };
    const work = { ...asked, requestId: 'request-1', reportId, workId, left: ids.length };
    await beginEndingWork(services, work, seconds(1));
    let turn: EndingTurn | null = null;
    while (next !== null) {
      const { payload, runAt }: { payload: EndingWork; runAt: Date } = next;
      next = null;
      waits.push(runAt.getTime() - clock.now());
      clock.advance(runAt.getTime() - clock.now());
      seen.push({ at: clock.now(), report: await services.endingReports.open(ada, reportId) });
      turn = await continueEndings(services, payload, onEnded);
    }
    return turn;
  };
  const read = () => services.endingReports.open(ada, reportId);
  return { ...services, clock, waits, seen, onEnded, read, go };
}

const limited = (retryAfterMs: number | null) =>
  new TenantError('rate_limited', 'busy', { retryAfterMs });

test('what was left is signed out, each with its line, and the report says that no work goes on', async () => {
  const { go, directory, onEnded, read } = await setUp();
  expect(await go()).toEqual({
    state: 'over',
    givenUp: [],
    counts: { ended: 3, remaining: 0 },
  });
  expect([...directory.revoked].sort()).toEqual(['one', 'three', 'two']);
  expect(onEnded).toHaveBeenCalledTimes(3);
  expect(await read()).toMatchObject({
    endings: Array(3).fill({ outcome: 'ended' }),
    work: null,
  });
});

test('it waits as long as the tenant asks', async () => {
  const { go, waits } = await setUp({
    beforeRevoke: (_id, turn) => {
      if (turn === 1) throw limited(seconds(7));
    },
  });
  await go();
  expect(waits).toEqual([seconds(1), seconds(7)]);
});

test('what each turn brings is written down at once, with until when the next one has come', async () => {
  const { go, seen, clock } = await setUp({
    beforeRevoke: (id, turn) => {
      if (turn === 1 && id !== 'one') throw limited(seconds(7));
    },
  });
  await go();
  const [, second] = seen;
  expect(second?.report?.endings.filter(isRetryable)).toHaveLength(2);
  expect(second?.report?.work?.until).toBeGreaterThan(second?.at ?? clock.now());
});

test('turns that bring nothing come less and less often, and there are few of them', async () => {
  const { go, waits, read } = await setUp({
    beforeRevoke: () => {
      throw new TenantError('unavailable', 'down');
    },
  });
  await go();
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60].map(seconds));
  expect(await read()).toMatchObject({
    work: null,
    endings: Array(3).fill({ outcome: 'not-yet' }),
  });
});

test('it gives up in the end, though something could still be done', async () => {
  const world = await setUp({
    beforeRevoke: (id) => {
      if (id === 'one') return;
      world.clock.advance(longestWorkMs);
      throw limited(seconds(1));
    },
  });
  expect(await world.go()).toMatchObject({ state: 'over', counts: { ended: 1, remaining: 2 } });
  expect(world.waits).toHaveLength(1);
  expect((await world.read())?.work).toBeNull();
});

test('work that another has taken over does nothing', async () => {
  const { go, directory } = await setUp();
  expect(await go('older')).toMatchObject({ state: 'taken-over' });
  expect(directory.revoked).toEqual([]);
});

test('work whose report is kept no more does nothing', async () => {
  const { go, directory, endingReports } = await setUp();
  vi.spyOn(endingReports, 'open').mockResolvedValue(null);
  expect(await go()).toMatchObject({ state: 'gone' });
  expect(directory.revoked).toEqual([]);
});

test('the browser that asked stays signed in, and nothing waits for it', async () => {
  const { go, directory, read, waits } = await setUp({ current: 'two' });
  expect(await go()).toMatchObject({ state: 'over', counts: { ended: 2, remaining: 0 } });
  expect(await read()).toMatchObject({
    endings: [{ outcome: 'ended' }, { outcome: 'not-yet' }, { outcome: 'ended' }],
    work: null,
  });
  expect([...directory.revoked].sort()).toEqual(['one', 'three']);
  expect(waits).toHaveLength(1);
});

test('a turn that a killed portal has cut off is done again by another, and loses nothing', async () => {
  const { go, directory, endingReports, read } = await setUp();
  const replace = vi.spyOn(endingReports, 'replace').mockRejectedValueOnce(new Error('killed'));
  await expect(go()).rejects.toThrow('killed');
  expect(directory.revoked).toHaveLength(3);
  replace.mockRestore();
  await go((await read())?.work?.id);
  expect(await read()).toMatchObject({
    endings: Array(3).fill({ outcome: 'already-gone' }),
    work: null,
  });
});

test('what the tenant has ended without an answer is signed out by this, and not by somebody else', async () => {
  const { go, directory, read } = await setUp();
  const revoke = directory.revoke.bind(directory);
  vi.spyOn(directory, 'revoke').mockImplementation(async (...asked) => {
    await revoke(...asked);
    throw new TenantError('timeout', 'no answer');
  });
  await go();
  expect(directory.revoked).toHaveLength(3);
  expect(await read()).toMatchObject({
    endings: Array(3).fill({ outcome: 'ended', reason: null }),
    work: null,
  });
});

test('another act of the person goes first', async () => {
  const { go, personLock, directory } = await setUp();
  let work: Promise<unknown> = Promise.resolve();
  await personLock.whileHeld(ada, new AbortController().signal, async () => {
    work = go();
    await setImmediate();
    expect(directory.revoked).toEqual([]);
  });
  await work;
  expect(directory.revoked).toHaveLength(3);
});

describe('no work goes on', () => {
  const report = (...endings: EndingReport['endings']) => ({ endings, retryAt: null });

  test.each<TenantErrorCode>(['not_permitted', 'credentials_refused', 'unexpected_answer'])(
    'where waiting changes nothing: %s',
    (reason) => {
      expect(waitFor(report(left('one', reason)), 0, 0)).toBeNull();
    },
  );

  test('where nothing is left', () => {
    expect(waitFor(report(), 0, 0)).toBeNull();
  });

  test('where the tenant wants more patience than a page has', () => {
    expect(waitFor({ endings: [left('one')], retryAt: seconds(61) }, 0, 0)).toBeNull();
    expect(waitFor({ endings: [left('one')], retryAt: seconds(59) }, 0, 0)).toBe(seconds(59));
  });
});
