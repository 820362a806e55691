import { expect, test, vi } from 'vitest';
import { ManagementError } from '~/management/management-error';
import { createClock } from '../../tests/fakes/clock';
import { createMemoryEndingLog } from '../../tests/fakes/ending-log';
import { createMemoryPortalSessionStore } from '../../tests/fakes/portal-session-store';
import { createFakeDirectory } from '../../tests/fakes/session-directory';
import { endOtherSessions } from './end-other-sessions.server';
import { createSessionHandles } from './session-handle.server';

const issuer = 'https://tenant.example/';
const ada = 'auth0|ada';
const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `other-${index}`, userId: ada }));

function setUp(options: Parameters<typeof createFakeDirectory>[0] = {}) {
  const clock = createClock();
  const directory = createFakeDirectory({
    sessions: [
      { id: 'this', userId: ada },
      { id: 'phone', userId: ada },
      { id: 'laptop', userId: ada },
      { id: 'grace', userId: 'auth0|grace' },
    ],
    ...options,
  });
  const services = {
    directory,
    endings: createMemoryEndingLog(clock),
    handles: createSessionHandles(['a secret']),
    portalSessionStore: createMemoryPortalSessionStore(clock),
    places: { locate: () => null },
  };
  return {
    ...services,
    clock,
    end: () => endOtherSessions(services, { issuer, userId: ada, currentSessionId: 'this' }),
  };
}

/** Fails from the given `revoke` call on, as a tenant does that has had enough. */
function limitedAfter(calls: number) {
  let made = 0;
  return ({ operation }: { operation: string }) => {
    if (operation !== 'revoke') return;
    made += 1;
    if (made > calls) throw new ManagementError('rate_limited', 'too many');
  };
}

const idsOf = (sessions: readonly { id: string }[]) => sessions.map(({ id }) => id).sort();

test('every session ends but this one', async () => {
  const { end, directory } = setUp();
  const { ended, remaining, problem } = await end();
  expect(idsOf(ended)).toEqual(['laptop', 'phone']);
  expect(remaining).toEqual([]);
  expect(problem).toBeNull();
  expect([...directory.revoked].sort()).toEqual(['laptop', 'phone']);
});

test('another person’s sessions are left alone', async () => {
  const { end, directory } = setUp();
  await end();
  expect(directory.revoked).not.toContain('grace');
});

test('portal sessions of the ended ones go, this one’s stays', async () => {
  const { end, portalSessionStore, clock } = setUp();
  const session = (auth0SessionId: string) => ({
    issuer,
    userId: ada,
    auth0SessionId,
    issuedAt: 0,
    authenticatedAt: null,
    createdAt: clock.now(),
    lastSeenAt: clock.now(),
    profile: { name: null, email: null, timeZone: null },
  });
  const own = (await portalSessionStore.create(session('this'))) ?? '';
  const other = (await portalSessionStore.create(session('phone'))) ?? '';
  await end();
  expect(await portalSessionStore.find(own)).not.toBeNull();
  expect(await portalSessionStore.find(other)).toBeNull();
});

test('with no other session there is nothing to do', async () => {
  const { end } = setUp({ sessions: [{ id: 'this', userId: ada }] });
  expect(await end()).toEqual({ ended: [], remaining: [], problem: null, isComplete: true });
});

test('the ended ones are remembered', async () => {
  const { end, endings } = setUp();
  await end();
  expect([...(await endings.recent(ada)).keys()].sort()).toEqual(['laptop', 'phone']);
});

test('a session that was ended a moment ago is not ended twice', async () => {
  const { end, endings, directory } = setUp();
  await endings.record(ada, 'phone');
  await end();
  expect(directory.revoked).toEqual(['laptop']);
});

test('a session that goes away meanwhile counts as ended', async () => {
  const { end, directory } = setUp();
  vi.spyOn(directory, 'revoke').mockResolvedValue('already-gone');
  expect(idsOf((await end()).ended)).toEqual(['laptop', 'phone']);
});

test('many sessions all end, few at a time', async () => {
  const { end, directory } = setUp({ sessions: [{ id: 'this', userId: ada }, ...numbered(50)] });
  expect((await end()).ended).toHaveLength(50);
  expect(directory.mostAtOnce).toBeLessThanOrEqual(4);
});

test('half way through, the rest remains, with the reason', async () => {
  const { end, directory } = setUp({ sessions: numbered(20), before: limitedAfter(8) });
  const { ended, remaining, problem } = await end();
  expect(idsOf(ended)).toEqual([...directory.revoked].sort());
  expect(idsOf([...ended, ...remaining])).toEqual(idsOf(numbered(20)));
  expect(ended).toHaveLength(8);
  expect(problem?.code).toBe('rate_limited');
});

test('after a failure the tenant is left in peace', async () => {
  const before = vi.fn(limitedAfter(0));
  const { end } = setUp({ sessions: numbered(20), before });
  await end();
  const revokes = before.mock.calls.filter(([{ operation }]) => operation === 'revoke');
  expect(revokes.length).toBeLessThanOrEqual(4);
});

test('what remains is not remembered as ended', async () => {
  const { end, endings } = setUp({ before: limitedAfter(0) });
  await end();
  expect(await endings.recent(ada)).toEqual(new Map());
});

test('trying again ends the rest', async () => {
  let isLimited = true;
  const { end } = setUp({
    before: ({ operation, sessionId }) => {
      if (isLimited && operation === 'revoke' && sessionId === 'laptop')
        throw new ManagementError('rate_limited', 'too many');
    },
  });
  expect(idsOf((await end()).remaining)).toEqual(['laptop']);
  isLimited = false;
  expect(await end()).toMatchObject({ remaining: [], problem: null });
});

test('a list that cannot be had ends nothing', async () => {
  const { end, directory } = setUp({
    before: ({ operation }) => {
      if (operation === 'list') throw new ManagementError('unavailable', 'failed');
    },
  });
  await expect(end()).rejects.toMatchObject({ code: 'unavailable' });
  expect(directory.revoked).toEqual([]);
});

test('a fault that is not the service’s comes through as it is', async () => {
  const { end, portalSessionStore } = setUp();
  vi.spyOn(portalSessionStore, 'deleteByAuth0Session').mockRejectedValue(new Error('disk full'));
  await expect(end()).rejects.toThrow('disk full');
});

test('what was ended a moment ago is neither ended nor counted again', async () => {
  const { end, endings } = setUp({ sessions: numbered(3) });
  const [first] = numbered(3);
  await endings.record(ada, first?.id ?? '');
  expect((await end()).ended).toHaveLength(2);
});

test('a session that began since the list was read is ended as well: the list is read anew', async () => {
  const { end, directory } = setUp();
  const calls: string[] = [];
  const list = directory.list.bind(directory);
  vi.spyOn(directory, 'refresh').mockImplementation(async () => void calls.push('refresh'));
  vi.spyOn(directory, 'list').mockImplementation(async (userId, options) => {
    calls.push(`list for ${options?.purpose}`);
    return list(userId, options);
  });
  await end();
  expect(calls).toEqual(['refresh', 'list for ending']);
});

test('out of an old list, nobody knows whether all others are ended', async () => {
  const { end, directory } = setUp();
  const list = await directory.list(ada);
  vi.spyOn(directory, 'list').mockResolvedValue({ ...list, asOf: new Date(0) });
  expect(await end()).toMatchObject({ isComplete: false, remaining: [] });
});
