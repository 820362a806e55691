import { expect, test } from 'vitest';
import { everySession, sessionMark } from '~/sessions/session-query';
import { type SessionsListData, type SessionsPageData } from './load-sessions-page.server';
import { withSelection } from './with-selection';

const [first, second, own] = ['a', 'b', 'c'].map((letter) => letter.repeat(40)) as [
  string,
  string,
  string,
];

const page = {
  kind: 'list',
  query: everySession,
  selectedElsewhere: [],
  groups: [
    { name: 'this-browser', sessions: [{ handle: own, isSelected: null }] },
    {
      name: 'recent',
      sessions: [
        { handle: first, isSelected: true },
        { handle: second, isSelected: false },
      ],
    },
  ],
} as unknown as SessionsListData;

const selectedIn = (given: SessionsPageData) =>
  given.kind === 'list'
    ? given.groups.flatMap(({ sessions }) => sessions.map(({ isSelected }) => isSelected))
    : [];

test('a form that was refused keeps what was selected in it, and nothing else', () => {
  const kept = withSelection(page, [sessionMark(second), 'elsewhere']);
  expect(selectedIn(kept)).toEqual([null, false, true]);
  expect(kept).toMatchObject({
    selectedElsewhere: ['elsewhere'],
    query: { selected: [sessionMark(second), 'elsewhere'] },
  });
});
