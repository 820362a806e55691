import { setImmediate } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { createMemoryCache } from '~/cache/memory-cache.server';
import { createPersonLock } from '~/cache/person-lock.server';
import { seconds } from '~/durations';
import { createSessionHandles } from '~/tenant-calls/opaque-handle.server';
import { TenantError, type TenantErrorCode } from '~/tenant-calls/tenant-error';
import { createClock } from '../../tests/fakes/clock';
import { createMemoryEndingLog } from '../../tests/fakes/ending-log';
import { createMemoryPortalSessionStore } from '../../tests/fakes/portal-session-store';
import { createFakeDirectory } from '../../tests/fakes/session-directory';
import {
  continueEndings,
  isRetryable,
  longestWorkMs,
  waitFor,
  withWork,
} from './continue-endings.server';
import { createEndingReports, type EndingReport } from './ending-records.server';

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
  mayGoOn?: () => Promise<boolean>;
}

/** A report with work that goes on, on a clock that each wait moves. */
async function setUp({
  beforeRevoke = () => {},
  ids = ['one', 'two', 'three'],
  current = 'this',
  mayGoOn = () => Promise.resolve(true),
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
  const services = {
    directory,
    handles,
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
  return {
    ...services,
    clock,
    waits,
    seen,
    onEnded,
    read: () => services.endingReports.open(ada, reportId),
    go: (workId = begun.work.id) =>
      continueEndings(
        services,
        {
          issuer: 'https://tenant.example/',
          userId: ada,
          currentSessionId: current,
          reportId,
          workId,
          waitMs: seconds(1),
          mayGoOn,
          onEnded,
        },
        async (ms) => {
          waits.push(ms);
          clock.advance(ms);
          seen.push({
            at: clock.now(),
            report: await services.endingReports.open(ada, reportId),
          });
        },
      ),
  };
}

const limited = (retryAfterMs: number | null) =>
  new TenantError('rate_limited', 'busy', { retryAfterMs });

test('what was left is signed out, each with its line, and the report says that no work goes on', async () => {
  const { go, directory, onEnded, read } = await setUp();
  const report = await go();
  expect([...directory.revoked].sort()).toEqual(['one', 'three', 'two']);
  expect(onEnded).toHaveBeenCalledTimes(3);
  expect(report).toMatchObject({ endings: Array(3).fill({ outcome: 'ended' }), work: null });
  expect(await read()).toEqual(report);
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
  expect(waits).toEqual([1, 2, 4, 8, 16].map(seconds));
  expect(await read()).toMatchObject({
    work: null,
    endings: Array(3).fill({ outcome: 'not-yet' }),
  });
});

test('it gives up in the end, however much is left', async () => {
  const ids = Array.from({ length: 1000 }, (_, index) => `s${index}`);
  let ended = 0;
  const { go, clock, read } = await setUp({
    ids,
    beforeRevoke: () => {
      if (ended % 2 === 1) {
        ended += 1;
        throw limited(seconds(50));
      }
      ended += 1;
    },
  });
  const begunAt = clock.now();
  await go();
  expect(clock.now() - begunAt).toBeLessThan(longestWorkMs + seconds(60));
  expect((await read())?.work).toBeNull();
});

test('work that another has taken over does nothing', async () => {
  const { go, directory } = await setUp();
  expect(await go('older')).toBe('taken-over');
  expect(directory.revoked).toEqual([]);
});

test('work whose report is kept no more does nothing', async () => {
  const { go, directory, endingReports } = await setUp();
  vi.spyOn(endingReports, 'open').mockResolvedValue(null);
  expect(await go()).toBe('gone');
  expect(directory.revoked).toEqual([]);
});

test('the browser that asked stays signed in, and nothing waits for it', async () => {
  const { go, directory, waits } = await setUp({ current: 'two' });
  expect(await go()).toMatchObject({
    endings: [{ outcome: 'ended' }, { outcome: 'not-yet' }, { outcome: 'ended' }],
    work: null,
  });
  expect([...directory.revoked].sort()).toEqual(['one', 'three']);
  expect(waits).toHaveLength(1);
});

test('work that may not go on leaves the rest to the person at once', async () => {
  let mayGoOn = true;
  const { go, directory, waits } = await setUp({
    beforeRevoke: (id) => {
      if (id === 'one') mayGoOn = false;
      else throw limited(seconds(7));
    },
    mayGoOn: () => Promise.resolve(mayGoOn),
  });
  expect(await go()).toMatchObject({
    endings: [{ outcome: 'ended' }, { outcome: 'not-yet' }, { outcome: 'not-yet' }],
    work: null,
  });
  expect(directory.revoked).toEqual(['one']);
  expect(waits).toHaveLength(2);
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
