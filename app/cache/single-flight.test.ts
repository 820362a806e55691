import { expect, test, vi } from 'vitest';
import { createSingleFlight } from './single-flight';

const never = () => new AbortController().signal;

/** Work that a test ends by hand. */
function setUp() {
  const flights = createSingleFlight<string>();
  const started: {
    signal: AbortSignal;
    resolve: (value: string) => void;
    reject: (error: Error) => void;
  }[] = [];
  const work = (signal: AbortSignal) =>
    new Promise<string>((resolve, reject) => {
      started.push({ signal, resolve, reject });
    });
  const join = (key = 'key', signal = never()) => flights.join(key, signal, work);
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
  await expect(left).rejects.toThrow('gone away');
  expect(started[0]?.signal.aborted).toBe(false);
  started[0]?.resolve('done');
  expect((await stayed).result).toBe('done');
});

test('work that nobody waits for any more is given up, and the next one starts anew', async () => {
  const { join, started } = setUp();
  const leaving = new AbortController();
  const left = [join('key', leaving.signal), join('key', leaving.signal)];
  leaving.abort(new Error('gone away'));
  for (const one of left) await expect(one).rejects.toThrow('gone away');
  expect(started[0]?.signal.aborted).toBe(true);
  void join();
  expect(started).toHaveLength(2);
});

test('work that was given up and ends late does not end its successor', async () => {
  const { join, started } = setUp();
  const leaving = new AbortController();
  const left = join('key', leaving.signal);
  leaving.abort(new Error('gone away'));
  await expect(left).rejects.toThrow('gone away');
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
  await expect(join('key', AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
  expect(started).toEqual([]);
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
