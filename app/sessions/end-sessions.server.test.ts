import { describe, expect, test, vi } from 'vitest';
import { days } from '~/durations';
import { TenantError, type TenantErrorCode } from '~/tenant-calls/tenant-error';
import { createClock } from '../../tests/fakes/clock';
import { createMemoryEndingLog } from '../../tests/fakes/ending-log';
import { createMemoryPortalSessionStore } from '../../tests/fakes/portal-session-store';
import { createFakeDirectory } from '../../tests/fakes/session-directory';
import { type EndingScope, endSessions, type EndingsResult } from './end-sessions.server';
import { type ReadOptions } from '~/tenant-calls/call-options';
import { createSessionHandles } from '~/tenant-calls/opaque-handle.server';

const ada = 'auth0|ada';
const issuer = 'https://tenant.example/';
const handles = createSessionHandles(['a secret']);
const handleOf = (id: string, userId = ada) => handles.seal(userId, id);
const password = [{ name: 'pwd', at: null, factor: null }];

interface Options extends NonNullable<Parameters<typeof createFakeDirectory>[0]> {
  currentSessionId?: string | null;
}

function setUp({ currentSessionId = 'this', ...options }: Options = {}) {
  const clock = createClock();
  const daysAgo = (count: number) => new Date(clock.now() - days(count));
  const directory = createFakeDirectory({
    sessions: [
      { id: 'this', userId: ada, methods: password, lastSeenAt: daysAgo(90) },
      { id: 'phone', userId: ada, applicationIds: ['mail'], lastSeenAt: daysAgo(31) },
      { id: 'laptop', userId: ada, methods: password, lastSeenAt: daysAgo(1) },
      { id: 'grace', userId: 'auth0|grace' },
    ],
    ...options,
  });
  const services = {
    directory,
    endings: createMemoryEndingLog(clock),
    handles,
    portalSessionStore: createMemoryPortalSessionStore(clock),
    places: { locate: () => null },
  };
  const request = (selection: EndingScope) => ({
    issuer,
    userId: ada,
    currentSessionId,
    endedFromUserAgent: 'curl/8.14.1',
    selection,
    now: clock.now(),
  });
  return {
    ...services,
    clock,
    attempt: (selection: EndingScope) => endSessions(services, request(selection)),
    end: async (selection: EndingScope, options = {}) =>
      known(await endSessions(services, request(selection), options)),
  };
}

/** What came of it, where it was known which session asks. */
function known<T>(result: T | 'current-unknown'): T {
  if (result === 'current-unknown') throw new Error('The current session is not known.');
  return result;
}

/** The sessions that may be tried again. */
const left = ({ rows }: EndingsResult) =>
  rows.flatMap(({ outcome, handle }) => (outcome === 'not-yet' ? [handle] : []));

const selected = (...ids: string[]): EndingScope => ({
  scope: 'selected',
  handles: ids.map((id) => handleOf(id)),
});

/** Refuses to revoke these sessions. */
const refusing =
  (code: TenantErrorCode, ids: readonly string[], retryAfterMs: number | null = null) =>
  ({ operation, sessionId = '' }: { operation: string; sessionId?: string }) => {
    if (operation === 'revoke' && ids.includes(sessionId))
      throw new TenantError(code, 'refused', { retryAfterMs });
  };

describe('what ends:', () => {
  test.each<[EndingScope, string[]]>([
    [{ scope: 'others' }, ['laptop', 'phone']],
    [{ scope: 'others', isCurrentToo: true }, ['laptop', 'phone', 'this']],
    [selected('phone'), ['phone']],
    [selected('this', 'phone'), ['phone', 'this']],
    [selected(), []],
  ])('%j', async (selection, expected) => {
    const { end, directory } = setUp();
    await end(selection);
    expect([...directory.revoked].sort()).toEqual(expected);
  });

  test('no session that was ended a moment ago ends again', async () => {
    const { end, endings, directory } = setUp();
    await endings.record(ada, 'phone');
    await end({ scope: 'others' });
    expect(directory.revoked).toEqual(['laptop']);
  });
});

describe('while it is not known which session asks,', () => {
  test.each<[EndingScope]>([[{ scope: 'others' }], [{ scope: 'others', isCurrentToo: true }]])(
    'nothing ends by %j, and nobody is asked',
    async (scope) => {
      const before = vi.fn();
      const { attempt } = setUp({ currentSessionId: null, before });
      expect(await attempt(scope)).toBe('current-unknown');
      expect(before).not.toHaveBeenCalled();
    },
  );

  test('sessions end that are selected by themselves', async () => {
    const { end, directory } = setUp({ currentSessionId: null });
    await end(selected('phone'));
    expect(directory.revoked).toEqual(['phone']);
  });
});

describe('the tenant is asked', () => {
  /** Takes down with what bounds the list was asked for. */
  function watchLists() {
    const lists: ReadOptions[] = [];
    const before = ({ operation, options }: { operation: string; options: ReadOptions }) => {
      if (operation === 'list') lists.push(options);
    };
    return { lists, before };
  }

  test.each([['junk'], [handles.seal('auth0|grace', 'grace')]])(
    'nothing about what is nobody’s, or somebody else’s: %s',
    async (handle) => {
      const before = vi.fn();
      const { end } = setUp({ before });
      const selection: EndingScope = { scope: 'selected', handles: [handle] };
      expect((await end(selection)).rows).toEqual([
        { handle, session: null, outcome: 'not-found', reason: null },
      ]);
      expect(before).not.toHaveBeenCalled();
    },
  );

  test('for lists with the patience of pages, however the form came', async () => {
    const { lists, before } = watchLists();
    const { end } = setUp({ before });
    await end({ scope: 'others' }, { priority: 'act' });
    expect(lists).toMatchObject([{ priority: 'page' }]);
  });

  test('for the list anew where a scope says which sessions end, and else for any', async () => {
    const { lists, before } = watchLists();
    const { end } = setUp({ before });
    await end({ scope: 'others' });
    await end(selected('this'));
    expect(lists.map(({ isAnew }) => isAnew)).toEqual([true, false]);
  });
});

