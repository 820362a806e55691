import { describe, expect, test } from 'vitest';
import { ada, createTestPortal, isSignedIn, managementSession } from '../../tests/test-portal';
import { issuer } from '../../tests/test-tenant';
import { minutes } from '~/durations';
import { endAllAccess, mayEndLater } from './end-all-access.server';

const grace = 'auth0|grace';

/** Ada and Grace are signed in to the same applications. */
function withAccess({ count = 2 } = {}) {
  const portal = createTestPortal();
  const { state } = portal.tenant;
  for (const userId of [ada.userId, grace]) {
    const sessions = Array.from({ length: count }, (_, index) =>
      managementSession(`${userId.slice(-3)}-session-${index}`, { userId }),
    );
    portal.tenant.setSessions(userId, sessions);
    for (let index = 0; index < count; index += 1) {
      state.refreshTokens.add(refreshToken(`${userId.slice(-3)}-token-${index}`, userId));
      const key = { userId, clientId: `tpc_application_${index}`, audience: 'urn:mail' };
      state.grants.allow({ ...key, scope: ['read:mail'] });
    }
  }
  const hasLeft = (userId: string) => ({
    sessions: portal.tenant.sessionIds(userId).length,
    refreshTokens: state.refreshTokens.where({ userId }).length,
    grants: state.grants.where({ userId }).length,
  });
  const end = (userId = ada.userId) => endAllAccess(portal.services, { issuer, userId });
  return { portal, state, hasLeft, end };
}

const refreshToken = (id: string, userId: string) => ({
  id,
  userId,
  clientId: 'orbit',
  sessionId: null,
  createdAt: 0,
  idleExpiresAt: Date.parse('2026-04-01'),
  expiresAt: Date.parse('2026-04-01'),
  lastExchangedAt: null,
  rotating: true,
  audience: 'urn:other',
  scope: 'offline_access',
  device: {},
  metadata: null,
});

const nothing = { sessions: 0, refreshTokens: 0, grants: 0 };
const withheld = (scopes: string[]) => ({ withheldScopes: scopes });

test('ends everything of one person, and nothing of another', async () => {
  const { end, hasLeft } = withAccess();
  expect(await end()).toEqual({});
  expect(hasLeft(ada.userId)).toEqual(nothing);
  expect(hasLeft(grace)).toEqual({ sessions: 2, refreshTokens: 2, grants: 2 });
});

test('ends portal sessions of the person, also of the browser that asks, and no others', async () => {
  const { end, portal } = withAccess();
  const hers = await portal.signIn();
  const another = await portal.signIn({ userId: grace, auth0SessionId: 'hers' });
  await end();
  expect(await isSignedIn(portal, hers)).toBe(false);
  expect(await isSignedIn(portal, another)).toBe(true);
});

test('has remembered browsers forgotten', async () => {
  const { end, portal } = withAccess();
  await end();
  expect(portal.tenant.requests).toContain(
    `POST /api/v2/users/${ada.userId}/multifactor/actions/invalidate-remember-browser`,
  );
});

test('may be called again, and finds nothing then', async () => {
  const { end } = withAccess();
  await end();
  expect(await end()).toEqual({});
});

test('finds nothing of an account that is gone', async () => {
  const { end, state } = withAccess();
  state.accounts.remove(ada.userId);
  expect(await end()).not.toHaveProperty('sessions');
  expect(await end()).toEqual({});
});

test.each(['', '..', 'a\u0000b'])('asks nobody anything about the id %j', async (userId) => {
  const { end, portal } = withAccess();
  const before = portal.tenant.requests.length;
  await expect(end(userId)).rejects.toThrow(TypeError);
  expect(portal.tenant.requests).toHaveLength(before);
});

describe('where one call for all is not permitted', () => {
  test('sessions and refresh tokens are ended one by one', async () => {
    const { end, hasLeft, portal } = withAccess();
    portal.tenant.answers.set(`POST /api/v2/users/${ada.userId}/revoke-access`, () =>
      Response.json({ statusCode: 404, message: 'Not Found' }, { status: 404 }),
    );
    expect(await end()).toEqual({});
    expect(hasLeft(ada.userId)).toEqual(nothing);
  });

  test('sessions are read page by page, and all ended', async () => {
    const { end, hasLeft, portal } = withAccess();
    const many = Array.from({ length: 250 }, (_, index) => managementSession(`many-${index}`));
    portal.tenant.setSessions(ada.userId, many);
    portal.tenant.answers.set(`POST /api/v2/users/${ada.userId}/revoke-access`, () =>
      Response.json({ statusCode: 404, message: 'Not Found' }, { status: 404 }),
    );
    expect(await end()).toEqual({});
    expect(hasLeft(ada.userId)).toEqual(nothing);
  });
});

test('the grants of two hundred applications are all removed', async () => {
  const { end, hasLeft } = withAccess({ count: 200 });
  expect(await end()).toEqual({});
  expect(hasLeft(ada.userId)).toEqual(nothing);
});

describe('says what is left', () => {
  test('of a kind that the tenant does not permit to end, once all others are ended', async () => {
    const { end, hasLeft, state } = withAccess();
    Object.assign(state.settings, withheld(['delete:grants']));
    const left = await end();
    expect(left).toEqual({ grants: 'not_permitted' });
    expect(mayEndLater(left)).toBe(false);
    expect(hasLeft(ada.userId)).toEqual({ ...nothing, grants: 2 });
  });

  test('of what the tenant has taken and lists yet, so that it is looked for again', async () => {
    const { end, portal } = withAccess();
    portal.tenant.delayEndings();
    const left = await end();
    expect(left).toMatchObject({ sessions: 'still-listed', refreshTokens: 'still-listed' });
    expect(mayEndLater(left)).toBe(true);
  });

  test('of lists that fail, and ends the rest', async () => {
    const { end, hasLeft, portal } = withAccess();
    portal.tenant.answers.set('GET /api/v2/grants', () =>
      Response.json({ statusCode: 500 }, { status: 500 }),
    );
    const left = await end();
    expect(left).toMatchObject({ grants: 'unavailable' });
    expect(mayEndLater(left)).toBe(true);
    expect(hasLeft(ada.userId)).toMatchObject({ sessions: 0, refreshTokens: 0 });
  });

  test('takes no list for whole that was read before', async () => {
    const { end, portal } = withAccess();
    const { services, tenant, clock } = portal;
    await services.grants.list(ada.userId);
    clock.now += minutes(1);
    tenant.answers.set('GET /api/v2/grants', () =>
      Response.json({ statusCode: 500 }, { status: 500 }),
    );
    expect(await end()).toMatchObject({ grants: 'unavailable' });
  });
});

test('a sign-in that was under way when everything ended does not come alive', async () => {
  const { end, portal } = withAccess();
  await end();
  const late = { userId: ada.userId, auth0SessionId: 'late', issuedAt: portal.clock.now };
  const session = await portal.signIn(late);
  expect(session).toBe('');
});
