import { expect, test } from 'vitest';
import { translator } from '~/i18n/catalogues.server';
import { type PastEnding } from '~/sessions/ending-log';
import { type ListedSession } from '~/sessions/session';
import { accountSession } from '../../../../tests/fakes/session-directory';
import { toEndedView } from './ended-view.server';

const now = Date.parse('2026-11-29T20:00:00Z');
const endedAt = new Date(now - 60_000);
const format = { locale: 'en', timeZone: 'UTC', now, translate: translator('en') } as const;

function ending(sessionId: string, given: Partial<PastEnding> = {}): PastEnding {
  return { sessionId, endedAt, confirmedAt: null, by: 'person', details: null, ...given };
}

function listed(id: string, endingSince: Date | null): ListedSession {
  return { ...accountSession({ id }), isCurrent: false, endingSince };
}

const open = (past: PastEnding[], sessions: ListedSession[]) => {
  const { openCount, latestOpen } = toEndedView(past, sessions, format);
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
