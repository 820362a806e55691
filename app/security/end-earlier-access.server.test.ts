import { expect, test, vi } from 'vitest';
import { createClock } from '../../tests/fakes/clock';
import { createMemoryEndingLog } from '../../tests/fakes/ending-log';
import { createMemoryPortalSessionStore } from '../../tests/fakes/portal-session-store';
import { createFakeRefreshTokens } from '../../tests/fakes/refresh-token-directory';
import { createFakeDirectory } from '../../tests/fakes/session-directory';
import { TenantError } from '~/tenant-calls/tenant-error';
import { endEarlierAccess } from './end-earlier-access.server';

const userId = 'auth0|ada';
const changed = new Date('2026-11-23T12:00:00Z');
const earlier = new Date('2026-11-23T11:59:59Z');
const later = new Date('2026-11-23T12:00:01Z');

function setUp({ refuses = false } = {}) {
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
  const services = {
    directory,
    endings: createMemoryEndingLog(clock),
    portalSessionStore: createMemoryPortalSessionStore(clock),
    places: { locate: () => null },
    refreshTokens,
    authenticationMethods: { forgetBrowsers },
  };
  const end = () =>
    endEarlierAccess(services, { issuer: 'https://tenant.example/', userId, before: changed });
  return { directory, refreshTokens, forgetBrowsers, end };
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

test('goes on with the rest where sessions cannot be ended, and says why', async () => {
  const { end, refreshTokens, forgetBrowsers } = setUp({ refuses: true });
  expect(await end()).toMatchObject({ sessions: 'rate_limited', refreshTokens: null });
  expect(refreshTokens.revoked).toEqual(['old-token']);
  expect(forgetBrowsers).toHaveBeenCalledOnce();
});
