import { expect, test, vi } from 'vitest';
import { minutes } from '~/durations';
import { type FreshnessLevel } from '~/auth/freshness';
import { ada, answerOf, createTestPortal, get, type TestPortal } from '../../tests/test-portal';
import { requireFreshness } from './require-freshness.server';

const returnTo = '/account/security/password?draft=d1#form';

/** Where a person is led who asks for an act of this level; null where it may be done. */
async function gapOf(portal: TestPortal, cookie: string, level: FreshnessLevel) {
  const session = await portal.services.portalSessions.read(get('/', cookie));
  if (session === null) throw new Error('Nobody is signed in.');
  const guarded = requireFreshness(portal.context, session, level, {
    returnTo: () => returnTo,
    cancelTo: null,
  }).then(() => null);
  const answer = await answerOf(guarded.then(() => new Response(null, { status: 204 })));
  return answer.status === 204 ? null : answer.headers.get('location');
}

test('a fresh sign-in is good for a strong act', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn({ authenticatedAt: portal.clock.now });
  portal.clock.now += minutes(5);
  expect(await gapOf(portal, cookie, 'strong')).toBeNull();
});

test('a stale sign-in is led to a question who the person is, and from there back', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn({ authenticatedAt: portal.clock.now });
  portal.clock.now += minutes(6);
  const query = new URLSearchParams({ returnTo, level: 'strong' });
  expect(await gapOf(portal, cookie, 'strong')).toBe(`/auth/sign-in-again?${query.toString()}`);
  expect(portal.logged()).toContain('"reason":"sign_in_not_fresh"');
});

test('six minutes are fresh enough for a recent act, sixteen are not', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn({ authenticatedAt: portal.clock.now });
  portal.clock.now += minutes(6);
  expect(await gapOf(portal, cookie, 'recent')).toBeNull();
  portal.clock.now += minutes(10);
  expect(await gapOf(portal, cookie, 'recent')).toContain('level=recent');
});

test('being signed in is good for a routine act', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn({ authenticatedAt: portal.clock.now - minutes(60 * 24) });
  expect(await gapOf(portal, cookie, 'routine')).toBeNull();
});

test('a fresh sign-in without the second factor that the person has is not good for a strong act', async () => {
  const portal = createTestPortal();
  portal.services.hasSecondFactor = async () => true;
  const password = await portal.signIn({
    authenticatedAt: portal.clock.now,
    authenticationMethods: ['pwd'],
  });
  expect(await gapOf(portal, password, 'strong')).toContain('level=strong');
  expect(portal.logged()).toContain('"reason":"second_factor_missing"');
  const both = await portal.signIn({
    authenticatedAt: portal.clock.now,
    authenticationMethods: ['pwd', 'mfa'],
  });
  expect(await gapOf(portal, both, 'strong')).toBeNull();
});

test('whether somebody has a second factor is asked for strong acts alone', async () => {
  const portal = createTestPortal();
  portal.services.hasSecondFactor = async () => {
    throw new Error('asked');
  };
  const cookie = await portal.signIn({ authenticatedAt: portal.clock.now });
  expect(await gapOf(portal, cookie, 'recent')).toBeNull();
});

test('what the person has to prove is asked for no longer than the page may take', async () => {
  const portal = createTestPortal();
  const list = vi.spyOn(portal.services.authenticationMethods, 'list');
  const cookie = await portal.signIn({ authenticatedAt: portal.clock.now });
  await gapOf(portal, cookie, 'strong');
  const { deadlineAt } = portal.context;
  expect(list).toHaveBeenCalledWith(ada.userId, expect.objectContaining({ deadlineAt }));
});
