import { expect, test } from 'vitest';
import { createMemoryCache } from '~/cache/memory-cache.server';
import { createClock } from '../../tests/fakes/clock';
import {
  attemptsPerCode,
  codeLifetimeMs,
  createConfirmationCodes,
} from './confirmation-codes.server';

const secret = 'a-secret-of-at-least-thirty-two-bytes';
const ada = { userId: 'google-oauth2|ada', portalSessionId: 'session-1' };

function setUp() {
  const clock = createClock();
  const cache = createMemoryCache({ now: clock.now });
  const codesWith = (...secrets: [string, ...string[]]) =>
    createConfirmationCodes({ cache, secrets, now: clock.now });
  return { clock, cache, codesWith, codes: codesWith(secret) };
}

/** Another code than this one. */
const another = (code: string) => (code === '000000' ? '111111' : '000000');

test('a code has six digits, and is right once', async () => {
  const { codes } = setUp();
  const code = await codes.issue(ada);
  expect(code).toMatch(/^\d{6}$/);
  expect(await codes.enter(ada, code)).toBe('right');
  expect(await codes.enter(ada, code)).toBe('over');
});

test('another code is wrong, and leaves room for another try', async () => {
  const { codes } = setUp();
  const code = await codes.issue(ada);
  expect(await codes.enter(ada, another(code))).toBe('wrong');
  expect(await codes.enter(ada, code)).toBe('right');
});

test('a code is over after five wrong ones, though it comes then', async () => {
  const { codes } = setUp();
  const code = await codes.issue(ada);
  for (let attempt = 0; attempt < attemptsPerCode; attempt += 1)
    expect(await codes.enter(ada, another(code))).toBe('wrong');
  expect(await codes.isIssued(ada)).toBe(false);
  expect(await codes.enter(ada, code)).toBe('over');
});

test('many at once are five attempts, no more', async () => {
  const { codes } = setUp();
  const code = await codes.issue(ada);
  const answers = await Promise.all(
    Array.from({ length: 40 }, () => codes.enter(ada, another(code))),
  );
  expect(answers.filter((answer) => answer === 'wrong').length).toBeLessThanOrEqual(5);
  expect(await codes.enter(ada, code)).toBe('over');
});

test('of the right code twice at once, one is right', async () => {
  const { codes } = setUp();
  const code = await codes.issue(ada);
  const answers = await Promise.all([codes.enter(ada, code), codes.enter(ada, code)]);
  expect(answers.sort()).toEqual(['over', 'right']);
});

test('a code is good for ten minutes', async () => {
  const { codes, clock } = setUp();
  const code = await codes.issue(ada);
  clock.advance(codeLifetimeMs - 1);
  expect(await codes.isIssued(ada)).toBe(true);
  clock.advance(1);
  expect(await codes.isIssued(ada)).toBe(false);
  expect(await codes.enter(ada, code)).toBe('over');
});

test('a wrong attempt makes no code last longer', async () => {
  const { codes, clock } = setUp();
  const code = await codes.issue(ada);
  clock.advance(codeLifetimeMs - 1);
  await codes.enter(ada, another(code));
  clock.advance(1);
  expect(await codes.enter(ada, code)).toBe('over');
});

test('a new code takes the place of the one before', async () => {
  const { codes } = setUp();
  const former = await codes.issue(ada);
  let code = await codes.issue(ada);
  while (code === former) code = await codes.issue(ada);
  expect(await codes.enter(ada, former)).toBe('wrong');
  expect(await codes.enter(ada, code)).toBe('right');
});

test.each([
  ['another person', { ...ada, userId: 'google-oauth2|eve' }],
  ['another portal session of the person', { ...ada, portalSessionId: 'session-2' }],
])('a code is worth nothing to %s', async (_whom, holder) => {
  const { codes } = setUp();
  const code = await codes.issue(ada);
  expect(await codes.enter(holder, code)).toBe('over');
  expect(await codes.enter(ada, code)).toBe('right');
});

test('the store holds neither code nor person', async () => {
  const { codes, cache } = setUp();
  const written: string[] = [];
  const set = cache.set.bind(cache);
  cache.set = (key, value, lifetimeMs) => {
    written.push(key, value);
    return set(key, value, lifetimeMs);
  };
  const code = await codes.issue(ada);
  expect(written).toHaveLength(2);
  expect(written.join()).not.toMatch(/ada|session-1/);
  expect(written.join()).not.toContain(`"${code}"`);
});

test('a code outlives a change of secrets', async () => {
  const { codes, codesWith } = setUp();
  const code = await codes.issue(ada);
  const renewed = codesWith('another-secret-of-at-least-thirty-two', secret);
  expect(await renewed.enter(ada, code)).toBe('right');
});
