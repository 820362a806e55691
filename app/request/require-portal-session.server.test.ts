import { expect, test, vi } from 'vitest';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { ada, baseUrl, createTestPortal } from '../../tests/test-portal';
import { readPortalSession, requirePortalSession } from './require-portal-session.server';

async function setUp() {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const request = () => new Request(`${baseUrl}/account`, { headers: { cookie } });
  const find = vi.spyOn(portal.services.portalSessionStore, 'find');
  /** The context of one more request. */
  const context = () => ({ ...portal.context });
  return { portal, request, find, context };
}

test('the routes of one page look the portal session up once between them', async () => {
  const { request, find, context } = await setUp();
  const ofPage = context();
  // Remix gives every route a request object of its own, and the same context.
  const sessions = await Promise.all([
    requirePortalSession(ofPage, request()),
    requirePortalSession(ofPage, request()),
    readPortalSession(ofPage, request()),
  ]);
  expect(sessions.map((session) => session?.userId)).toEqual([ada.userId, ada.userId, ada.userId]);
  expect(find).toHaveBeenCalledTimes(1);
});

test('the next request looks it up anew, so that a session that has ended is over', async () => {
  const { portal, request, context } = await setUp();
  await requirePortalSession(context(), request());
  await portal.services.portalSessions.end(request());
  expect(await readPortalSession(context(), request())).toBeNull();
});

test('a store that fails is told to every route that asks', async () => {
  const { request, find, context } = await setUp();
  find.mockRejectedValue(new StoreUnavailableError('unreachable', 'the store is away'));
  const ofPage = context();
  for (let route = 0; route < 2; route += 1)
    await expect(requirePortalSession(ofPage, request())).rejects.toThrow(StoreUnavailableError);
});
