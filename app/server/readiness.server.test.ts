import { describe, expect, test, vi } from 'vitest';
import { seconds } from '~/durations';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { createReadiness } from './readiness.server';

/** A portal's readiness with a store that answers for as long as `isThere`. */
function setUp({ isShared = false } = {}) {
  const store = { isThere: true };
  const clock = { now: 0 };
  const failure = new StoreUnavailableError('unreachable', 'nobody is there');
  const ping = vi.fn(() => (store.isThere ? Promise.resolve() : Promise.reject(failure)));
  let isStopping = false;
  const changes: unknown[] = [];
  const readiness = createReadiness({
    ping,
    isShared,
    isStopping: () => isStopping,
    now: () => clock.now,
    onChange: (...change) => changes.push(change),
  });
  return {
    store,
    ping,
    failure,
    changes,
    readiness,
    stop: () => (isStopping = true),
    /** Asks again after the last answer is too old to be given again. */
    later: () => {
      clock.now += seconds(1);
      return readiness();
    },
  };
}

describe('a portal on a store that others share', () => {
  test('is starting until the store has answered once', async () => {
    const { store, later } = setUp({ isShared: true });
    store.isThere = false;
    expect(await later()).toBe('starting');
    expect(await later()).toBe('starting');
    store.isThere = true;
    expect(await later()).toBe('ready');
  });

  test('stays ready when the store fails later, for every portal would leave the proxy at once', async () => {
    const { store, later } = setUp({ isShared: true });
    await later();
    store.isThere = false;
    expect(await later()).toBe('ready');
  });

  test('asks the store no more once it has answered', async () => {
    const { ping, later } = setUp({ isShared: true });
    await later();
    await later();
    expect(ping).toHaveBeenCalledOnce();
  });
});

describe('a portal on a file of its own', () => {
  test('is not ready while the file fails, and is again', async () => {
    const { store, later } = setUp();
    expect(await later()).toBe('ready');
    store.isThere = false;
    expect(await later()).toBe('store_failed');
    store.isThere = true;
    expect(await later()).toBe('ready');
  });

  test('writes once for all who ask within a second', async () => {
    const { ping, later, readiness } = setUp();
    await Promise.all([later(), readiness(), readiness()]);
    await readiness();
    expect(ping).toHaveBeenCalledOnce();
    await later();
    expect(ping).toHaveBeenCalledTimes(2);
  });
});

test.each([true, false])(
  'a portal that is to end says so at once (store shared: %s)',
  async (isShared) => {
    const { readiness, stop } = setUp({ isShared });
    await readiness();
    stop();
    expect(await readiness()).toBe('draining');
  },
);

test('a portal that is asked to end while its store is looked at is not ready any more', async () => {
  const { readiness, stop } = setUp();
  const asked = readiness();
  stop();
  expect(await asked).toBe('draining');
});

test('each change is told once, with what the store said', async () => {
  const { store, changes, later, failure, stop } = setUp();
  await later();
  await later();
  store.isThere = false;
  await later();
  await later();
  stop();
  await later();
  expect(changes).toEqual([
    ['ready', undefined],
    ['store_failed', failure],
    ['draining', undefined],
  ]);
});
