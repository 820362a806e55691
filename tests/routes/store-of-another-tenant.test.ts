import { expect, onTestFinished, test } from 'vitest';
import { message } from '~/i18n/message';
import { action as endSession, loader as list } from '~/routes/account.sessions._index';
import { issuer } from '../test-tenant';
import { temporaryPath } from '../adapters/temporary-database';
import {
  ada,
  answerOf,
  createTestPortal,
  get,
  isSignedIn,
  managementSession,
} from '../test-portal';

/**
 * A portal, and one of another tenant or client that was started on the same store with the same secrets, as
 * happens when a configuration is changed.
 */
function createPortals(changed: Record<string, string>) {
  const DATABASE_PATH = temporaryPath();
  const before = createTestPortal({ DATABASE_PATH });
  const after = createTestPortal({ DATABASE_PATH, ...changed });
  onTestFinished(() => {
    before.services.close();
    after.services.close();
  });
  return { before, after };
}

const others = [
  ['another tenant', { AUTH0_ISSUER_BASE_URL: 'https://other.example' }],
  ['another client of the tenant', { AUTH0_CLIENT_ID: 'another-client' }],
] as const;

const limit = { name: 'auth', count: 1, windowMs: 60_000 } as const;

test.each(others)('a portal session is none at %s, and lists nothing there', async (_, changed) => {
  const { before, after } = createPortals(changed);
  const cookie = await before.signIn();
  after.tenant.setSessions(ada.userId, [managementSession('of-the-other-tenant')]);
  const request = get('/account/sessions', cookie);
  const answer = await answerOf(list({ request, context: after.context, params: {} }));
  expect([answer.status, answer.headers.get('location')]).toEqual([
    303,
    '/auth/login?returnTo=%2Faccount%2Fsessions',
  ]);
  expect(after.tenant.requests).toEqual([]);
  expect(await isSignedIn(before, cookie)).toBe(true);
});

test.each(others)('a form of a portal session ends nothing at %s', async (_, changed) => {
  const { before, after } = createPortals(changed);
  const cookie = await before.signIn();
  after.tenant.setSessions(ada.userId, [managementSession('of-the-other-tenant')]);
  const handle = before.services.handles.seal(ada.userId, 'of-the-other-tenant');
  const request = await before.post('/account/sessions', { intent: 'end', handle }, cookie);
  const answer = await answerOf(endSession({ request, context: after.context, params: {} }));
  expect(answer.status).toBe(401);
  expect(after.tenant.requests).toEqual([]);
});

test.each(others)('handles, form tokens and messages are none at %s', async (_, changed) => {
  const { before, after } = createPortals(changed);
  const handle = before.services.handles.seal(ada.userId, 'session');
  expect(after.services.handles.open(ada.userId, handle)).toBeNull();
  const token = before.services.refreshTokenHandles.seal(ada.userId, 'token');
  expect(after.services.refreshTokenHandles.open(ada.userId, token)).toBeNull();
  expect(after.services.formTokens.verify(before.services.formTokens.issue('id'), 'id')).toBe(
    false,
  );
  const flash = await before.services.flashes.set({
    message: message('sessions.done.alreadySignedOut'),
    tone: 'good',
  });
  expect(await after.services.flashes.take(get('/', flash.split(';')[0]))).toBeNull();
});

test.each(others)('endings are not remembered at %s', async (_, changed) => {
  const { before, after } = createPortals(changed);
  await before.services.endings.record(ada.userId, 'session');
  expect(await after.services.endings.history(ada.userId)).toEqual([]);
  expect(await after.services.endings.confirm(ada.userId, 'session')).toBe(false);
});

test.each(others)(
  'the end of an Auth0 session or of a person ends nothing at %s',
  async (_, changed) => {
    const { before, after } = createPortals(changed);
    const cookie = await before.signIn();
    const { portalSessionStore } = after.services;
    const { userId, sessionId: auth0SessionId } = ada;
    expect(await portalSessionStore.deleteByAuth0Session({ issuer, auth0SessionId })).toBe(0);
    expect(
      await portalSessionStore.deleteByUser({ issuer, userId, endedAt: before.clock.now }),
    ).toBe(0);
    expect(await isSignedIn(before, cookie)).toBe(true);
  },
);

test.each(others)('a limit that was reached is not reached at %s', async (_, changed) => {
  const { before, after } = createPortals(changed);
  for (let count = 0; count < 2; count += 1)
    await before.services.rateLimiter.consume(limit, ada.userId);
  expect(await after.services.rateLimiter.consume(limit, ada.userId)).toEqual({ isAllowed: true });
});

test('the same tenant and client find everything again', async () => {
  const { before, after } = createPortals({});
  const cookie = await before.signIn();
  expect(await isSignedIn(after, cookie)).toBe(true);
});
