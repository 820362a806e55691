import { expect, test, vi } from 'vitest';
import { costOfOne, endingLimit } from '~/sessions/ending-limit';
import { passwordMailLimit } from '~/security/password-change-mail';
import { action as endAccess } from '~/routes/account.applications.$handle._index';
import { action as endSession } from '~/routes/account.sessions._index';
import { action as reportSession } from '~/routes/account.sessions.$handle.not-me._index';
import { action as endOthers } from '~/routes/account.sessions.end-others';
import { action as acceptLogoutToken } from '~/routes/auth.backchannel-logout';
import { loader as callback } from '~/routes/auth.callback';
import { loader as login } from '~/routes/auth.login';
import { action as signOut } from '~/routes/auth.logout';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { clientId, issuer } from '../test-tenant';
import {
  ada,
  answerOf,
  auditLines,
  baseUrl,
  cookiePair,
  createTestPortal,
  get,
  managementSession,
  noon,
  post,
  type TestPortal,
} from '../test-portal';

const hashed = expect.stringMatching(/^[\w-]{22}$/) as string;
const adaHere = { who: hashed, from: hashed };
const request = { audit: true, requestId: 'request-1' };

/** The lines of the audit log, without what every line has. */
function audited(portal: TestPortal) {
  return auditLines(portal).map(({ time, msg, ...entry }) => {
    expect(time).toMatch(/^\d{4}-/);
    expect(msg).toBe(entry.event);
    return entry;
  });
}

/** The store has failed, and the person hears what had been accepted by then. */
async function expectAccepted(work: Promise<Response>, { isWhole = true } = {}) {
  const answer = await work;
  expect(answer.status).toBe(503);
  expect(await answer.json()).toEqual({ kind: 'act-accepted', isWhole });
}

async function end(portal: TestPortal, cookie: string, sessionId: string) {
  const handle = portal.services.handles.seal(ada.userId, sessionId);
  const form = await portal.post('/account/sessions', { intent: 'end', handle }, cookie);
  return answerOf(endSession({ request: form, context: portal.context, params: {} }));
}

test('a sign-in says who has come, and which session it is', async () => {
  const portal = createTestPortal();
  const started = await answerOf(
    login({ request: get('/auth/login'), context: portal.context, params: {} }),
  );
  const location = new URL(started.headers.get('location') ?? '');
  const code = await portal.tenant.issueCode(location, ada);
  const path = `/auth/callback?code=${code}&state=${location.searchParams.get('state')}`;
  const cookie = started.headers.getSetCookie().map(cookiePair).join('; ');
  await answerOf(callback({ request: get(path, cookie), context: portal.context, params: {} }));
  expect(audited(portal)).toEqual([
    { ...request, level: 'info', event: 'sign-in', result: 'done', ...adaHere },
  ]);
});

test('a refused sign-in says why', async () => {
  const portal = createTestPortal();
  const path = '/auth/callback?code=a-code&state=a-state';
  await answerOf(callback({ request: get(path), context: portal.context, params: {} }));
  expect(audited(portal)).toEqual([
    { ...request, level: 'warn', event: 'sign-in', result: 'refused', reason: 'state_missing' },
  ]);
});

test('a sign-in that cannot be started says why', async () => {
  const portal = createTestPortal();
  const down = () => new Response('down', { status: 500 });
  portal.tenant.answers.set('GET /.well-known/openid-configuration', down);
  const sent = { request: get('/auth/login'), context: portal.context, params: {} };
  expect((await answerOf(login(sent))).status).toBe(503);
  expect(audited(portal)).toEqual([
    { ...request, level: 'warn', event: 'sign-in', result: 'failed', reason: 'tenant_unreachable' },
  ]);
});

test('a sign-out says who has left', async () => {
  const portal = createTestPortal();
  const form = await portal.post('/auth/logout', {}, await portal.signIn());
  await answerOf(signOut({ request: form, context: portal.context, params: {} }));
  expect(audited(portal)).toEqual([
    { ...request, level: 'info', event: 'sign-out', result: 'done', ...adaHere },
  ]);
});

