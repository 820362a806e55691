import { EventEmitter } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, onTestFinished, test, vi } from 'vitest';
import { pageDeadline, startPageDeadline } from '~/request/page-deadline.server';
import { abortAfter, within } from './deadline';
import { eventually } from '../tests/eventually';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Resolves when the signal aborts, however often garbage is collected before. */
async function untilAborted(signal: AbortSignal): Promise<void> {
  let isAborted = false;
  signal.addEventListener('abort', () => {
    isAborted = true;
  });
  await eventually(() => {
    collectGarbage();
    expect(isAborted).toBe(true);
  });
}

test('what came while the process was busy is in time, and what does not come is late', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const late = new Error('late');
  let come = (_: string) => {};
  const work = new Promise<string>((resolve) => (come = resolve));
  const waitFor = (answer: Promise<string>) => within(1000, answer, () => late);
  const inTime = waitFor(work);
  // However late this timer is called: it is one.
  vi.advanceTimersToNextTimer();
  come('there');
  expect(await inTime).toBe('there');
  const never = waitFor(new Promise(() => {}));
  const refused = expect(never).rejects.toBe(late);
  vi.advanceTimersByTime(1000);
  await refused;
  expect(vi.getTimerCount()).toBe(0);
});

test('a signal aborts when its time is up, whatever is collected meanwhile', async () => {
  await untilAborted(abortAfter(100, new AbortController().signal).signal);
});

test('a page’s signal aborts when its time is up, whatever is collected meanwhile', async () => {
  const request = new Request('https://portal.example/');
  await untilAborted(pageDeadline(startPageDeadline(600, 0, new EventEmitter()), request).signal);
});

test('a page that is over leaves no signal behind, though its calls never came to their ends', async () => {
  const open = () => {
    const response = new EventEmitter();
    const deadlines = startPageDeadline(60_000, 0, response);
    const { signal } = pageDeadline(deadlines, new Request('https://portal.example/'), {
      timeMs: 1,
    });
    response.emit('finish');
    return new WeakRef(signal);
  };
  const left = open();
  await eventually(() => {
    collectGarbage();
    // Not the signal itself, which a failed expectation would keep.
    expect(left.deref() === undefined).toBe(true);
  });
});

test('a signal aborts with the other one, for the same reason', () => {
  const other = new AbortController();
  const { signal } = abortAfter(60_000, other.signal);
  expect(signal.aborted).toBe(false);
  other.abort(new Error('gone away'));
  expect(signal.reason).toEqual(new Error('gone away'));
  expect(abortAfter(60_000, other.signal).signal.aborted).toBe(true);
});

test('a signal that is done with never aborts, and listens to nobody', () => {
  vi.useFakeTimers();
  const other = new AbortController();
  const { signal, done } = abortAfter(100, other.signal);
  done();
  other.abort();
  vi.runAllTimers();
  expect(signal.aborted).toBe(false);
  vi.useRealTimers();
});

test('work within its time is what it comes to, and later it is the failure that was named', async () => {
  const late = () => new Error('late');
  expect(await within(1000, Promise.resolve('done'), late)).toBe('done');
  await expect(within(1, new Promise(() => {}), late)).rejects.toThrow('late');
});
