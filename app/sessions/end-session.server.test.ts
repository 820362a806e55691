import { describe, expect, test, vi } from 'vitest';
import { TenantError } from '~/tenant-calls/tenant-error';
import { createClock } from '../../tests/fakes/clock';
import { createMemoryEndingLog } from '../../tests/fakes/ending-log';
import { createMemoryPortalSessionStore } from '../../tests/fakes/portal-session-store';
import { createFakeDirectory } from '../../tests/fakes/session-directory';
import { endingMemoryMs } from './ending-log';
import { endSession } from './end-session.server';
import { createSessionHandles } from '~/tenant-calls/opaque-handle.server';

const issuer = 'https://tenant.example/';
const [ada, grace] = ['auth0|ada', 'auth0|grace'];
const everybody = [
  { id: 'this', userId: ada },
  { id: 'phone', userId: ada },
  { id: 'grace', userId: grace },
];

function setUp(options: Parameters<typeof createFakeDirectory>[0] = {}) {
  const clock = createClock();
  const directory = createFakeDirectory({ sessions: everybody, ...options });
  const endings = createMemoryEndingLog(clock);
  const handles = createSessionHandles(['a secret']);
  const portalSessionStore = createMemoryPortalSessionStore(clock);
  const places = { locate: () => null };
  const services = { directory, endings, handles, portalSessionStore, places };
  const signIn = async (userId: string, auth0SessionId: string) => {
    const id = await portalSessionStore.create({
      issuer,
      userId,
      auth0SessionId,
      issuedAt: 0,
      authenticatedAt: null,
      authenticationMethods: [],
      strongProof: null,
      organizationId: null,
      createdAt: clock.now(),
      lastSeenAt: clock.now(),
      profile: { name: null, email: null, timeZone: null },
    });
    return id ?? '';
  };
  const endByHandle = (handle: string, currentSessionId: string | null = 'this') =>
    endSession(services, { issuer, userId: ada, currentSessionId, handle });
  return {
    ...services,
    clock,
    signIn,
    endByHandle,
    /** Ada presses the button on the session with this id. */
    end: (id: string, currentSessionId: string | null = 'this') =>
      endByHandle(handles.seal(ada, id), currentSessionId),
  };
}

describe('a session of one’s own', () => {
  test('ends', async () => {
    const { end, directory } = setUp();
    expect(await end('phone')).toMatchObject({
      outcome: 'ended',
      session: { id: 'phone' },
      wasCurrent: false,
    });
    expect(directory.revoked).toEqual(['phone']);
  });

  test('takes its portal sessions with it', async () => {
    const { end, signIn, portalSessionStore } = setUp();
    const portalSession = await signIn(ada, 'phone');
    await end('phone');
    expect(await portalSessionStore.find(portalSession)).toBeNull();
  });

  test('leaves all other portal sessions alone', async () => {
    const { end, signIn, portalSessionStore } = setUp();
    const others = [await signIn(ada, 'this'), await signIn(grace, 'grace')];
    await end('phone');
    for (const id of others) expect(await portalSessionStore.find(id)).not.toBeNull();
  });

  test('cannot come alive again by a sign-in that was under way', async () => {
    const { end, signIn } = setUp();
    await end('phone');
    expect(await signIn(ada, 'phone')).toBe('');
  });

  test('is remembered as ended', async () => {
    const { end, endings } = setUp();
    await end('phone');
    expect([...(await endings.recent(ada)).keys()]).toEqual(['phone']);
  });

  test('is ended, not confirmed, as the service answers before it has acted', async () => {
    const { end, endings } = setUp();
    await end('phone');
    expect((await endings.recent(ada)).get('phone')?.confirmedAt).toBeNull();
  });

  test('that was listed a moment ago costs one call', async () => {
    const before = vi.fn();
    const { end, directory } = setUp({ before });
    vi.spyOn(directory, 'getCached').mockResolvedValue(await directory.list(ada));
    before.mockClear();
    expect(await end('phone')).toMatchObject({ outcome: 'ended', session: { id: 'phone' } });
    expect(before.mock.calls).toMatchObject([[{ operation: 'revoke', sessionId: 'phone' }]]);
  });

  test('is asked for ahead of those who only read', async () => {
    const { end, directory } = setUp();
    const get = vi.spyOn(directory, 'get');
    await end('phone');
    expect(get).toHaveBeenCalledWith(ada, 'phone', expect.objectContaining({ priority: 'act' }));
  });

  test('that is this very session ends, and the result says that it was this one', async () => {
    const { end, directory } = setUp();
    expect(await end('this')).toMatchObject({ outcome: 'ended', wasCurrent: true });
    expect(directory.revoked).toEqual(['this']);
  });

  test('is not “this one” when nobody knows which is', async () => {
    const { end } = setUp();
    expect(await end('this', null)).toMatchObject({ outcome: 'ended', wasCurrent: false });
  });

  test('that is not listed yet ends', async () => {
    const { end, directory } = setUp({ notListed: ['phone'] });
    expect(await end('phone')).toMatchObject({ outcome: 'ended', session: { id: 'phone' } });
    expect(directory.revoked).toEqual(['phone']);
  });

  test('ends without the list being read, however long that is', async () => {
    const operations: string[] = [];
    const { end } = setUp({ before: ({ operation }) => operations.push(operation) });
    await end('phone');
    expect(operations).toEqual(['get', 'revoke']);
  });

  test('whose owner the service leaves out ends when the person’s list has it', async () => {
    const { end, directory } = setUp({ ownerLeftOut: ['phone'] });
    expect(await end('phone')).toMatchObject({ outcome: 'ended', session: { id: 'phone' } });
    expect(directory.revoked).toEqual(['phone']);
  });
});