test('an ending says who ended which session from which', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.setSessions(ada.userId, [managementSession('other')]);
  await end(portal, cookie, 'other');
  expect(audited(portal)).toEqual([
    {
      ...request,
      level: 'info',
      event: 'session.ending',
      result: 'ended',
      ...adaHere,
      handle: hashed,
    },
  ]);
});

test('one person and one session have one hash in all lines, and others have others', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.setSessions(ada.userId, [managementSession('one'), managementSession('two')]);
  for (const sessionId of ['one', 'two']) await end(portal, cookie, sessionId);
  const [first, second] = audited(portal);
  expect(first?.who).toBe(second?.who);
  expect(first?.from).toBe(second?.from);
  expect(first?.handle).not.toBe(second?.handle);
});

test('an ending that the tenant refused has failed, and says why', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.setSessions(ada.userId, [managementSession('other')]);
  const busy = () => new Response('{}', { status: 429, headers: { 'retry-after': '30' } });
  portal.tenant.answers.set('POST /api/v2/sessions/other/revoke', busy);
  await end(portal, cookie, 'other');
  expect(audited(portal)).toEqual([
    {
      ...request,
      level: 'warn',
      event: 'session.ending',
      result: 'failed',
      reason: 'rate_limited',
      ...adaHere,
      handle: hashed,
    },
  ]);
});

test('“this wasn’t me” says who reported which session', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.setSessions(ada.userId, [managementSession('other')]);
  await report(portal, cookie);
  expect(audited(portal)).toEqual([
    { ...request, level: 'info', event: 'password.mail', result: 'sent', ...adaHere },
    {
      ...request,
      level: 'info',
      event: 'session.not-me',
      result: 'ended',
      ...adaHere,
      handle: hashed,
    },
  ]);
});

test('“this wasn’t me” has a line for each refresh token that a session gone before has left behind', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.answers.set(
    'GET /api/v2/sessions/other',
    () => new Response('{}', { status: 404 }),
  );
  portal.tenant.answers.set(`GET /api/v2/users/${ada.userId}/refresh-tokens`, () =>
    Response.json({
      tokens: ['one', 'two'].map((id) => ({ id, user_id: ada.userId, session_id: 'other' })),
    }),
  );
  const ended = () => new Response(null, { status: 202 });
  const forbidden = () => Response.json({ errorCode: 'insufficient_scope' }, { status: 403 });
  portal.tenant.answers.set('DELETE /api/v2/refresh-tokens/one', ended);
  portal.tenant.answers.set('DELETE /api/v2/refresh-tokens/two', forbidden);
  await report(portal, cookie);
  const token = { ...request, event: 'access.ending', ...adaHere, handle: hashed };
  expect(audited(portal).filter(({ event }) => event === 'access.ending')).toEqual([
    { ...token, level: 'info', result: 'ended' },
    { ...token, level: 'warn', result: 'failed', reason: 'not_permitted' },
  ]);
});

test('“this wasn’t me” that ended the session before the store failed says that it ended', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.setSessions(ada.userId, [managementSession('other')]);
  vi.spyOn(portal.services.rateLimiter, 'consume')
    .mockResolvedValueOnce({ isAllowed: true })
    .mockRejectedValue(new StoreUnavailableError('unreachable', 'down'));
  expect((await report(portal, cookie)).status).toBe(303);
  const act = { ...request, ...adaHere };
  expect(audited(portal)).toEqual([
    { ...act, level: 'warn', event: 'password.mail', result: 'failed', reason: 'unexpected' },
    { ...act, level: 'info', event: 'session.not-me', result: 'ended', handle: hashed },
  ]);
});

test('an ending that was done before the store failed says that it was done', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.setSessions(ada.userId, [managementSession('other')]);
  vi.spyOn(portal.services.endings, 'record').mockRejectedValue(
    new StoreUnavailableError('unreachable', 'down'),
  );
  await expectAccepted(end(portal, cookie, 'other'));
  expect(audited(portal)).toEqual([
    {
      ...request,
      level: 'info',
      event: 'session.ending',
      result: 'ended',
      reason: 'unexpected',
      ...adaHere,
      handle: hashed,
    },
  ]);
});

