import { expect, test } from 'vitest';
import { createMemoryCache } from '~/cache/memory-cache.server';
import { hours, minutes } from '~/durations';
import { createMyAccountAccess, longestAccessMs } from './my-account-access.server';

const use = 'methods';
const ada = { userId: 'auth0|ada', portalSessionId: 'session-1' };

function setUp() {
  const clock = { now: 0 };
  const cache = createMemoryCache({ now: () => clock.now });
  const kept: string[] = [];
  const watched = {
    ...cache,
    set: (key: string, value: string, lifetimeMs: number) => {
      kept.push(key, value);
      return cache.set(key, value, lifetimeMs);
    },
  };
  return { clock, kept, access: createMyAccountAccess(watched, ['a secret'], () => clock.now) };
}

test('a token is there for the portal session that it was asked for in', async () => {
  const { access } = setUp();
  await access.keep(ada, { use, token: 'token', lifetimeMs: hours(24) });
  expect(await access.find(ada, use)).toEqual({ token: 'token' });
});

test.each([
  ['another portal session of the person', { ...ada, portalSessionId: 'session-2' }],
  ['another person', { ...ada, userId: 'auth0|eve' }],
])('%s has none of it', async (_, holder) => {
  const { access } = setUp();
  await access.keep(ada, { use, token: 'token', lifetimeMs: hours(24) });
  expect(await access.find(holder, use)).toBeNull();
});

test('a token for one use is none for another', async () => {
  const { access } = setUp();
  await access.keep(ada, { use, token: 'token', lifetimeMs: hours(24) });
  await access.refuse(ada, 'connected-accounts');
  expect(await access.find(ada, 'connected-accounts')).toBe('refused');
  expect(await access.find(ada, use)).toEqual({ token: 'token' });
});

test('a token is kept for minutes, though it may be good for a day', async () => {
  const { access, clock } = setUp();
  await access.keep(ada, { use, token: 'token', lifetimeMs: hours(24) });
  clock.now += longestAccessMs;
  expect(await access.find(ada, use)).toBeNull();
});

test('a token that is good for less is kept for less', async () => {
  const { access, clock } = setUp();
  await access.keep(ada, { use, token: 'token', lifetimeMs: minutes(1) });
  clock.now += minutes(1);
  expect(await access.find(ada, use)).toBeNull();
});

test('a tenant that gave none is not asked for a minute', async () => {
  const { access, clock } = setUp();
  await access.refuse(ada, use);
  expect(await access.find(ada, use)).toBe('refused');
  clock.now += minutes(1);
  expect(await access.find(ada, use)).toBeNull();
});

test('a token that is over at once counts as none, so that nobody goes round and round for it', async () => {
  const { access } = setUp();
  await access.keep(ada, { use, token: 'token', lifetimeMs: 0.5 });
  expect(await access.find(ada, use)).toBe('refused');
});

test('a token that the tenant takes no sooner than it gave it counts as none', async () => {
  const { access } = setUp();
  await access.keep(ada, { use, token: 'token', lifetimeMs: hours(24) });
  expect(await access.forget(ada, use)).toBe(true);
  expect(await access.find(ada, use)).toBe('refused');
});

test('a token that was forgotten is there no more', async () => {
  const { access, clock } = setUp();
  await access.keep(ada, { use, token: 'token', lifetimeMs: hours(24) });
  clock.now += minutes(1);
  expect(await access.forget(ada, use)).toBe(false);
  expect(await access.find(ada, use)).toBeNull();
});

test('the store sees neither the token nor whose it is', async () => {
  const { access, kept } = setUp();
  await access.keep(ada, { use, token: 'the-token', lifetimeMs: hours(24) });
  expect(kept.join()).not.toMatch(/the-token|ada|session-1/);
});
