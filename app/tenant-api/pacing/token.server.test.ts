import { describe, expect, test, vi } from 'vitest';
import { AnswerTooLargeError } from '~/tenant-calls/bounded-fetch.server';
import { minutes, seconds } from '~/durations';
import { createMemoryCache } from '~/cache/memory-cache.server';
import { createSealedText } from '~/cache/sealed-text.server';
import { createClock } from '../../../tests/fakes/clock';
import { createManagementToken } from './token.server';

type Answer = (signal: AbortSignal) => Response | Promise<Response>;

/** Tokens out of the given answers, one for each call; the last one serves all further calls. */
function setUp(...answers: [Answer, ...Answer[]]) {
  const clock = createClock();
  let calls = 0;
  const fetch = vi.fn<typeof globalThis.fetch>(async (_, init) => {
    const answer = answers[Math.min(calls, answers.length - 1)];
    calls += 1;
    if (answer === undefined || init?.signal == null) throw new TypeError('No answer is scripted.');
    return answer(init.signal);
  });
  const cache = createMemoryCache(clock);
  const outcomes: string[] = [];
  /** One more portal on the same cache, or the same one after a restart. */
  const onePortal = () =>
    createManagementToken({
      baseUrl: 'https://tenant.example',
      clientId: 'machine',
      clientSecret: 'machine-secret',
      cache,
      sealedText: createSealedText(['a secret'], 'tokens'),
      fetch,
      now: clock.now,
      timeoutMs: 20,
      onRequest: (outcome) => void outcomes.push(outcome),
    });
  return { clock, fetch, cache, outcomes, onePortal, token: onePortal() };
}

const grants =
  (access_token: string, expires_in = 86_400): Answer =>
  () =>
    Response.json({ access_token, expires_in, token_type: 'Bearer' });
/** A token with these scopes, which lives for a month. */
const grantsScope =
  (access_token: string, scope: string): Answer =>
  () =>
    Response.json({ access_token, scope, expires_in: 2_592_000, token_type: 'Bearer' });
const lacking = (number: number) => grantsScope(`lacking-${number}`, 'read:sessions');
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  () =>
    new Response('{"error_description":"an answer to hide"}', { status: code, headers });

test('a token is asked for with the machine’s credentials, for the Management API', async () => {
  const { token, fetch } = setUp(grants('one'));
  expect(await token.get()).toBe('one');
  const [url, init] = fetch.mock.calls[0] ?? [];
  expect(url).toBe('https://tenant.example/oauth/token');
  expect(init).toMatchObject({ method: 'POST', redirect: 'error' });
  expect(Object.fromEntries(new URLSearchParams(init?.body as URLSearchParams))).toEqual({
    grant_type: 'client_credentials',
    client_id: 'machine',
    client_secret: 'machine-secret',
    audience: 'https://tenant.example/api/v2/',
  });
});

