import { describe, expect, test } from 'vitest';
import { seconds } from '~/durations';
import { createClock } from '../../../tests/fakes/clock';
import { readLimitHeaders } from './limit-headers';

const { now } = createClock();
const read = (headers: Record<string, string>) => readLimitHeaders(new Headers(headers), now());
const epochSeconds = (ahead: number) => String(now() / 1000 + ahead);
const httpDate = (ahead: number) => new Date(now() + seconds(ahead)).toUTCString();

test('the limit and what is left of it are read', () => {
  expect(read({ 'x-ratelimit-limit': '50', 'x-ratelimit-remaining': '0' })).toEqual({
    limit: 50,
    remaining: 0,
    waitMs: null,
  });
});

test('an answer without such headers says nothing', () => {
  expect(read({})).toEqual({ limit: null, remaining: null, waitMs: null });
});

test.each(['', '-1', '1.5', 'NaN', 'Infinity', '1e3', '0x10', ' ', '5, 5', '9'.repeat(13)])(
  'a number that is none says nothing: %j',
  (value) => {
    const headers = [
      'x-ratelimit-limit',
      'x-ratelimit-remaining',
      'x-ratelimit-reset',
      'retry-after',
    ];
    const report = read(Object.fromEntries(headers.map((name) => [name, value])));
    expect(report).toEqual({ limit: null, remaining: null, waitMs: null });
  },
);

test('a limit of none is no limit', () => {
  expect(read({ 'x-ratelimit-limit': '0', 'x-ratelimit-remaining': '0' })).toEqual({
    limit: null,
    remaining: 0,
    waitMs: null,
  });
});

describe('how long to wait', () => {
  test('is until the reset', () => {
    expect(read({ 'x-ratelimit-reset': epochSeconds(3) }).waitMs).toBe(seconds(3));
  });

  test('is what Retry-After says, in seconds or as a date, whatever the reset', () => {
    const reset = { 'x-ratelimit-reset': epochSeconds(3) };
    expect(read({ ...reset, 'retry-after': '40' }).waitMs).toBe(seconds(40));
    expect(read({ ...reset, 'retry-after': httpDate(40) }).waitMs).toBe(seconds(40));
  });

  test('is until the reset where Retry-After makes no sense', () => {
    const headers = { 'x-ratelimit-reset': epochSeconds(3), 'retry-after': 'soon' };
    expect(read(headers).waitMs).toBe(seconds(3));
  });

  test.each([-3600, 3600, 86_400 * 400])(
    'is right though the tenant’s clock is %i seconds off',
    (skew) => {
      const date = httpDate(skew);
      expect(read({ date, 'x-ratelimit-reset': epochSeconds(skew + 3) }).waitMs).toBe(seconds(3));
      expect(read({ date, 'retry-after': httpDate(skew + 40) }).waitMs).toBe(seconds(40));
    },
  );

  test('is none where the time has passed', () => {
    expect(read({ 'x-ratelimit-reset': epochSeconds(-30) }).waitMs).toBe(0);
    expect(read({ 'retry-after': httpDate(-30) }).waitMs).toBe(0);
  });

  test('is a minute at most by a reset, since one further ahead is a wrong clock’s', () => {
    expect(read({ 'x-ratelimit-reset': epochSeconds(86_400) }).waitMs).toBe(seconds(60));
  });
});
