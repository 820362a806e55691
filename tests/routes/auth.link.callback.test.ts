import { describe, expect, test } from 'vitest';
import { type Linking } from '~/auth/linking-requests.server';
import { message } from '~/i18n/message';
import { loader as signInCallback } from '~/routes/auth.callback';
import { loader as login } from '~/routes/auth.login';
import { action as signOut } from '~/routes/auth.logout';
import type { Person } from '../../tenant/state/accounts';
import { unsigned, withOtherSignature } from '../refusals/forged-tokens';
import { ada, answerOf, cookiePair, get, type TestPortal } from '../test-portal';
import { clientId, issuer } from '../test-tenant';
import { adasGoogle } from './linked-sign-in';
import {
  answerQuestion,
  beginLinking,
  comeBack,
  linkings,
  proveSecond,
  setUpLinking,
  signInThere,
} from './linking-under-way';

const stateOf = (url: URL) => url.searchParams.get('state') ?? '';

async function linkingOf(
  { services }: TestPortal,
  cookie: string,
  userId = ada.userId,
): Promise<Linking['step'] | null> {
  const portalSessionId = (await services.portalSessions.idOf(get('/', cookie))) ?? '';
  const linking = await services.linkingRequests.find({ userId, portalSessionId });
  return linking?.step ?? null;
}

const lastAudit = (portal: TestPortal) =>
  portal
    .logged()
    .split('\n')
    .filter((line) => line.includes('"event":"security.second-sign-in"'))
    .map((line) => JSON.parse(line) as { result: string; reason?: string })
    .at(-1);

/** It leads back to the list, nothing is proven, and nothing can be linked by it. */
async function expectRefusal(portal: TestPortal, answer: Response, reason: string, cookie: string) {
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('/account/security/sign-ins#result');
  expect(lastAudit(portal)).toMatchObject({ result: 'refused', reason });
  expect(await linkingOf(portal, cookie)).not.toBe('proven');
  expect((await answerQuestion(portal, cookie)).status).toBe(404);
  expect(linkings(portal)).toEqual([]);
}

/** The tenant answers the code with an ID token that has these claims put over those of a good one. */
async function giveToken(
  portal: TestPortal,
  url: URL,
  given: Record<string, unknown>,
  forge: (claims: Record<string, unknown>) => Promise<string> | string = (claims) =>
    portal.tenant.sign(claims),
) {
  const seconds = portal.clock.now / 1000;
  const token = await forge({
    iss: issuer,
    aud: clientId,
    sub: adasGoogle.userId,
    nonce: url.searchParams.get('nonce') ?? '',
    iat: seconds,
    exp: seconds + 36_000,
    auth_time: seconds,
    email: adasGoogle.email,
    email_verified: true,
    ...given,
  });
  portal.tenant.answers.set('POST /oauth/token', async (request) =>
    (await request.text()).includes('grant_type=authorization_code')
      ? Response.json({ access_token: 'opaque', token_type: 'Bearer', id_token: token })
      : undefined,
  );
}

