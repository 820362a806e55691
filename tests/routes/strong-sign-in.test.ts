import { expect, test } from 'vitest';
import { minutes } from '~/durations';
import { requireFreshness } from '~/request/require-freshness.server';
import { requirePortalSession } from '~/request/require-portal-session.server';
import { loader as signInAgain } from '~/routes/auth.sign-in-again';
import { beginSignIn, sessionCookieOf } from '../refusals/callback/sign-in-under-way';
import { answerOf, createTestPortal, get, post, type TestPortal } from '../test-portal';

const askedAt = '/account/security/password';

/** An act that is strong, as its POST carries it out; the answer is 204 where it was done. */
async function act(portal: TestPortal, cookie: string) {
  const { context } = portal;
  const request = post(askedAt, {}, { cookie });
  const done = requirePortalSession(context, request)
    .then((session) =>
      requireFreshness(context, session, 'strong', { returnTo: () => askedAt, cancelTo: null }),
    )
    .then(() => new Response(null, { status: 204 }));
  return answerOf(done);
}

/** The link of the page that asks who the person is. */
async function linkOf(portal: TestPortal, path: string) {
  const answer = await answerOf(
    signInAgain({ request: get(path), context: portal.context, params: {} }),
  );
  const { returnTo, level } = (await answer.json()) as { returnTo: string; level: string };
  return `/auth/login?${new URLSearchParams({ returnTo, level }).toString()}`;
}

/** A person with a second factor whose sign-in is stale, on the way to prove who they are for `act`. */
async function beginStrongSignIn() {
  const portal = createTestPortal();
  portal.services.hasSecondFactor = async () => true;
  const session = await portal.signIn({ authenticatedAt: portal.clock.now });
  portal.clock.now += minutes(6);
  const refused = await act(portal, session);
  const path = await linkOf(portal, refused.headers.get('location') ?? '');
  return { session, signIn: await beginSignIn({ portal, session, path }) };
}

test('a strong act is not done by a direct POST of a stale sign-in', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn({ authenticatedAt: portal.clock.now });
  portal.clock.now += minutes(6);
  expect((await act(portal, cookie)).status).toBe(303);
});

test('a strong sign-in leads back to where the act was asked for, and the act is done then', async () => {
  const { signIn } = await beginStrongSignIn();
  signIn.receive(await signIn.sign({ amr: ['pwd', 'mfa'] }));
  const answer = await signIn.comeBack();
  expect([answer.status, answer.headers.get('location')]).toEqual([303, askedAt]);
  expect((await act(signIn.portal, sessionCookieOf(answer))).status).toBe(204);
});

test('a strong sign-in without the second factor proves nothing, and leads to another try', async () => {
  const { signIn, session } = await beginStrongSignIn();
  signIn.receive(await signIn.sign({ amr: ['pwd'] }));
  const answer = await signIn.comeBack();
  expect(answer.status).toBe(403);
  const { again } = (await answer.json()) as { again: string };
  expect(Object.fromEntries(new URL(again, 'https://a.example').searchParams)).toEqual({
    returnTo: askedAt,
    level: 'strong',
  });
  expect((await act(signIn.portal, session)).status).toBe(303);
});

test('a strong sign-in of another person proves nothing', async () => {
  const { signIn, session } = await beginStrongSignIn();
  signIn.receive(await signIn.sign({ sub: 'auth0|eve', amr: ['mfa'] }));
  const answer = await signIn.comeBack();
  expect(answer.status).toBe(403);
  expect(sessionCookieOf(answer)).toBe('');
  expect((await act(signIn.portal, session)).status).toBe(303);
});

test('a strong sign-in whose person was not asked again proves nothing', async () => {
  const { signIn } = await beginStrongSignIn();
  const longAgo = (signIn.portal.clock.now - minutes(6)) / 1000;
  signIn.receive(await signIn.sign({ auth_time: longAgo, amr: ['mfa'] }));
  const answer = await signIn.comeBack();
  expect(answer.status).toBe(400);
  expect(sessionCookieOf(answer)).toBe('');
});
