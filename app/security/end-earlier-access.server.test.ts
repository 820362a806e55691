import { expect, test, vi } from 'vitest';
import { newPortalSession } from '../../tests/contracts/portal-session-store.contract';
import { createClock } from '../../tests/fakes/clock';
import { createMemoryEndingLog } from '../../tests/fakes/ending-log';
import { createMemoryPortalSessionStore } from '../../tests/fakes/portal-session-store';
import { createFakeRefreshTokens } from '../../tests/fakes/refresh-token-directory';
import { createFakeDirectory } from '../../tests/fakes/session-directory';
import { TenantError } from '~/tenant-calls/tenant-error';
import { endEarlierAccess } from './end-earlier-access.server';

const issuer = 'https://tenant.example/';
const userId = 'auth0|ada';
const changed = new Date('2026-11-23T12:00:00Z');
const earlier = new Date('2026-11-23T11:59:59Z');
const later = new Date('2026-11-23T12:00:01Z');

function setUp({ refuses = false, isOld = false } = {}) {
  const clock = createClock();
  const before = ({ operation }: { operation: string }) => {
    if (operation === 'revoke' && refuses) throw new TenantError('rate_limited', 'Too much.');
  };
  const directory = createFakeDirectory({
    sessions: [
      { id: 'old', userId, createdAt: earlier },
      { id: 'new', userId, createdAt: later },
      { id: 'undated', userId, createdAt: null },
      { id: 'foreign', userId: 'auth0|other', createdAt: earlier },
    ],
    before,
  });
  const refreshTokens = createFakeRefreshTokens({
    tokens: [
      { id: 'old-token', userId, createdAt: earlier },
      { id: 'new-token', userId, createdAt: later },
    ],
  });
  const forgetBrowsers = vi.fn(async () => {});
  const asOf = isOld ? earlier : null;
  const portalSessionStore = createMemoryPortalSessionStore(clock);
  const services = {
    directory: { ...directory, list: async () => ({ ...(await directory.list(userId)), asOf }) },
    endings: createMemoryEndingLog(clock),
    portalSessionStore,
    places: { locate: () => null },
    refreshTokens: {
      ...refreshTokens,
      list: async () => ({ ...(await refreshTokens.list(userId)), asOf }),
    },
    authenticationMethods: { forgetBrowsers },
  };
  const end = () => endEarlierAccess(services, { issuer, userId, before: changed });
  return { directory, refreshTokens, forgetBrowsers, portalSessionStore, clock, end };
}

test('ends what began before, and what has no beginning', async () => {
  const { end, directory, refreshTokens } = setUp();
  await end();
  expect(directory.revoked).toEqual(['old', 'undated']);
  expect(refreshTokens.revoked).toEqual(['old-token']);
});

test('has remembered browsers forgotten', async () => {
  const { end, forgetBrowsers } = setUp();
  expect(await end()).toEqual({ sessions: null, refreshTokens: null, rememberedBrowsers: null });
  expect(forgetBrowsers).toHaveBeenCalledOnce();
});

test('ends portal sessions of before, also those whose session the tenant has ended by itself', async () => {
  const { end, portalSessionStore, clock } = setUp();
  const begun = (issuedAt: Date) =>
    portalSessionStore.create(
      newPortalSession(clock, {
        issuer,
        userId,
        auth0SessionId: 'gone',
        issuedAt: issuedAt.getTime(),
      }),
    );
  const [thief, person] = [await begun(earlier), await begun(later)];
  await end();
  expect(await portalSessionStore.find(thief ?? '')).toBeNull();
  expect(await portalSessionStore.find(person ?? '')).not.toBeNull();
});

test('takes no list for whole that stands in for one that cannot be read', async () => {
  const { end } = setUp({ isOld: true });
  expect(await end()).toMatchObject({ sessions: 'unavailable', refreshTokens: 'unavailable' });
});

test('goes on with the rest where sessions cannot be ended, and says why', async () => {
  const { end, refreshTokens, forgetBrowsers } = setUp({ refuses: true });
  expect(await end()).toMatchObject({ sessions: 'rate_limited', refreshTokens: null });
  expect(refreshTokens.revoked).toEqual(['old-token']);
  expect(forgetBrowsers).toHaveBeenCalledOnce();
});