describe('an answer that nobody here has asked for is refused', () => {
  test('made up by another site', async () => {
    const { portal, cookie } = await setUpLinking();
    const answer = await comeBack(portal, { code: 'a-code', state: 'made-up' }, cookie);
    await expectRefusal(portal, answer, 'state_mismatch', cookie);
  });

  test('with an account of the attacker’s, by the address of their own linking', async () => {
    const { portal, cookie } = await setUpLinking();
    portal.tenant.setSessions('auth0|mallory', []);
    const mallory = { userId: 'auth0|mallory', authenticatedAt: portal.clock.now };
    const theirs = await portal.signIn({ ...mallory, auth0SessionId: 'theirs' });
    const url = await beginLinking(portal, theirs);
    const answer = await signInThere(portal, url, adasGoogle, cookie);
    await expectRefusal(portal, answer, 'state_mismatch', cookie);
    expect(await linkingOf(portal, theirs, 'auth0|mallory')).toBe('begun');
  });

  test('in another portal session of the same person', async () => {
    const { portal, cookie } = await setUpLinking();
    const url = await beginLinking(portal, cookie);
    const other = await portal.signIn({ authenticatedAt: portal.clock.now });
    const answer = await signInThere(portal, url, adasGoogle, other);
    await expectRefusal(portal, answer, 'state_mismatch', other);
  });

  test('where nobody is signed in any more', async () => {
    const { portal, cookie } = await setUpLinking();
    const url = await beginLinking(portal, cookie);
    const request = await portal.post('/auth/logout', {}, cookie);
    await answerOf(signOut({ request, context: portal.context, params: {} }));
    const answer = await signInThere(portal, url, adasGoogle, cookie);
    expect(answer.headers.get('location')).toBe('/account/security/sign-ins');
    expect(lastAudit(portal)).toMatchObject({ result: 'refused', reason: 'signed_out' });
    expect(await linkingOf(portal, cookie)).toBe('begun');
  });

  test('of a linking that was begun again in another tab', async () => {
    const { portal, cookie } = await setUpLinking();
    const first = await beginLinking(portal, cookie);
    await beginLinking(portal, cookie);
    const answer = await signInThere(portal, first, adasGoogle, cookie);
    await expectRefusal(portal, answer, 'state_mismatch', cookie);
  });

  test('that comes after ten minutes', async () => {
    const { portal, cookie } = await setUpLinking();
    const url = await beginLinking(portal, cookie);
    portal.clock.now += 10 * 60_000 + 1;
    const answer = await comeBack(portal, { code: 'late', state: stateOf(url) }, cookie);
    expect(lastAudit(portal)).toMatchObject({ reason: 'state_mismatch' });
    expect(answer.headers.get('location')).toBe('/account/security/sign-ins#result');
  });

  test('a second time, and leads to the question that the first has led to', async () => {
    const { portal, cookie } = await setUpLinking();
    const url = await beginLinking(portal, cookie);
    await signInThere(portal, url, adasGoogle, cookie);
    const answer = await comeBack(portal, { code: 'again', state: stateOf(url) }, cookie);
    expect(answer.headers.get('location')).toBe('/account/security/sign-ins/link/confirm');
    expect(lastAudit(portal)).toMatchObject({ result: 'refused', reason: 'state_mismatch' });
    expect(await linkingOf(portal, cookie)).toBe('proven');
  });

  test('after the accounts were linked, without saying that they were not', async () => {
    const { portal, cookie } = await setUpLinking();
    const url = await beginLinking(portal, cookie);
    await signInThere(portal, url, adasGoogle, cookie);
    await answerQuestion(portal, cookie);
    const later = await portal.signIn({ authenticatedAt: portal.clock.now });
    const answer = await comeBack(portal, { code: 'again', state: stateOf(url) }, later);
    expect(linkings(portal)).toHaveLength(1);
    const flash = answer.headers.getSetCookie().map(cookiePair).join('; ');
    const told = await portal.services.flashes.take(get('/', flash));
    expect(told?.flash.message).toEqual(message('linkedSignIns.link.overText'));
  });

  test('twice at once: one of them is looked at', async () => {
    const { portal, cookie } = await setUpLinking();
    const url = await beginLinking(portal, cookie);
    const answers = await Promise.all(
      [1, 2].map(() => signInThere(portal, url, adasGoogle, cookie)),
    );
    const ways = answers.map(({ headers }) => headers.get('location')).sort();
    expect(ways).toEqual([
      '/account/security/sign-ins#result',
      '/account/security/sign-ins/link/confirm',
    ]);
  });
});

