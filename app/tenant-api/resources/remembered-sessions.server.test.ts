import { expect, test, vi } from 'vitest';
import { createMemoryCache } from '~/cache/memory-cache.server';
import { createSealedText } from '~/cache/sealed-text.server';
import { type SessionsApi } from '~/sessions/session-repository';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { TenantError } from '~/tenant-calls/tenant-error';
import { createClock } from '../../../tests/fakes/clock';
import { accountSession } from '../../../tests/fakes/session-directory';
import { createRememberedSessions } from './remembered-sessions.server';

const ada = 'auth0|ada';
const full = accountSession({
  id: 'full',
  createdAt: new Date('2026-01-01T00:00:00.123Z'),
  expiresAt: new Date('2027-01-01T00:00:00Z'),
  first: { userAgent: 'curl/8', ip: '192.0.2.1', asn: '64500' },
  applicationIds: ['mail'],
  methods: [
    { name: 'pwd', at: new Date(2000), factor: null },
    { name: 'mfa', at: null, factor: 'otp' },
  ],
  isPersistent: false,
  isImpersonation: true,
});

function setUp() {
  const { now } = createClock();
  const memory = {
    cache: createMemoryCache({ now }),
    sealedText: createSealedText(['a secret'], 'test'),
    now,
  };
  const api = {
    list: vi.fn<SessionsApi['list']>(async () => ({ sessions: [full], isComplete: true })),
    get: vi.fn<SessionsApi['get']>(async () => ({ ...full, userId: ada })),
    revoke: vi.fn<SessionsApi['revoke']>(async () => 'accepted'),
  };
  const onePortal = () => createRememberedSessions(api, memory);
  return { api, memory, onePortal, directory: onePortal() };
}

test('a list comes out of the memory with everything that sessions tell', async () => {
  const { directory, onePortal, api } = setUp();
  const read = await directory.list(ada);
  expect(await onePortal().list(ada)).toEqual(read);
  expect(await onePortal().getCached(ada)).toEqual(read);
  expect(read).toEqual({ sessions: [full], isComplete: true, asOf: null });
  expect(api.list).toHaveBeenCalledTimes(1);
});

test('after an ending the list is asked for anew, in all portals', async () => {
  const { directory, onePortal, api } = setUp();
  await directory.list(ada);
  await onePortal().revoke(ada, 'full');
  await directory.list(ada);
  expect(api.list).toHaveBeenCalledTimes(2);
});

test('an ending is told as soon as the tenant has answered, as the store may fail afterwards', async () => {
  const { directory, memory } = setUp();
  const onAnswered = vi.fn();
  const down = new StoreUnavailableError('unreachable', 'down');
  vi.spyOn(memory.cache, 'replace').mockRejectedValue(down);
  await expect(directory.revoke(ada, 'full', { onAnswered })).rejects.toBe(down);
  expect(onAnswered).toHaveBeenCalledExactlyOnceWith('accepted');
});

test('an ending whose answer was lost counts, as it may have been carried out', async () => {
  const { directory, api } = setUp();
  await directory.list(ada);
  api.revoke.mockRejectedValue(new TenantError('timeout', 'no answer'));
  await expect(directory.revoke(ada, 'full')).rejects.toThrow();
  await directory.list(ada);
  expect(api.list).toHaveBeenCalledTimes(2);
});

test('equal endings at the same time are one, and each of them is told', async () => {
  const { directory, api } = setUp();
  const ten = Array.from({ length: 10 }, () => directory.revoke(ada, 'full'));
  expect(new Set(await Promise.all(ten))).toEqual(new Set(['accepted']));
  expect(api.revoke).toHaveBeenCalledTimes(1);
  await directory.revoke(ada, 'full');
  expect(api.revoke).toHaveBeenCalledTimes(2);
});

test('endings of different sessions, or by different people, are asked for each', async () => {
  const { directory, api } = setUp();
  await Promise.all([
    directory.revoke(ada, 'full'),
    directory.revoke(ada, 'other'),
    directory.revoke('auth0|grace', 'full'),
  ]);
  expect(api.revoke).toHaveBeenCalledTimes(3);
});

test('whose a session is, is asked for once by equal acts at the same time', async () => {
  const { directory, api } = setUp();
  const act = { priority: 'act' } as const;
  await Promise.all([directory.get(ada, 'full', act), directory.get(ada, 'full', act)]);
  expect(api.get).toHaveBeenCalledTimes(1);
});

test('what a page shows of one session is of now', async () => {
  const { directory, api } = setUp();
  await Promise.all([directory.get(ada, 'full'), directory.get(ada, 'full')]);
  expect(api.get).toHaveBeenCalledTimes(2);
});

test('an ending that was refused once it was done is one', async () => {
  const { directory, api } = setUp();
  const odd = new TenantError('unexpected_answer', 'Refused.', { status: 403 });
  api.revoke.mockRejectedValue(odd);
  await expect(directory.revoke(ada, 'full')).rejects.toBe(odd);
  api.get.mockResolvedValue(null);
  expect(await directory.revoke(ada, 'full')).toBe('accepted');
});

test('an ending that the tenant has refused in words of its own is not looked after', async () => {
  const { directory, api } = setUp();
  const refused = new TenantError('not_permitted', 'Refused.', { status: 403 });
  api.revoke.mockRejectedValue(refused);
  await expect(directory.revoke(ada, 'full')).rejects.toBe(refused);
  expect(api.get).not.toHaveBeenCalled();
});