test('of several endings, one that was done before the store failed has its line', async () => {
  const portal = createTestPortal();
  const form = await portal.post('/account/sessions/end-others', {}, await portal.signIn());
  portal.tenant.setSessions(
    ada.userId,
    [ada.sessionId, 'one'].map((id) => managementSession(id)),
  );
  vi.spyOn(portal.services.endings, 'record').mockRejectedValue(
    new StoreUnavailableError('unreachable', 'down'),
  );
  const answer = answerOf(endOthers({ request: form, context: portal.context, params: {} }));
  await expectAccepted(answer, { isWhole: false });
  const act = { ...request, ...adaHere };
  expect(audited(portal)).toEqual([
    { ...act, level: 'info', event: 'session.ending', result: 'ended', handle: hashed },
    {
      ...act,
      level: 'warn',
      event: 'session.ending-several',
      result: 'failed',
      reason: 'unexpected',
    },
  ]);
});

test('several endings whose result could not be kept have been done all the same', async () => {
  const portal = createTestPortal();
  const form = await portal.post('/account/sessions/end-others', {}, await portal.signIn());
  portal.tenant.setSessions(
    ada.userId,
    [ada.sessionId, 'one'].map((id) => managementSession(id)),
  );
  vi.spyOn(portal.services.endingReports, 'save').mockRejectedValue(
    new StoreUnavailableError('unreachable', 'down'),
  );
  const answer = answerOf(endOthers({ request: form, context: portal.context, params: {} }));
  await expectAccepted(answer);
  expect(audited(portal).at(-1)).toMatchObject({
    level: 'info',
    event: 'session.ending-several',
    result: 'done',
    reason: 'unexpected',
  });
});

test('the end of a refresh token says whose it was', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.answers.set('GET /api/v2/refresh-tokens/alone', () =>
    Response.json({ id: 'alone', user_id: ada.userId, client_id: 'mail' }),
  );
  portal.tenant.answers.set(
    'DELETE /api/v2/refresh-tokens/alone',
    () => new Response(null, { status: 202 }),
  );
  const handle = portal.services.refreshTokenHandles.seal(ada.userId, 'alone');
  const form = await portal.post(
    '/account/applications/a',
    { intent: 'end-access', handle },
    cookie,
  );
  await answerOf(endAccess({ request: form, context: portal.context, params: {} }));
  expect(audited(portal)).toEqual([
    {
      ...request,
      level: 'info',
      event: 'access.ending',
      result: 'ended',
      ...adaHere,
      handle: hashed,
    },
  ]);
});

test('the end of a refresh token that was accepted before the store failed is told as accepted', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const { refreshTokens, refreshTokenHandles } = portal.services;
  portal.tenant.answers.set('GET /api/v2/refresh-tokens/alone', () =>
    Response.json({ id: 'alone', user_id: ada.userId, client_id: 'mail' }),
  );
  vi.spyOn(refreshTokens, 'revoke').mockImplementation((_userId, _tokenId, options) => {
    options?.onAnswered?.('accepted');
    return Promise.reject(new StoreUnavailableError('unreachable', 'down'));
  });
  const handle = refreshTokenHandles.seal(ada.userId, 'alone');
  const form = await portal.post(
    '/account/applications/a',
    { intent: 'end-access', handle },
    cookie,
  );
  await expectAccepted(answerOf(endAccess({ request: form, context: portal.context, params: {} })));
  expect(audited(portal)).toMatchObject([
    { event: 'access.ending', result: 'ended', reason: 'unexpected' },
  ]);
});

test('a handle that is nobody’s is told without being written out', async () => {
  const portal = createTestPortal();
  const handle = 'somebody@example.com';
  const fields = { intent: 'end', handle };
  const form = await portal.post('/account/sessions', fields, await portal.signIn());
  await answerOf(endSession({ request: form, context: portal.context, params: {} }));
  expect(audited(portal)).toEqual([
    {
      ...request,
      level: 'warn',
      event: 'session.ending',
      result: 'not-found',
      ...adaHere,
      handle: hashed,
    },
  ]);
  expect(portal.logged()).not.toContain('somebody');
});