describe('the two kinds of sign-in are not mixed up:', () => {
  test('an ordinary one is no answer here', async () => {
    const { portal, cookie } = await setUpLinking();
    await beginLinking(portal, cookie);
    const request = get('/auth/login', cookie);
    const begun = await answerOf(login({ request, context: portal.context, params: {} }));
    const held = [cookie, ...begun.headers.getSetCookie().map(cookiePair)].join('; ');
    const url = new URL(begun.headers.get('location') ?? '');
    const answer = await signInThere(portal, url, adasGoogle, held);
    await expectRefusal(portal, answer, 'state_mismatch', cookie);
  });

  test('this one signs nobody in to the portal', async () => {
    const { portal, cookie } = await setUpLinking();
    const url = await beginLinking(portal, cookie);
    const code = await portal.tenant.issueCode(url, {
      userId: adasGoogle.userId,
      sessionId: 'second',
    });
    const query = new URLSearchParams({ code, state: stateOf(url), iss: issuer });
    const request = get(`/auth/callback?${query.toString()}`, cookie);
    const answer = await answerOf(signInCallback({ request, context: portal.context, params: {} }));
    expect(answer.headers.getSetCookie().join()).not.toMatch(/__Host-latchkey=/);
    const session = await portal.services.portalSessions.read(get('/', cookie));
    expect(session?.userId).toBe(ada.userId);
  });
});

describe('an answer of the tenant is refused', () => {
  test.each([
    ['of another client', { aud: 'another-client' }, 'audience_mismatch'],
    ['of another issuer', { iss: 'https://other.example/' }, 'issuer_mismatch'],
    ['with another nonce', { nonce: 'another' }, 'nonce_mismatch'],
    ['that is over', { exp: 1 }, 'token_expired'],
    ['without a time of the sign-in', { auth_time: undefined }, 'authentication_too_old'],
    ['of a sign-in from before', { auth_time: 1 }, 'authentication_too_old'],
    ['without a confirmed address', { email_verified: false }, 'email_not_confirmed'],
    ['that does not say whether it is', { email_verified: undefined }, 'email_not_confirmed'],
    ['that says so in a word', { email_verified: 'true' }, 'email_not_confirmed'],
  ])('with a token %s', async (_, claims, reason) => {
    const { portal, cookie } = await setUpLinking();
    const url = await beginLinking(portal, cookie);
    await giveToken(portal, url, claims);
    const answer = await comeBack(portal, { code: 'a-code', state: stateOf(url) }, cookie);
    await expectRefusal(portal, answer, reason, cookie);
  });

  test.each([
    ['nobody signed', unsigned, 'algorithm_refused'],
    [
      'has another signature',
      (claims: Record<string, unknown>, portal: TestPortal) =>
        portal.tenant.sign(claims).then(withOtherSignature),
      'signature_invalid',
    ],
  ])('with a token that %s', async (_, forge, reason) => {
    const { portal, cookie } = await setUpLinking();
    const url = await beginLinking(portal, cookie);
    await giveToken(portal, url, {}, (claims) => forge(claims, portal));
    const answer = await comeBack(portal, { code: 'a-code', state: stateOf(url) }, cookie);
    await expectRefusal(portal, answer, reason, cookie);
  });

  test.each([
    ['no code', {}, 'code_missing'],
    ['a denial', { error: 'access_denied' }, 'access_denied'],
    ['another error', { error: 'invalid_request' }, 'tenant_error'],
    ['another issuer', { code: 'a-code', iss: 'https://other.example/' }, 'issuer_mismatch'],
  ])('with %s', async (_, query, reason) => {
    const { portal, cookie } = await setUpLinking();
    const url = await beginLinking(portal, cookie);
    const answer = await comeBack(portal, { state: stateOf(url), ...query }, cookie);
    await expectRefusal(portal, answer, reason, cookie);
  });

  test.each([
    ['a denial', { error: 'access_denied' }, 'denied'],
    [
      'somebody who is blocked',
      { error: 'unauthorized', error_description: 'user is blocked' },
      'blocked',
    ],
    ['a tenant that cannot serve right now', { error: 'temporarily_unavailable' }, 'later'],
    ['another error', { error: 'invalid_request' }, 'failed'],
  ])('and %s is told in words of its own', async (_, query, words) => {
    const { portal, cookie } = await setUpLinking();
    const url = await beginLinking(portal, cookie);
    const answer = await comeBack(portal, { state: stateOf(url), ...query }, cookie);
    const told = get('/', answer.headers.getSetCookie().map(cookiePair).join('; '));
    expect((await portal.services.flashes.take(told))?.flash.message.key).toBe(
      `linkedSignIns.link.${words}`,
    );
  });

  test('that says one thing twice', async () => {
    const { portal, cookie } = await setUpLinking();
    const state = stateOf(await beginLinking(portal, cookie));
    const query: [string, string][] = [
      ['state', state],
      ['code', 'one'],
      ['code', 'two'],
    ];
    const answer = await comeBack(portal, query, cookie);
    await expectRefusal(portal, answer, 'parameter_repeated', cookie);
  });

  test('and its secrets are in no log', async () => {
    const { portal, cookie } = await setUpLinking();
    const url = await beginLinking(portal, cookie);
    await signInThere(portal, url, adasGoogle, cookie);
    const lines = portal.logged();
    for (const name of ['state', 'nonce'])
      expect(lines).not.toContain(url.searchParams.get(name) ?? '');
    expect(lines).not.toMatch(/1098765|ada@mail\.example|eyJ/);
  });
});