describe('each session has its outcome:', () => {
  test('ended, gone already, not found', async () => {
    const { end, directory } = setUp();
    const foreign = handleOf('grace', 'auth0|grace');
    const result = await end({
      scope: 'selected',
      handles: [handleOf('phone'), handleOf('gone'), foreign, 'junk', handleOf('grace')],
    });
    const outcomes = new Map(result.rows.map(({ handle, outcome }) => [handle, outcome]));
    expect(outcomes).toEqual(
      new Map([
        [handleOf('gone'), 'already-gone'],
        [foreign, 'not-found'],
        ['junk', 'not-found'],
        [handleOf('grace'), 'not-found'],
        [handleOf('phone'), 'ended'],
      ]),
    );
    expect(directory.revoked).toEqual(['phone']);
    expect(left(result)).toEqual([]);
  });

  test('one that is selected twice is ended once', async () => {
    const { end } = setUp();
    expect((await end(selected('phone', 'phone'))).rows).toHaveLength(1);
  });

  test('what is ended is remembered, with the browser that asked', async () => {
    const { end, endings } = setUp();
    await end(selected('phone'));
    expect(await endings.history(ada)).toMatchObject([
      { sessionId: 'phone', by: 'person', details: { endedFromUserAgent: 'curl/8.14.1' } },
    ]);
  });
});

describe('a refusal', () => {
  test.each<TenantErrorCode>(['unexpected_answer', 'unreachable', 'timeout', 'unavailable'])(
    'of one session (%s) loses no other',
    async (code) => {
      const { end, directory } = setUp({ before: refusing(code, ['laptop']) });
      const result = await end({ scope: 'others' });
      expect(directory.revoked).toEqual(['phone']);
      expect(left(result)).toEqual([handleOf('laptop')]);
      expect(result.rows.find(({ session }) => session?.id === 'laptop')).toMatchObject({
        outcome: 'not-yet',
        reason: code,
      });
    },
  );

  const many = Array.from({ length: 30 }, (_, index) => ({ id: `s${index}`, userId: ada }));
  const all = many.map(({ id }) => id);

  test.each<[TenantErrorCode, number | null]>([
    ['rate_limited', 3000],
    ['not_permitted', null],
    ['credentials_refused', null],
    ['unavailable', 5000],
  ])('that meets all (%s, come back in %s) ends the attempt', async (code, retryAfterMs) => {
    const before = vi.fn(refusing(code, all, retryAfterMs));
    const { end } = setUp({ sessions: many, before });
    const result = await end({ scope: 'others' });
    const revokes = before.mock.calls.filter(([{ operation }]) => operation === 'revoke');
    expect(revokes.length).toBeLessThanOrEqual(4);
    expect(left(result)).toHaveLength(30);
    expect(result.rows.every(({ reason }) => reason === code)).toBe(true);
    expect(result.retryAfterMs).toBe(retryAfterMs);
  });

  test('is over when the retry is sent: it ends just the rest', async () => {
    let isLimited = true;
    const limited = refusing('rate_limited', ['laptop']);
    const { end, directory } = setUp({
      before: (call) => {
        if (isLimited) limited(call);
      },
    });
    const first = await end({ scope: 'others' });
    isLimited = false;
    const again = await end({ scope: 'selected', handles: left(first) });
    expect(left(again)).toEqual([]);
    expect(directory.revoked.filter((id) => id === 'laptop')).toHaveLength(1);
  });

  test('after the time is up, nothing more is sent', async () => {
    const controller = new AbortController();
    const before = vi.fn(({ operation }: { operation: string }) => {
      if (operation !== 'revoke') return;
      controller.abort();
      throw new TenantError('timeout', 'late');
    });
    const { end } = setUp({ sessions: many, before });
    const result = await end({ scope: 'others' }, { signal: controller.signal });
    const revokes = before.mock.calls.filter(([{ operation }]) => operation === 'revoke');
    expect(revokes.length).toBeLessThanOrEqual(4);
    expect(left(result)).toHaveLength(30);
  });
});

describe('this session', () => {
  test('is ended last', async () => {
    const { end, directory } = setUp();
    const { wasCurrentEnded } = await end(selected('this', 'phone', 'laptop'));
    expect(directory.revoked.at(-1)).toBe('this');
    expect(wasCurrentEnded).toBe(true);
  });

  test.each<TenantErrorCode>(['rate_limited', 'unexpected_answer'])(
    'is kept while another one is left (%s), for the same reason',
    async (code) => {
      const { end, directory } = setUp({ before: refusing(code, ['phone']) });
      const result = await end(selected('this', 'phone'));
      expect(directory.revoked).toEqual([]);
      expect(result.wasCurrentEnded).toBe(false);
      expect(left(result)).toEqual([handleOf('phone'), handleOf('this')]);
      expect(result.rows.every(({ reason }) => reason === code)).toBe(true);
    },
  );
});

test('a store that fails is no outcome of a session', async () => {
  const { end, portalSessionStore } = setUp();
  vi.spyOn(portalSessionStore, 'deleteByAuth0Session').mockRejectedValue(new Error('disk full'));
  await expect(end({ scope: 'others' })).rejects.toThrow('disk full');
});
