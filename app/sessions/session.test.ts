import { describe, expect, test } from 'vitest';
import { accountSession } from '../../tests/fakes/session-directory';
import { compareSessions, isLive, type ListedSession } from './session';

const monday = new Date('2026-11-23T12:00:00Z');
const tuesday = new Date('2026-11-24T12:00:00Z');
const wednesday = new Date('2026-11-25T12:00:00Z');

const listed = (given: Partial<ListedSession> & { id: string }): ListedSession => ({
  ...accountSession(given),
  isCurrent: false,
  endingSince: null,
  ...given,
});
const order = (...sessions: ListedSession[]) => sessions.sort(compareSessions).map(({ id }) => id);

test('this device comes first, however long ago it was in contact', () => {
  expect(
    order(
      listed({ id: 'other', lastSeenAt: tuesday }),
      listed({ id: 'this', lastSeenAt: monday, isCurrent: true }),
    ),
  ).toEqual(['this', 'other']);
});

test('the others follow by when they were last seen, the latest first', () => {
  expect(
    order(
      listed({ id: 'monday', lastSeenAt: monday }),
      listed({ id: 'wednesday', lastSeenAt: wednesday }),
      listed({ id: 'tuesday', lastSeenAt: tuesday }),
    ),
  ).toEqual(['wednesday', 'tuesday', 'monday']);
});

test('a session of which it is not known when it was last seen counts by its beginning', () => {
  expect(
    order(
      listed({ id: 'monday', lastSeenAt: monday }),
      listed({ id: 'began-tuesday', createdAt: tuesday }),
    ),
  ).toEqual(['began-tuesday', 'monday']);
});

test('a session without any time goes last', () => {
  expect(order(listed({ id: 'a' }), listed({ id: 'b', lastSeenAt: monday }))).toEqual(['b', 'a']);
});

test('sessions of the same moment keep one order', () => {
  const [a, b, c] = [listed({ id: 'a' }), listed({ id: 'b' }), listed({ id: 'c' })];
  expect(order(b, c, a)).toEqual(order(c, a, b));
});

describe('a session is live', () => {
  const now = tuesday.getTime();
  const live = (given: Partial<ListedSession>) => isLive(listed({ id: 'a', ...given }), now);

  test('while both limits are to come, or are not told', () => {
    expect(live({ idleExpiresAt: wednesday, expiresAt: wednesday })).toBe(true);
    expect(live({ idleExpiresAt: null, expiresAt: null })).toBe(true);
  });

  test('until one limit is past', () => {
    expect(live({ idleExpiresAt: monday, expiresAt: wednesday })).toBe(false);
    expect(live({ idleExpiresAt: wednesday, expiresAt: monday })).toBe(false);
    expect(live({ idleExpiresAt: null, expiresAt: tuesday })).toBe(false);
  });

  test('until its end is asked for', () => {
    expect(live({ endingSince: monday })).toBe(false);
  });

  test('in any case where it is the one that asks', () => {
    expect(live({ idleExpiresAt: monday, isCurrent: true })).toBe(true);
  });
});