describe('an account with two-step verification', () => {
  const enrol = ({ tenant, clock }: TestPortal) =>
    tenant.state.authenticators.add({
      id: 'totp|dev_9',
      userId: adasGoogle.userId,
      type: 'totp',
      confirmed: true,
      createdAt: clock.now,
    });

  test('is asked for its second factor', async () => {
    const { portal, cookie } = await setUpLinking();
    const url = await beginLinking(portal, cookie);
    expect(url.searchParams.get('acr_values')).toContain('multi-factor');
  });

  test('is not proven by its first one alone', async () => {
    const { portal, cookie } = await setUpLinking();
    enrol(portal);
    const url = await beginLinking(portal, cookie);
    await giveToken(portal, url, { amr: ['pwd'] });
    const answer = await comeBack(portal, { code: 'a-code', state: stateOf(url) }, cookie);
    await expectRefusal(portal, answer, 'second_factor_missing', cookie);
  });

  test('is proven by both', async () => {
    const { portal, cookie } = await setUpLinking();
    enrol(portal);
    const url = await beginLinking(portal, cookie);
    await giveToken(portal, url, { amr: ['pwd', 'mfa'] });
    await comeBack(portal, { code: 'a-code', state: stateOf(url) }, cookie);
    expect(await linkingOf(portal, cookie)).toBe('proven');
  });

  test('is not proven where nobody can tell whether it has one', async () => {
    const { portal, cookie } = await setUpLinking();
    portal.tenant.answers.set(`GET /api/v2/users/${adasGoogle.userId}/authentication-methods`, () =>
      Response.json({}),
    );
    const url = await beginLinking(portal, cookie);
    const answer = await signInThere(portal, url, adasGoogle, cookie);
    await expectRefusal(portal, answer, 'unexpected_answer', cookie);
  });

  test.each([
    [401, 'second_factor_missing'],
    [200, undefined],
  ])('is proven where the MFA API answers its token with %i', async (status, reason) => {
    const { portal, cookie } = await setUpLinking({ STRONG_SIGN_IN: 'mfa-api' });
    enrol(portal);
    portal.tenant.answers.set('GET /mfa/authenticators', () => Response.json([], { status }));
    const url = await beginLinking(portal, cookie);
    expect(url.searchParams.get('audience')).toBe(`${issuer}mfa/`);
    await giveToken(portal, url, {});
    await comeBack(portal, { code: 'a-code', state: stateOf(url) }, cookie);
    expect(lastAudit(portal)?.reason).toBe(reason);
  });
});