test('the end of all others is a line for each session, and one for the act', async () => {
  const portal = createTestPortal();
  const form = await portal.post('/account/sessions/end-others', {}, await portal.signIn());
  portal.tenant.setSessions(
    ada.userId,
    [ada.sessionId, 'one', 'two'].map((id) => managementSession(id)),
  );
  await answerOf(endOthers({ request: form, context: portal.context, params: {} }));
  const one = { ...request, level: 'info', result: 'ended', ...adaHere, handle: hashed };
  expect(audited(portal)).toEqual([
    { ...one, event: 'session.ending' },
    { ...one, event: 'session.ending' },
    {
      ...request,
      level: 'info',
      event: 'session.ending-several',
      result: 'done',
      ...adaHere,
      ended: 2,
      remaining: 0,
    },
  ]);
});

test('an ending that was done is told of although the store failed at a later one', async () => {
  const portal = createTestPortal();
  const form = await portal.post('/account/sessions/end-others', {}, await portal.signIn());
  portal.tenant.setSessions(
    ada.userId,
    [ada.sessionId, 'one', 'two'].map((id) => managementSession(id)),
  );
  const { portalSessionStore } = portal.services;
  const deleteOne = portalSessionStore.deleteByAuth0Session.bind(portalSessionStore);
  vi.spyOn(portalSessionStore, 'deleteByAuth0Session').mockImplementation((target) =>
    target.auth0SessionId === 'two'
      ? Promise.reject(new StoreUnavailableError('unreachable', 'down'))
      : deleteOne(target),
  );
  const answer = answerOf(endOthers({ request: form, context: portal.context, params: {} }));
  await expectAccepted(answer, { isWhole: false });
  const act = { ...request, ...adaHere };
  expect(audited(portal)).toEqual([
    { ...act, level: 'info', event: 'session.ending', result: 'ended', handle: hashed },
    {
      ...act,
      level: 'warn',
      event: 'session.ending-several',
      result: 'failed',
      reason: 'unexpected',
    },
  ]);
});

/** “This wasn’t me” about one session of Ada’s, who has a password. */
async function report(portal: TestPortal, cookie: string) {
  const handle = portal.services.handles.seal(ada.userId, 'other');
  const path = `/account/sessions/${handle}/not-me`;
  portal.tenant.answers.set('POST /dbconnections/change_password', () => new Response('sent'));
  const form = await portal.post(path, { intent: 'report' }, cookie);
  return answerOf(reportSession({ request: form, context: portal.context, params: { handle } }));
}

test('a mail for a new password that is asked for too often is a refusal', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.setSessions(ada.userId, [managementSession('other')]);
  for (let count = 0; count < passwordMailLimit.count; count += 1) await report(portal, cookie);
  expect(audited(portal).filter(({ event }) => event === 'limit')).toEqual([]);
  await report(portal, cookie);
  expect(audited(portal).at(-2)).toEqual({
    ...request,
    level: 'warn',
    event: 'limit',
    result: 'refused',
    reason: 'password-mail',
    ...adaHere,
  });
});

test('“this wasn’t me” that the store kept from ending the session has failed, with its mail sent', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.setSessions(ada.userId, [managementSession('other')]);
  vi.spyOn(portal.services.portalSessionStore, 'deleteByAuth0Session').mockRejectedValue(
    new StoreUnavailableError('unreachable', 'down'),
  );
  expect((await report(portal, cookie)).status).toBe(303);
  const act = { ...request, ...adaHere };
  expect(audited(portal)).toEqual([
    { ...act, level: 'info', event: 'password.mail', result: 'sent' },
    {
      ...act,
      level: 'warn',
      event: 'session.not-me',
      result: 'failed',
      reason: 'unexpected',
      handle: hashed,
    },
  ]);
});