describe('pressing the button twice', () => {
  test('asks the service once, and says that the session is gone already', async () => {
    const { end, directory } = setUp({ isLate: true });
    await end('phone');
    expect(await end('phone')).toMatchObject({ outcome: 'already-gone' });
    expect(directory.revoked).toEqual(['phone']);
  });

  test('asks the service again when the first end has been forgotten and nothing came of it', async () => {
    const { end, directory, clock } = setUp({ isLate: true });
    await end('phone');
    clock.advance(endingMemoryMs);
    expect(await end('phone')).toMatchObject({ outcome: 'ended' });
    expect(directory.revoked).toEqual(['phone', 'phone']);
  });

  test('ends portal sessions that began in between', async () => {
    const { end, portalSessionStore } = setUp({ isLate: true });
    await end('phone');
    const deleteAgain = vi.spyOn(portalSessionStore, 'deleteByAuth0Session');
    await end('phone');
    expect(deleteAgain).toHaveBeenCalledWith({ issuer, auth0SessionId: 'phone' });
  });
});

describe('a session that is gone already', () => {
  test('is a success in the end', async () => {
    const { end, directory } = setUp();
    expect(await end('formerly')).toEqual({
      outcome: 'already-gone',
      session: null,
      wasCurrent: false,
    });
    expect(directory.revoked).toEqual([]);
  });

  test('loses the portal sessions that it left behind', async () => {
    const { end, signIn, portalSessionStore } = setUp();
    const portalSession = await signIn(ada, 'formerly');
    await end('formerly');
    expect(await portalSessionStore.find(portalSession)).toBeNull();
  });

  test('between being listed and being ended is told as gone', async () => {
    const { directory, ...rest } = setUp();
    vi.spyOn(directory, 'revoke').mockResolvedValue('already-gone');
    expect(await rest.end('phone')).toMatchObject({
      outcome: 'already-gone',
      session: { id: 'phone' },
    });
  });
});

describe('a session that is not one’s own', () => {
  const nothingEnded = async ({ directory, endings }: ReturnType<typeof setUp>) => {
    expect(directory.revoked).toEqual([]);
    expect(await endings.recent(ada)).toEqual(new Map());
  };

  test('is not found by the handle of its owner', async () => {
    const world = setUp();
    expect(await world.endByHandle(world.handles.seal(grace, 'grace'))).toEqual({
      outcome: 'not-found',
    });
    await nothingEnded(world);
  });

  test('is not found even with a handle that opens', async () => {
    const world = setUp();
    expect(await world.end('grace')).toEqual({ outcome: 'not-found' });
    await nothingEnded(world);
  });

  test('keeps its portal sessions', async () => {
    const { end, signIn, portalSessionStore } = setUp();
    const hers = await signIn(grace, 'grace');
    await end('grace');
    expect(await portalSessionStore.find(hers)).not.toBeNull();
  });

  test('is not found when the service names no owner and does not list it as the person’s', async () => {
    const world = setUp({ sessions: [{ id: 'nobody', userId: null }] });
    expect(await world.end('nobody')).toEqual({ outcome: 'not-found' });
    await nothingEnded(world);
  });

  test.each(['', 'nonsense', 'phone', 'A'.repeat(60)])(
    'is not found by a handle that is none: %j',
    async (handle) => {
      const world = setUp();
      expect(await world.endByHandle(handle)).toEqual({ outcome: 'not-found' });
      await nothingEnded(world);
    },
  );

  test('costs no call when the handle does not open', async () => {
    const before = vi.fn();
    const { endByHandle } = setUp({ before });
    await endByHandle('nonsense');
    expect(before).not.toHaveBeenCalled();
  });
});

describe('a service that fails', () => {
  const failing = (when: 'list' | 'get' | 'revoke', options = {}) =>
    setUp({
      ...options,
      before: ({ operation }) => {
        if (operation === when) throw new TenantError('rate_limited', 'too many');
      },
    });

  test.each(['get', 'revoke'] as const)(
    'at “%s” is said, and no ending is recorded',
    async (when) => {
      const { end, endings, signIn, portalSessionStore } = failing(when);
      const portalSession = await signIn(ada, 'phone');
      await expect(end('phone')).rejects.toMatchObject({ code: 'rate_limited' });
      expect(await endings.recent(ada)).toEqual(new Map());
      // Once the session is known to be the person's, that browser is out here, whatever the service does.
      const isOut = (await portalSessionStore.find(portalSession)) === null;
      expect(isOut).toBe(when === 'revoke');
    },
  );

  test('when the list is needed to know the owner is said, and nothing is ended', async () => {
    const { end, directory } = failing('list', { ownerLeftOut: ['phone'] });
    await expect(end('phone')).rejects.toMatchObject({ code: 'rate_limited' });
    expect(directory.revoked).toEqual([]);
  });
});