test('a token is fetched once, however many ask at once', async () => {
  const { token, fetch } = setUp(grants('one'), grants('two'));
  expect(await Promise.all([token.get(), token.get(), token.get()])).toEqual(['one', 'one', 'one']);
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('a token is kept until a minute before it expires', async () => {
  const { token, clock } = setUp(grants('one', 3600), grants('two'));
  await token.get();
  clock.advance(minutes(59) - 1);
  expect(await token.get()).toBe('one');
});

test('a token is renewed a minute before it expires', async () => {
  const { token, clock } = setUp(grants('one', 3600), grants('two'));
  await token.get();
  clock.advance(minutes(59));
  expect(await token.get()).toBe('two');
});

test('a token that lives a minute is used for most of it', async () => {
  const { token, clock, fetch } = setUp(grants('one', 60), grants('two'));
  await token.get();
  clock.advance(seconds(53));
  expect(await token.get()).toBe('one');
  clock.advance(seconds(1));
  expect(await token.get()).toBe('two');
  expect(fetch).toHaveBeenCalledTimes(2);
});

test('a token that was dropped is replaced', async () => {
  const { token } = setUp(grants('one'), grants('two'));
  await token.drop(await token.get());
  expect(await token.get()).toBe('two');
});

test('dropping an old token leaves its successor in use', async () => {
  const { token, fetch } = setUp(grants('one'), grants('two'));
  const old = await token.get();
  await token.drop(old);
  await token.get();
  await token.drop(old);
  expect(await token.get()).toBe('two');
  expect(fetch).toHaveBeenCalledTimes(2);
});

test('a token is fetched once for all portals, however many ask at once', async () => {
  const { onePortal, fetch } = setUp(grants('one'), grants('two'));
  const portals = [onePortal(), onePortal(), onePortal()];
  expect(await Promise.all(portals.map((portal) => portal.get()))).toEqual(['one', 'one', 'one']);
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('a token is kept over a restart', async () => {
  const { onePortal, token, fetch } = setUp(grants('one'), grants('two'));
  await token.get();
  expect(await onePortal().get()).toBe('one');
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('a token that one portal has dropped is renewed once for all', async () => {
  const { onePortal, fetch } = setUp(grants('one'), grants('two'), grants('three'));
  const [here, there] = [onePortal(), onePortal()];
  await Promise.all([here.get(), there.get()]);
  await here.drop('one');
  expect(await here.get()).toBe('two');
  await there.drop('one');
  expect(await there.get()).toBe('two');
  expect(fetch).toHaveBeenCalledTimes(2);
});

test('a token that was dropped is not taken up again while it is still in the cache', async () => {
  const { onePortal, cache } = setUp(grants('one'), grants('two'));
  const here = onePortal();
  await here.get();
  vi.spyOn(cache, 'delete').mockResolvedValue();
  await here.drop('one');
  expect(await here.get()).toBe('two');
});

describe('a token that lacks a scope', () => {
  const { signal } = new AbortController();
  const needed = ['read:clients'];

  test('is not held for another where the new one lacks the scope too', async () => {
    const { token } = setUp(grants('one'), grantsScope('two', 'read:sessions read:clients_keys'));
    expect(await token.renewForScopes(await token.get(), needed, signal)).toBe(false);
    expect(await token.get()).toBe('two');
  });

  test('is replaced after 5 minutes, an hour and then a day while that brings nothing', async () => {
    const { onePortal, clock, fetch } = setUp(...([1, 2, 3, 4, 5, 6].map(lacking) as [Answer]));
    const renew = async () => {
      const portal = onePortal();
      await portal.renewForScopes(await portal.get(), needed, signal);
    };
    await renew();
    const waitsMs = [minutes(5), minutes(60), minutes(60 * 24), minutes(60 * 24)];
    for (const waitMs of waitsMs) {
      const before = fetch.mock.calls.length;
      clock.advance(waitMs - 1);
      await renew();
      expect(fetch).toHaveBeenCalledTimes(before);
      clock.advance(1);
      await renew();
      expect(fetch).toHaveBeenCalledTimes(before + 1);
    }
  });

  test('is soon replaced again once a new one has brought the scope', async () => {
    const { token, clock } = setUp(
      grants('one'),
      lacking(2),
      lacking(3),
      grantsScope('four', 'read:clients'),
      grantsScope('five', 'read:clients read:users'),
    );
    for (const waitMs of [0, minutes(5), minutes(60)]) {
      clock.advance(waitMs);
      await token.renewForScopes(await token.get(), needed, signal);
    }
    expect(await token.get()).toBe('four');
    clock.advance(minutes(5));
    expect(await token.renewForScopes('four', ['read:users'], signal)).toBe(true);
  });

  test('is asked for no less often after a renewal that failed', async () => {
    const { token, clock } = setUp(grants('one'), status(503), status(503), grants('two'));
    await token.get();
    for (const expected of [false, false, true]) {
      expect(await token.renewForScopes('one', needed, signal)).toBe(expected);
      clock.advance(minutes(5));
    }
  });

  test('is replaced by a new one, which may have been granted it', async () => {
    const { token, fetch } = setUp(grants('one'), grants('two'));
    const old = await token.get();
    expect(await token.renewForScopes(old, needed, signal)).toBe(true);
    expect(await token.get()).toBe('two');
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  test('is replaced once for all who meet that at the same time', async () => {
    const { token, fetch } = setUp(grants('one'), grants('two'), grants('three'));
    const old = await token.get();
    const asked = [1, 2, 3].map(() => token.renewForScopes(old, needed, signal));
    expect(await Promise.all(asked)).toEqual([true, true, true]);
    expect(await token.renewForScopes(old, needed, signal)).toBe(true);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  test('is replaced in another portal by the one that is there already', async () => {
    const { onePortal, fetch } = setUp(grants('one'), grants('two'), grants('three'));
    const [here, there] = [onePortal(), onePortal()];
    await Promise.all([here.get(), there.get()]);
    await here.renewForScopes('one', needed, signal);
    expect(await there.renewForScopes('one', needed, signal)).toBe(true);
    expect(await there.get()).toBe('two');
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  test('is replaced once in five minutes, in all portals together', async () => {
    const { onePortal, token, clock, fetch } = setUp(grants('one'), grants('two'), grants('three'));
    await token.renewForScopes(await token.get(), needed, signal);
    clock.advance(minutes(5) - 1);
    const other = onePortal();
    for (const portal of [token, other])
      expect(await portal.renewForScopes(await portal.get(), needed, signal)).toBe(false);
    expect(fetch).toHaveBeenCalledTimes(2);
    clock.advance(1);
    expect(await other.renewForScopes('two', needed, signal)).toBe(true);
    expect(await other.get()).toBe('three');
  });

  test('stays in use where no new one is to be had', async () => {
    const { token } = setUp(grants('one'), status(503));
    const old = await token.get();
    expect(await token.renewForScopes(old, needed, signal)).toBe(false);
    expect(await token.get()).toBe('one');
  });

  test('is not waited for longer than its page', async () => {
    const { token } = setUp(grants('one'), () => new Promise(() => {}));
    const old = await token.get();
    expect(await token.renewForScopes(old, needed, AbortSignal.abort())).toBe(false);
  });
});

test('a portal that died while it fetched a token holds up the others for a moment only', async () => {
  const { onePortal, cache, clock, fetch } = setUp(grants('one'));
  const replace = vi.spyOn(cache, 'replace');
  await onePortal().get();
  const [key = '', , , lifetimeMs = Infinity] = replace.mock.calls[0] ?? [];
  expect(lifetimeMs).toBeLessThanOrEqual(seconds(2));
  clock.advance(minutes(60 * 24));
  await cache.replace(key, null, 'a portal that died', lifetimeMs);
  const waiting = onePortal().get();
  clock.advance(lifetimeMs);
  expect(await waiting).toBe('one');
  expect(fetch).toHaveBeenCalledTimes(2);
});

test('nothing of a token can be read in the cache', async () => {
  const { token, cache } = setUp(grants('a-token-to-hide'));
  const set = vi.spyOn(cache, 'set');
  await token.get();
  expect(set).toHaveBeenCalled();
  expect(JSON.stringify(set.mock.calls)).not.toMatch(/a-token-to-hide|machine|tenant/);
});

test('what cannot be opened, such as after all secrets were changed, is fetched anew', async () => {
  const { onePortal, cache } = setUp(grants('one'), grants('two'));
  const set = vi.spyOn(cache, 'set');
  await onePortal().get();
  await cache.set(set.mock.calls[0]?.[0] ?? '', 'not sealed by us', 1000);
  expect(await onePortal().get()).toBe('two');
});

test('after too many requests no portal asks again before the time that was named', async () => {
  const { onePortal, clock, fetch } = setUp(status(429, { 'retry-after': '7' }), grants('one'));
  const [here, there] = [onePortal(), onePortal()];
  await expect(here.get()).rejects.toMatchObject({ code: 'rate_limited' });
  clock.advance(seconds(7) - 1);
  for (const portal of [here, there])
    await expect(portal.get()).rejects.toMatchObject({ code: 'rate_limited', retryAfterMs: 1 });
  expect(fetch).toHaveBeenCalledTimes(1);
  clock.advance(1);
  expect(await there.get()).toBe('one');
});

test('every request for a token is told with its outcome', async () => {
  const { token, outcomes } = setUp(status(500), grants('one'));
  await token.get().catch(() => {});
  await token.get();
  await token.get();
  expect(outcomes).toEqual(['unavailable', 'ok']);
});

test('a failure is not remembered', async () => {
  const { token } = setUp(status(500), grants('one'));
  await expect(token.get()).rejects.toMatchObject({ code: 'unavailable' });
  expect(await token.get()).toBe('one');
});

describe('without a token', () => {
  test.each<[string, Answer, object]>([
    ['a refusal (401)', status(401), { code: 'credentials_refused', status: 401 }],
    ['a refusal (403)', status(403), { code: 'credentials_refused', status: 403 }],
    ['a refusal (400)', status(400), { code: 'credentials_refused', status: 400 }],
    ['too many (429)', status(429), { code: 'rate_limited', status: 429, retryAfterMs: null }],
    [
      'too many (429) with a time',
      status(429, { 'retry-after': '7' }),
      { code: 'rate_limited', retryAfterMs: 7000 },
    ],
    [
      'too many (429) with a date',
      status(429, { 'retry-after': 'Mon, 23 Nov 2026 12:00:20 GMT' }),
      { code: 'rate_limited', retryAfterMs: 20_000 },
    ],
    ['a failure (503)', status(503), { code: 'unavailable', status: 503 }],
    ['no JSON', () => new Response('<html>'), { code: 'unexpected_answer' }],
    ['no token', () => Response.json({}), { code: 'unexpected_answer' }],
    ['a token that is over', grants('one', 0), { code: 'unexpected_answer' }],
    ['a token with a line break', grants('o\r\nne: 1'), { code: 'unexpected_answer' }],
    ['a token that no header carries', grants('öne'), { code: 'unexpected_answer' }],
    ['too much', () => Promise.reject(new AnswerTooLargeError()), { code: 'unexpected_answer' }],
    ['no connection', () => Promise.reject(new TypeError('fetch failed')), { code: 'unreachable' }],
    [
      'no answer in time',
      (signal) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason as Error));
        }),
      { code: 'timeout' },
    ],
  ])('%s has its code', async (_, answer, expected) => {
    const { token } = setUp(answer);
    await expect(token.get()).rejects.toMatchObject({ name: 'TenantError', ...expected });
  });

  test('a message quotes neither the answer nor the secret', async () => {
    const { token } = setUp(status(401));
    await expect(token.get()).rejects.toThrow(/^(?!.*(?:to hide|machine-secret))/);
  });
});