test.each([
  ['foreign_origin', {}, { 'sec-fetch-site': 'cross-site' }],
  ['not_a_form', {}, { 'content-type': 'application/json' }],
  ['token_missing', { intent: 'end' }, {}],
  ['token_wrong', { intent: 'end', form_token: 'made-up' }, {}],
])('a form that is refused says why: %s', async (reason, fields, headers) => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const form = post('/account/sessions', fields, { cookie, headers });
  await answerOf(endSession({ request: form, context: portal.context, params: {} }));
  expect(audited(portal)).toEqual([
    {
      ...request,
      level: 'warn',
      event: 'form',
      result: 'refused',
      reason,
      // Whose cookie a foreign page made the browser send is not asked.
      ...(reason === 'foreign_origin' ? {} : adaHere),
    },
  ]);
});

test('a form from a browser that is signed out is a refusal, and nobody’s', async () => {
  const portal = createTestPortal();
  const form = post('/account/sessions', { intent: 'end' });
  await answerOf(endSession({ request: form, context: portal.context, params: {} }));
  expect(audited(portal)).toEqual([
    { ...request, level: 'warn', event: 'form', result: 'refused', reason: 'signed_out' },
  ]);
});

test('an act that needs a fresh sign-in is refused until there is one', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn({ authenticatedAt: noon - 24 * 60 * 60 * 1000 });
  const form = await portal.post('/account/sessions/end-others', {}, cookie);
  await answerOf(endOthers({ request: form, context: portal.context, params: {} }));
  expect(audited(portal)).toEqual([
    {
      ...request,
      level: 'warn',
      event: 'form',
      result: 'refused',
      reason: 'sign_in_not_fresh',
      ...adaHere,
    },
  ]);
});

test('a limit that is reached says which, and whose it is', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  for (let cost = 0; cost <= endingLimit.count; cost += costOfOne)
    await end(portal, cookie, 'none');
  expect(audited(portal).at(-1)).toEqual({
    ...request,
    level: 'warn',
    event: 'limit',
    result: 'refused',
    reason: 'ending',
    ...adaHere,
  });
});

async function deliver(portal: TestPortal, token: string) {
  const body = new URLSearchParams({ logout_token: token });
  const sent = new Request(`${baseUrl}/auth/backchannel-logout`, { method: 'POST', body });
  return answerOf(acceptLogoutToken({ request: sent, context: portal.context, params: {} }));
}

test('a logout token says which session it ended, and how many of ours', async () => {
  const portal = createTestPortal();
  for (let count = 0; count < 2; count += 1) await portal.signIn();
  const token = await portal.tenant.sign({
    iss: issuer,
    aud: clientId,
    iat: noon / 1000,
    exp: noon / 1000 + 120,
    jti: 'jti-1',
    sid: ada.sessionId,
    events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
  });
  await deliver(portal, token);
  expect(audited(portal)).toEqual([
    {
      ...request,
      level: 'info',
      event: 'backchannel-logout',
      result: 'done',
      from: hashed,
      ended: 2,
    },
  ]);
});

test('a logout token says whom it named, beside the session', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const token = await portal.tenant.sign({
    iss: issuer,
    aud: clientId,
    iat: noon / 1000,
    exp: noon / 1000 + 120,
    jti: 'jti-1',
    sub: ada.userId,
    sid: ada.sessionId,
    events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
  });
  const form = await portal.post('/auth/logout', {}, cookie);
  await answerOf(signOut({ request: form, context: portal.context, params: {} }));
  await deliver(portal, token);
  const [signedOut, loggedOut] = audited(portal);
  expect(loggedOut).toMatchObject({ event: 'backchannel-logout', ...adaHere });
  expect([loggedOut?.who, loggedOut?.from]).toEqual([signedOut?.who, signedOut?.from]);
});

test('a refused logout token says why, and nothing of what it held', async () => {
  const portal = createTestPortal();
  await deliver(portal, await portal.tenant.sign({ iss: issuer, sub: ada.userId }));
  expect(audited(portal)).toEqual([
    {
      ...request,
      level: 'warn',
      event: 'backchannel-logout',
      result: 'refused',
      reason: expect.stringMatching(/^[a-z_]+$/) as string,
    },
  ]);
  expect(portal.logged()).not.toContain(ada.userId);
});