describe('an account is not linked', () => {
  const others: [string, Partial<Person>, string][] = [
    ['whose address was never confirmed', { emailVerified: false }, 'email_not_confirmed'],
    ['without an address', { email: '' }, 'email_not_confirmed'],
    ['that has linked sign-ins itself', { linked: [] }, 'linked_elsewhere'],
    ['of another connection', { connection: 'github' }, 'another_connection'],
  ];

  test.each(others)('%s', async (_, given, reason) => {
    const { portal, cookie } = await setUpLinking();
    const linked: Person[] = [
      { ...adasGoogle, userId: 'github|7', connection: 'github', email: 'seven@builds.example' },
    ];
    portal.tenant.state.accounts.update(
      adasGoogle.userId,
      given.linked === undefined ? given : { linked },
    );
    const answer = await proveSecond(portal, cookie);
    await expectRefusal(portal, answer, reason, cookie);
  });

  test('that is this one, as for a sign-in that is linked already', async () => {
    const { portal, cookie } = await setUpLinking();
    const url = await beginLinking(portal, cookie);
    await giveToken(portal, url, { sub: ada.userId });
    const answer = await comeBack(portal, { code: 'a-code', state: stateOf(url) }, cookie);
    const held = answer.headers.getSetCookie().map(cookiePair).join('; ');
    expect((await portal.services.flashes.take(get('/', held)))?.flash.message).toEqual(
      message('linkedSignIns.linkRefused.same_account'),
    );
    await expectRefusal(portal, answer, 'same_account', cookie);
  });

  test('that is there no more', async () => {
    const { portal, cookie } = await setUpLinking();
    const url = await beginLinking(portal, cookie);
    await giveToken(portal, url, { sub: 'google-oauth2|1' });
    const answer = await comeBack(portal, { code: 'a-code', state: stateOf(url) }, cookie);
    await expectRefusal(portal, answer, 'second_unknown', cookie);
  });

  test('that somebody else has linked since it was proven', async () => {
    const { portal, cookie } = await setUpLinking();
    await proveSecond(portal, cookie);
    portal.tenant.state.accounts.remove(adasGoogle.userId);
    const answer = await answerQuestion(portal, cookie);
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({
      message: message('linkedSignIns.linkRefused.second_unknown'),
    });
    expect(linkings(portal)).toEqual([]);
  });

  test('twice, by a button that is pressed twice', async () => {
    const { portal, cookie } = await setUpLinking();
    await proveSecond(portal, cookie);
    const answers = await Promise.all([1, 2].map(() => answerQuestion(portal, cookie)));
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(linkings(portal)).toHaveLength(1);
  });

  test('after the person has signed out', async () => {
    const { portal, cookie } = await setUpLinking();
    await proveSecond(portal, cookie);
    const request = await portal.post('/auth/logout', {}, cookie);
    await answerOf(signOut({ request, context: portal.context, params: {} }));
    expect((await answerQuestion(portal, cookie)).status).toBe(401);
    expect(linkings(portal)).toEqual([]);
  });

  test('to two people at once', async () => {
    const { portal, cookie } = await setUpLinking();
    portal.tenant.setSessions('auth0|bea', []);
    const bea = { userId: 'auth0|bea', auth0SessionId: 'bea', authenticatedAt: portal.clock.now };
    const beas = await portal.signIn(bea);
    await proveSecond(portal, cookie);
    await proveSecond(portal, beas);
    const answers = await Promise.all([cookie, beas].map((one) => answerQuestion(portal, one)));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    const owners = [ada.userId, 'auth0|bea'].filter(
      (userId) => portal.tenant.state.accounts.byId(userId)?.linked?.length === 1,
    );
    expect(owners).toHaveLength(1);
  });
});
