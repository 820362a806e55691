import { describe, expect, test } from 'vitest';
import { minutes } from '~/durations';
import { requireFreshness } from '~/request/require-freshness.server';
import { requirePortalSession } from '~/request/require-portal-session.server';
import { loader as signInAgain } from '~/routes/auth.sign-in-again';
import { beginSignIn, sessionCookieOf } from '../refusals/callback/sign-in-under-way';
import { ada, answerOf, createTestPortal, get, post, type TestPortal } from '../test-portal';

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
async function beginStrongSignIn(environment: Record<string, string> = {}) {
  const portal = createTestPortal(environment);
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

test('by acr, a strong sign-in asks for a second factor by its class', async () => {
  const { signIn } = await beginStrongSignIn();
  expect(Object.fromEntries(signIn.asked)).toMatchObject({
    prompt: 'login',
    max_age: '0',
    acr_values: 'http://schemas.openid.net/pape/policies/2007/06/multi-factor',
    scope: 'openid profile email',
  });
  expect(signIn.asked.has('audience')).toBe(false);
});

describe('by the MFA API', () => {
  const begin = () => beginStrongSignIn({ STRONG_SIGN_IN: 'mfa-api' });
  const called = 'GET /mfa/authenticators';

  test('a strong sign-in asks for its audience, and for no more than to read', async () => {
    const { signIn } = await begin();
    expect(Object.fromEntries(signIn.asked)).toMatchObject({
      prompt: 'login',
      max_age: '0',
      audience: 'https://tenant.example/mfa/',
      scope: 'openid profile email read:authenticators',
    });
    expect(signIn.asked.has('acr_values')).toBe(false);
  });

  test('a recent sign-in asks for neither', async () => {
    const { asked } = await beginSignIn({
      portal: createTestPortal({ STRONG_SIGN_IN: 'mfa-api' }),
      path: '/auth/login?level=recent',
    });
    expect(asked.has('audience')).toBe(false);
    expect(asked.get('scope')).toBe('openid profile email');
  });

  test('an access token that it takes makes the act possible', async () => {
    const { signIn } = await begin();
    signIn.portal.tenant.answers.set(called, () => Response.json([]));
    signIn.receive(await signIn.sign());
    const answer = await signIn.comeBack();
    expect([answer.status, answer.headers.get('location')]).toEqual([303, askedAt]);
    expect((await act(signIn.portal, sessionCookieOf(answer))).status).toBe(204);
  });

  test('an access token that it refuses signs nobody in, and the session before stays', async () => {
    const { signIn, session } = await begin();
    signIn.portal.tenant.answers.set(called, () => new Response(null, { status: 401 }));
    signIn.receive(await signIn.sign());
    const answer = await signIn.comeBack();
    expect(answer.status).toBe(403);
    expect(sessionCookieOf(answer)).toBe('');
    expect((await act(signIn.portal, session)).status).toBe(303);
  });

  test('the access token is kept and logged nowhere', async () => {
    const { signIn } = await begin();
    signIn.portal.tenant.answers.set(called, () => Response.json([]));
    signIn.receive(await signIn.sign());
    const answer = await signIn.comeBack();
    const { portal } = signIn;
    const kept = await portal.services.portalSessions.read(get('/', sessionCookieOf(answer)));
    expect(kept?.strongProof).toEqual({ by: 'mfa-api', provenAt: portal.clock.now });
    expect(JSON.stringify(kept) + portal.logged()).not.toContain('opaque');
  });

  test('a token that the tenant itself made for it is a proof', async () => {
    const { signIn } = await begin();
    const { tenant } = signIn.portal;
    tenant.answers.delete('POST /oauth/token');
    const owner = { ...ada, secondFactor: true };
    const code = await tenant.issueCode(signIn.location, owner);
    const answer = await signIn.comeBack({ state: signIn.state, code });
    expect((await act(signIn.portal, sessionCookieOf(answer))).status).toBe(204);
  });

  test('a browser that leaves the audience out of the request gets no proof', async () => {
    const { signIn } = await begin();
    const { tenant } = signIn.portal;
    tenant.answers.delete('POST /oauth/token');
    const without = new URL(signIn.location);
    without.searchParams.delete('audience');
    const code = await tenant.issueCode(without, ada);
    const answer = await signIn.comeBack({ state: signIn.state, code });
    expect([answer.status, sessionCookieOf(answer)]).toEqual([403, '']);
  });

  test('its proof is good for five minutes', async () => {
    const { signIn } = await begin();
    signIn.portal.tenant.answers.set(called, () => Response.json([]));
    signIn.receive(await signIn.sign());
    const cookie = sessionCookieOf(await signIn.comeBack());
    signIn.portal.clock.now += minutes(5) + 1;
    expect((await act(signIn.portal, cookie)).status).toBe(303);
  });
});

test('a strong sign-in gives the portal session another id, and ends the former', async () => {
  const { signIn, session } = await beginStrongSignIn();
  signIn.receive(await signIn.sign({ amr: ['pwd', 'mfa'] }));
  const cookie = sessionCookieOf(await signIn.comeBack());
  expect(cookie).not.toBe(session);
  expect(await signIn.portal.services.portalSessions.read(get('/', session))).toBeNull();
});

test('a tenant that does not say what the person has is told of, and nothing is done', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn({ authenticatedAt: portal.clock.now });
  const list = `GET /api/v2/users/${ada.userId}/authentication-methods`;
  portal.tenant.answers.set(list, () => new Response(null, { status: 500 }));
  await expect(act(portal, cookie)).rejects.toMatchObject({ code: 'unavailable' });
});

test('a person whose second factor the tenant tells of is asked for it', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn({ authenticatedAt: portal.clock.now });
  expect((await act(portal, cookie)).status).toBe(204);
  portal.tenant.state.enrollment.complete(
    portal.tenant.state.enrollment.begin(
      portal.tenant.state.accounts.byId(ada.userId) ?? expect.fail('Ada has no account.'),
      { type: 'totp' },
    ),
  );
  await portal.services.authenticationMethods.invalidate(ada.userId);
  expect((await act(portal, cookie)).headers.get('location')).toContain('level=strong');
  expect(portal.logged()).toContain('"reason":"second_factor_missing"');
});
