import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pageDeadline, startPageDeadline } from './page-deadline.server';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function start() {
  const response = new EventEmitter();
  return { response, ...startPageDeadline(5000, 1_000_000, response) };
}

test('calls for a page end half a second before its own time is up, which is left for rendering', () => {
  const { deadline, deadlineAt } = start();
  expect(deadlineAt).toBe(1_004_500);
  vi.advanceTimersByTime(4499);
  expect(deadline.aborted).toBe(false);
  vi.advanceTimersByTime(1);
  expect(deadline.aborted).toBe(true);
});

test('nothing of it is left once the page has been answered', () => {
  const { response } = start();
  expect(vi.getTimerCount()).toBe(1);
  response.emit('finish');
  expect(vi.getTimerCount()).toBe(0);
});

test('an act keeps its deadline when the browser goes away', () => {
  const { response, deadline } = start();
  response.emit('close');
  vi.advanceTimersByTime(4500);
  expect(deadline.aborted).toBe(true);
});

test('calls for a page end when the browser goes away', () => {
  const { deadline, deadlineAt } = start();
  const browser = new AbortController();
  const request = new Request('https://account.example', { signal: browser.signal });
  const { signal } = pageDeadline({ deadline, deadlineAt }, request);
  browser.abort();
  expect(signal.aborted).toBe(true);
});

test('a page that calls nobody joins no signals, and one that calls joins them once', () => {
  const { deadline, deadlineAt } = start();
  const join = vi.spyOn(deadline, 'addEventListener');
  const bounds = pageDeadline(
    { deadline, deadlineAt },
    new Request('https://account.example', { signal: new AbortController().signal }),
  );
  expect(join).not.toHaveBeenCalled();
  expect(bounds.signal).toBe(bounds.signal);
  expect(join).toHaveBeenCalledTimes(1);
});

test('calls for what a page can do without end sooner', () => {
  const { deadline, deadlineAt } = start();
  const browser = new AbortController();
  const request = new Request('https://account.example', { signal: browser.signal });
  const bounds = { deadline, deadlineAt };
  const { signal } = pageDeadline(bounds, request, { timeMs: 1500 });
  vi.advanceTimersByTime(1499);
  expect(signal.aborted).toBe(false);
  vi.advanceTimersByTime(1);
  expect(signal.aborted).toBe(true);
  const other = pageDeadline(bounds, request, { timeMs: 1500 });
  browser.abort();
  expect(other.signal.aborted).toBe(true);
});

test('many calls may listen at once without a warning of Node.js', () => {
  const warn = vi.spyOn(process, 'emitWarning').mockReturnValue(undefined);
  const { deadline, deadlineAt } = start();
  const request = new Request('https://account.example', { signal: new AbortController().signal });
  for (const bounds of [{}, { timeMs: 1000 }]) {
    const { signal } = pageDeadline({ deadline, deadlineAt }, request, bounds);
    for (const one of [signal, deadline])
      for (let call = 0; call < 50; call += 1) one.addEventListener('abort', () => {});
  }
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});
