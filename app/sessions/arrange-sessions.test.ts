import { describe, expect, test } from 'vitest';
import { days } from '~/durations';
import { accountSession } from '../../tests/fakes/session-directory';
import { arrangeSessions, isIdle, type SessionWords } from './arrange-sessions';
import { type AccountSession, type ListedSession } from './session';
import { everySession, type SessionQuery } from './session-query';

const now = Date.parse('2026-03-01T12:00:00Z');
const daysAgo = (count: number) => new Date(now - days(count));
const noWords: SessionWords = { words: [], countryCode: null, place: null, device: null };

function listed(
  id: string,
  given: Partial<AccountSession> & { isCurrent?: boolean } = {},
): ListedSession {
  const session = accountSession({ lastSeenAt: daysAgo(1), ...given, id });
  return { ...session, handle: id, isCurrent: given.isCurrent ?? false, endingSince: null };
}

function arrange(
  sessions: ListedSession[],
  query: Partial<SessionQuery> = {},
  words: Record<string, Partial<SessionWords>> = {},
) {
  return arrangeSessions(
    sessions,
    { ...everySession, ...query },
    { wordsOf: ({ id }) => ({ ...noWords, ...words[id] }), now, locale: 'en' },
  );
}

const idsOf = ({ groups }: ReturnType<typeof arrange>) =>
  groups.flatMap(({ sessions }) => sessions.map(({ id }) => id));

describe('groups', () => {
  test('are this device, those in use and those that are not', () => {
    const { groups } = arrange([
      listed('old', { lastSeenAt: daysAgo(30) }),
      listed('this', { isCurrent: true, lastSeenAt: daysAgo(40) }),
      listed('new', { lastSeenAt: daysAgo(29) }),
    ]);
    expect(groups.map(({ name, sessions }) => [name, sessions.map(({ id }) => id)])).toEqual([
      ['this-device', ['this']],
      ['active-lately', ['new']],
      ['unused', ['old']],
    ]);
  });

  test('leave out those without a session', () => {
    expect(arrange([listed('a')]).groups.map(({ name }) => name)).toEqual(['active-lately']);
  });

  test('are one where another order is asked for', () => {
    const { groups } = arrange([listed('a'), listed('b')], { sort: 'place' });
    expect(groups.map(({ name }) => name)).toEqual(['all']);
  });
});

describe('a session is idle', () => {
  test('from so many days without contact on', () => {
    expect(isIdle({ lastSeenAt: daysAgo(7), createdAt: null }, 7, now)).toBe(true);
    expect(isIdle({ lastSeenAt: new Date(now - days(7) + 1), createdAt: null }, 7, now)).toBe(
      false,
    );
  });

  test('since its beginning where it is not known when it was last seen', () => {
    expect(isIdle({ lastSeenAt: null, createdAt: daysAgo(8) }, 7, now)).toBe(true);
  });

  test('never where nothing is known, so that nothing is ended for it', () => {
    expect(isIdle({ lastSeenAt: null, createdAt: null }, 7, now)).toBe(false);
  });
});

describe('filters', () => {
  const sessions = [
    listed('mail', {
      applicationIds: ['mail'],
      methods: [{ name: 'pwd', at: null, factor: null }],
    }),
    listed('files', { applicationIds: ['files'], lastSeenAt: daysAgo(9) }),
  ];
  const words = {
    mail: { countryCode: 'SE', words: ['Firefox 128', 'Zürich'] },
    files: { countryCode: 'NO', words: ['Chrome 141', 'Oslo'] },
  };

  test.each<[Partial<SessionQuery>, string[]]>([
    [{ applicationId: 'files' }, ['files']],
    [{ applicationId: 'other' }, []],
    [{ countryCode: 'SE' }, ['mail']],
    [{ isWithoutMfa: true }, ['mail']],
    [{ idleDays: 7 }, ['files']],
    [{ search: 'oslo' }, ['files']],
    [{ search: 'zurich FIRE' }, ['mail']],
    [{ search: 'fire oslo' }, []],
    [{ countryCode: 'NO', idleDays: 7 }, ['files']],
    [{ countryCode: 'SE', idleDays: 7 }, []],
  ])('%j', (query, expected) => {
    expect(idsOf(arrange(sessions, query, words))).toEqual(expected);
  });
});

describe('order', () => {
  test('by first sign-in has the latest first, and the unknown last', () => {
    const sessions = [
      listed('unknown'),
      listed('old', { createdAt: daysAgo(9) }),
      listed('new', { createdAt: daysAgo(2) }),
    ];
    expect(idsOf(arrange(sessions, { sort: 'first-sign-in' }))).toEqual(['new', 'old', 'unknown']);
  });

  test('by place follows the language, and has the unknown last', () => {
    const words = { a: { place: 'Zagreb' }, b: { place: 'Århus' }, c: {} };
    const ids = idsOf(arrange([listed('a'), listed('b'), listed('c')], { sort: 'place' }, words));
    expect(ids).toEqual(['b', 'a', 'c']);
  });

  test('by device counts numbers as numbers', () => {
    const words = { a: { device: 'Chrome 99' }, b: { device: 'Chrome 141' } };
    expect(idsOf(arrange([listed('b'), listed('a')], { sort: 'device' }, words))).toEqual([
      'a',
      'b',
    ]);
  });
});

describe('pages', () => {
  const many = Array.from({ length: 45 }, (_, index) => listed(String(100 + index)));

  test('hold twenty sessions each', () => {
    const first = arrange(many);
    expect(idsOf(first)).toHaveLength(20);
    expect(first).toMatchObject({ page: 1, pageCount: 3, matchCount: 45 });
    expect(idsOf(arrange(many, { page: 3 }))).toHaveLength(5);
  });

  test('show every session once', () => {
    const ids = [1, 2, 3].flatMap((page) => idsOf(arrange(many, { page })));
    expect(new Set(ids).size).toBe(45);
  });

  test('past the last show the last', () => {
    expect(arrange(many, { page: 9 })).toMatchObject({ page: 3 });
  });

  test('are one where nothing fits', () => {
    const none = arrange(many, { search: 'nothing' });
    expect(none).toEqual({ groups: [], page: 1, pageCount: 1, matchCount: 0 });
  });
});
