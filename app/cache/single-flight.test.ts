import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSingleFlight, type FlightBounds } from './single-flight';

const never = () => new AbortController().signal;
const now = () => Date.now();
const tooLate = () => new Error('too late');

/** Work that a test ends by hand. */
function setUp() {
  const flights = createSingleFlight<string>({ now, tooLate });
  const started: {
    bounds: FlightBounds;
    signal: AbortSignal;
    resolve: (value: string) => void;
    reject: (error: Error) => void;
  }[] = [];
  const work = (bounds: FlightBounds) =>
    new Promise<string>((resolve, reject) => {
      started.push({ bounds, signal: bounds.signal, resolve, reject });
    });
  const join = (key = 'key', signal = never(), deadlineAt = now() + 60_000) =>
    flights.join(key, { signal, deadlineAt }, work);
  return { join, started };
}

test('all who ask at the same time get the result of one piece of work', async () => {
  const { join, started } = setUp();
  const joined = [join(), join(), join()];
  started[0]?.resolve('done');
  expect(await Promise.all(joined)).toEqual([
    { result: 'done', isFirst: true },
    { result: 'done', isFirst: false },
    { result: 'done', isFirst: false },
  ]);
  expect(started).toHaveLength(1);
});

test('other keys are other work', async () => {
  const { join, started } = setUp();
  void join('one');
  void join('other');
  expect(started).toHaveLength(2);
});

test('whoever asks after the end starts anew, also after a failure', async () => {
  const { join, started } = setUp();
  const first = join();
  started[0]?.reject(new Error('failed'));
  await expect(first).rejects.toThrow('failed');
  const second = join();
  started[1]?.resolve('done');
  expect((await second).result).toBe('done');
});

test('a failure reaches all of them', async () => {
  const { join, started } = setUp();
  const joined = [join(), join()];
  started[0]?.reject(new Error('failed'));
  for (const one of joined) await expect(one).rejects.toThrow('failed');
});

test('one who leaves harms nobody else', async () => {
  const { join, started } = setUp();
  const leaving = new AbortController();
  const left = join('key', leaving.signal);
  const stayed = join();
  leaving.abort(new Error('gone away'));
  await expect(left).rejects.toThrow('too late');
  expect(started[0]?.signal.aborted).toBe(false);
  started[0]?.resolve('done');
  expect((await stayed).result).toBe('done');
});

test('work that nobody waits for any more is given up, and the next one starts anew', async () => {
  const { join, started } = setUp();
  const leaving = new AbortController();
  const left = [join('key', leaving.signal), join('key', leaving.signal)];
  leaving.abort(new Error('gone away'));
  for (const one of left) await expect(one).rejects.toThrow('too late');
  expect(started[0]?.signal.aborted).toBe(true);
  void join();
  expect(started).toHaveLength(2);
});

test('work that was given up and ends late does not end its successor', async () => {
  const { join, started } = setUp();
  const leaving = new AbortController();
  const left = join('key', leaving.signal);
  leaving.abort(new Error('gone away'));
  await expect(left).rejects.toThrow('too late');
  const next = join();
  started[0]?.reject(new Error('given up'));
  await Promise.resolve();
  const joined = join();
  started[1]?.resolve('done');
  expect((await Promise.all([next, joined])).map(({ result }) => result)).toEqual(['done', 'done']);
  expect(started).toHaveLength(2);
});

test('whoever has left before the beginning starts nothing', async () => {
  const { join, started } = setUp();
  await expect(join('key', AbortSignal.abort())).rejects.toThrow('too late');
  expect(started).toEqual([]);
});

describe('time', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('of one who waits is up for that one alone', async () => {
    const { join, started } = setUp();
    const first = join('key', never(), now() + 1000);
    await vi.advanceTimersByTimeAsync(900);
    const second = join('key', never(), now() + 1000);
    const failed = expect(first).rejects.toThrow('too late');
    await vi.advanceTimersByTimeAsync(100);
    await failed;
    expect(started[0]?.signal.aborted).toBe(false);
    started[0]?.resolve('done');
    expect(await second).toEqual({ result: 'done', isFirst: false });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('of the work lasts as long as anybody waits', async () => {
    const { join, started } = setUp();
    const began = now();
    const waiting = [join('key', never(), began + 2000), join('key', never(), began + 1000)];
    expect(started[0]?.bounds.deadlineAt()).toBe(began + 2000);
    waiting.push(join('key', never(), began + 3000));
    expect(started[0]?.bounds.deadlineAt()).toBe(began + 3000);
    started[0]?.resolve('done');
    await Promise.all(waiting);
  });
});

test('a signal that lives on keeps no listener', async () => {
  const { join, started } = setUp();
  const { signal } = new AbortController();
  const remove = vi.spyOn(signal, 'removeEventListener');
  const joined = join('key', signal);
  started[0]?.resolve('done');
  await joined;
  expect(remove).toHaveBeenCalledTimes(1);
});
