import { expect, test } from 'vitest';
import { createMemoryCache } from '~/cache/memory-cache.server';
import { createOpenEnrolments, openEnrolmentMs } from './open-enrolments.server';

const ada = { userId: 'auth0|ada', portalSessionId: 'session-1' };
const email = {
  kind: 'email',
  methodId: 'email|dev_1',
  authSession: 'secret-session',
  email: 'ada@example.com',
} as const;

function setUp() {
  const clock = { now: 0 };
  const cache = createMemoryCache({ now: () => clock.now });
  const kept: string[] = [];
  const set: typeof cache.set = (key, value, lifetimeMs) => {
    kept.push(key, value);
    return cache.set(key, value, lifetimeMs);
  };
  return { clock, kept, enrolments: createOpenEnrolments({ ...cache, set }, ['a secret']) };
}

test('an enrolment is opened by its id, as often as a code is mistyped', async () => {
  const { enrolments } = setUp();
  const id = await enrolments.save(ada, email);
  expect(await enrolments.open(ada, id)).toEqual(email);
  expect(await enrolments.open(ada, id)).toEqual(email);
});

test('two of them, as in two tabs, do not get in each other’s way', async () => {
  const { enrolments } = setUp();
  const one = await enrolments.save(ada, email);
  const other = await enrolments.save(ada, { ...email, email: 'other@example.com' });
  expect(await enrolments.open(ada, one)).toEqual(email);
  expect(one).not.toBe(other);
});

test.each([
  ['in another portal session of the person', { ...ada, portalSessionId: 'session-2' }],
  ['for another person', { ...ada, userId: 'auth0|eve' }],
])('it is not opened %s', async (_, holder) => {
  const { enrolments } = setUp();
  expect(await enrolments.open(holder, await enrolments.save(ada, email))).toBeNull();
});

test('one that was finished says which method it has become', async () => {
  const { enrolments } = setUp();
  const id = await enrolments.save(ada, email);
  await enrolments.finish(ada, id, 'email|dev_1');
  expect(await enrolments.open(ada, id)).toEqual({ kind: 'finished', methodId: 'email|dev_1' });
});

test('it is kept for minutes', async () => {
  const { enrolments, clock } = setUp();
  const id = await enrolments.save(ada, email);
  clock.now += openEnrolmentMs;
  expect(await enrolments.open(ada, id)).toBeNull();
});

test('the store sees nothing of it', async () => {
  const { enrolments, kept } = setUp();
  await enrolments.save(ada, email);
  expect(kept.join()).not.toMatch(/secret-session|ada|dev_1/);
});
