import { describe, expect, test } from 'vitest';
import { days } from '~/durations';
import { accountSession } from '../../tests/fakes/session-directory';
import { arrangeSessions, isIdle, type SessionWords } from './arrange-sessions';
import { type AccountSession, type ListedSession } from './session';
import { everySession, type SessionQuery } from './session-query';

const now = Date.parse('2026-03-01T12:00:00Z');
const daysAgo = (count: number) => new Date(now - days(count));
const noWords: SessionWords = {
  words: [],
  userAgent: null,
  countryCode: null,
  place: null,
  device: null,
};

function listed(
  id: string,
  given: Partial<AccountSession> & { isCurrent?: boolean } = {},
): ListedSession {
  const session = accountSession({ lastSeenAt: daysAgo(1), ...given, id });
  return { ...session, isCurrent: given.isCurrent ?? false, endingSince: null };
}

function arrange(
  sessions: ListedSession[],
  query: Partial<SessionQuery> = {},
  words: Record<string, Partial<SessionWords>> = {},
  { attention = [], kept = [] }: { attention?: string[]; kept?: string[] } = {},
) {
  return arrangeSessions(
    sessions,
    { ...everySession, ...query },
    {
      wordsOf: ({ id }) => ({ ...noWords, ...words[id] }),
      needsAttention: ({ id }) => attention.includes(id),
      isKept: ({ id }) => kept.includes(id),
      now,
      locale: 'en',
    },
  );
}

const idsOf = ({ groups }: ReturnType<typeof arrange>) =>
  groups.flatMap(({ sessions }) => sessions.map(({ id }) => id));

describe('groups', () => {
  test('are what needs attention, this browser, what is in use, what is not, and what is over', () => {
    const { groups } = arrange(
      [
        listed('old', { lastSeenAt: daysAgo(30) }),
        listed('odd', { lastSeenAt: daysAgo(30) }),
        listed('this', { isCurrent: true, lastSeenAt: daysAgo(40) }),
        listed('over', { expiresAt: daysAgo(1) }),
        listed('new', { lastSeenAt: daysAgo(29) }),
      ],
      {},
      {},
      { attention: ['odd', 'over'] },
    );
    expect(groups.map(({ name, sessions }) => [name, sessions.map(({ id }) => id)])).toEqual([
      ['attention', ['odd']],
      ['this-browser', ['this']],
      ['recent', ['new']],
      ['unused', ['old']],
      ['expired', ['over']],
    ]);
  });

  test('go on over the pages', () => {
    const sessions = Array.from({ length: 21 }, (_, index) => listed(String(100 + index)));
    const { groups } = arrange(sessions, { page: 2 }, {}, { attention: ['120'] });
    expect(groups.map(({ name, sessions: shown }) => [name, shown.length])).toEqual([
      ['recent', 1],
    ]);
  });

  test('leave out those without a session', () => {
    expect(arrange([listed('a')]).groups.map(({ name }) => name)).toEqual(['recent']);
  });

  test.each<Partial<SessionQuery>>([{ sort: 'place' }, { idleDays: 1 }])(
    'are one for %j',
    (query) => {
      const { groups } = arrange([listed('a'), listed('b')], query);
      expect(groups.map(({ name }) => name)).toEqual(['all']);
    },
  );
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
    files: {
      countryCode: 'NO',
      words: ['Chrome 141', 'Oslo'],
      userAgent: 'Mozilla/5.0 (Linux; Android 14; SM-S921B) Chrome/141.0 Safari/537.36',
    },
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
    [{ search: 'oslo, chrome' }, ['files']],
    [{ search: 'safari' }, []],
    [{ search: 'sm-s921b' }, ['files']],
    [{ search: 'chrome/141' }, ['files']],
    [{ countryCode: 'NO', idleDays: 7 }, ['files']],
    [{ countryCode: 'SE', idleDays: 7 }, []],
  ])('%j', (query, expected) => {
    expect(idsOf(arrange(sessions, query, words))).toEqual(expected);
  });
});

test('a session that is kept stays though it does not match', () => {
  const sessions = [listed('kept'), listed('other'), listed('found')];
  const words = { found: { words: ['oslo'] } };
  expect(idsOf(arrange(sessions, { search: 'oslo' }, words, { kept: ['kept'] }))).toEqual([
    'found',
    'kept',
  ]);
});

describe('order', () => {
  test('by sign-in has the latest first, and the unknown last', () => {
    const sessions = [
      listed('unknown'),
      listed('old', { createdAt: daysAgo(9) }),
      listed('new', { createdAt: daysAgo(2) }),
    ];
    expect(idsOf(arrange(sessions, { sort: 'signed-in' }))).toEqual(['new', 'old', 'unknown']);
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
    expect(first).toMatchObject({ page: 1, pageCount: 3, rowCount: 45, firstRow: 1 });
    expect(idsOf(arrange(many, { page: 3 }))).toHaveLength(5);
  });

  test('show every session once', () => {
    const ids = [1, 2, 3].flatMap((page) => idsOf(arrange(many, { page })));
    expect(new Set(ids).size).toBe(45);
  });

  test('past the last show the last', () => {
    expect(arrange(many, { page: 9 })).toMatchObject({ page: 3, firstRow: 41 });
  });

  test('are one where nothing fits', () => {
    const none = arrange(many, { search: 'nothing' });
    expect(none).toEqual({ groups: [], page: 1, pageCount: 1, rowCount: 0, firstRow: 1 });
  });
});
