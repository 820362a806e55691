import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { seconds } from './durations';
import { againWhileStoreFails } from './store-retries';
import { StoreUnavailableError } from './store-unavailable-error';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const away = new StoreUnavailableError('unreachable', 'It is away.');
const bounds = (stopping = new AbortController().signal) => ({ forMs: seconds(15), stopping });

test('what is to be noted is noted once the store is back', async () => {
  const work = vi.fn<() => Promise<string>>().mockResolvedValue('noted');
  for (let failures = 0; failures < 3; failures += 1) work.mockRejectedValueOnce(away);
  const noted = againWhileStoreFails(work, bounds());
  await vi.runAllTimersAsync();
  expect(await noted).toBe('noted');
  expect(work).toHaveBeenCalledTimes(4);
});

test('a store that stays away is told of when the time is up', async () => {
  const startedAt = Date.now();
  const noted = againWhileStoreFails(() => Promise.reject(away), bounds()).catch(
    (error: unknown) => [error, Date.now() - startedAt],
  );
  await vi.runAllTimersAsync();
  expect(await noted).toEqual([away, seconds(15.5)]);
});

test('a portal that stops tries once more, at once', async () => {
  const stopping = new AbortController();
  const work = vi.fn(() => Promise.reject(away));
  const noted = againWhileStoreFails(work, bounds(stopping.signal)).catch(
    (error: unknown) => error,
  );
  await vi.advanceTimersByTimeAsync(1);
  stopping.abort();
  await vi.advanceTimersByTimeAsync(0);
  expect(await noted).toBe(away);
  expect(work).toHaveBeenCalledTimes(2);
});

test('what is no failure of a store is nothing to wait for', async () => {
  const bug = new TypeError('A bug.');
  await expect(againWhileStoreFails(() => Promise.reject(bug), bounds())).rejects.toBe(bug);
});
