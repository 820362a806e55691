import { describe, expect, test } from 'vitest';
import { translator } from '~/i18n/catalogues.server';
import { type PageFormat } from '~/pages/kit/page-format.server';
import { endingState } from '~/pages/sessions/ending-state';
import { type PastEnding } from '~/sessions/ending-log';
import { type ListedSession } from '~/sessions/session';
import { accountSession } from '../../../../tests/fakes/session-directory';
import { toEndedView } from './ended-view.server';

const now = Date.parse('2026-11-29T20:00:00Z');
const endedAt = new Date(now - 60_000);
const format: PageFormat = {
  locale: 'en',
  timeZone: 'UTC',
  now,
  translate: translator('en'),
  zone: { zone: 'UTC', by: 'nobody' },
  places: { kindOf: () => 'public', locate: () => null },
  networkOwners: { ownerOf: () => null },
  applicationName: (id) => id,
  handleOf: (id) => id,
  describeCurrent: (described) => described,
};

function ending(sessionId: string, given: Partial<PastEnding> = {}): PastEnding {
  return { sessionId, endedAt, confirmedAt: null, by: 'person', details: null, ...given };
}

function listed(id: string, endingSince: Date | null): ListedSession {
  return { ...accountSession({ id }), isCurrent: false, endingSince };
}

const open = (past: PastEnding[], sessions: ListedSession[]) => {
  const { openCount, latestOpen } = toEndedView(past, { sessions, reported: new Set() }, format);
  return { openCount, latestOpen };
};

test('an ending that is not confirmed is open, in the list or not', () => {
  const answer = { openCount: 2, latestOpen: endedAt.toISOString() };
  expect(open([ending('a'), ending('b')], [listed('a', endedAt)])).toEqual(answer);
});

test('an ending that the tenant has told is open until the list has dropped the session', () => {
  const told = ending('a', { by: 'tenant', confirmedAt: new Date(now) });
  expect(open([told], [listed('a', endedAt)]).openCount).toBe(1);
  expect(open([told], [])).toEqual({ openCount: 0, latestOpen: null });
});

test('an ending by which an account was secured is told as that, once it is confirmed', () => {
  const isNotListed = { isListed: false };
  expect(endingState({ by: 'undo', confirmedAt: null }, isNotListed)).toBe('open');
  expect(endingState({ by: 'undo', confirmedAt: endedAt }, isNotListed)).toBe('secured');
  expect(endingState({ by: 'lock', confirmedAt: endedAt }, isNotListed)).toBe('secured');
});

test('an ending that was not carried out in time is not open', () => {
  expect(open([ending('a')], [listed('a', null)]).openCount).toBe(0);
});

test('the latest of the open endings is named', () => {
  const earlier = new Date(now - 120_000);
  const past = [
    ending('a', { confirmedAt: new Date(now) }),
    ending('b'),
    ending('c', { endedAt: earlier }),
  ];
  expect(open(past, []).latestOpen).toBe(endedAt.toISOString());
});

describe('what ended at once', () => {
  const groupsOf = (past: PastEnding[], reported: string[] = []) =>
    toEndedView(past, { sessions: [], reported: new Set(reported) }, format).groups.map(
      ({ endings }) => endings.map(({ handle }) => handle),
    );
  const at = (secondsBefore: number) => ({ endedAt: new Date(now - secondsBefore * 1000) });

  test('by one act of the person’s stands together', () => {
    const past = [
      ending('a', at(1)),
      ending('b', at(20)),
      ending('c', at(40)),
      ending('d', at(400)),
    ];
    expect(groupsOf(past)).toEqual([['a', 'b', 'c'], ['d']]);
  });

  test('stands alone where there are but two', () => {
    expect(groupsOf([ending('a', at(1)), ending('b', at(2))])).toEqual([['a'], ['b']]);
  });

  test('stands alone where the tenant ended it', () => {
    const past = ['a', 'b', 'c'].map((id) => ending(id, { by: 'tenant', ...at(1) }));
    expect(groupsOf(past)).toEqual([['a'], ['b'], ['c']]);
  });

  test('leaves out what was reported', () => {
    const past = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ending(id, at(1)));
    expect(groupsOf(past, ['d'])).toEqual([['a', 'b', 'c'], ['d'], ['e', 'f', 'g']]);
  });

  test('says how many more there are than are shown', () => {
    const past = Array.from({ length: 12 }, (_, index) => ending(`${index}`, at(index * 100)));
    expect(toEndedView(past, { sessions: [], reported: new Set() }, format).moreCount).toBe(2);
  });
});
