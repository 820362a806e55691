import { expect, test } from 'vitest';
import { type EndingScope } from '~/sessions/end-sessions.server';
import { endingScopePath, parseEndingScope } from './ending-scope.server';

const parse = (search: string) => parseEndingScope(new URLSearchParams(search));

test.each<EndingScope>([
  { scope: 'others' },
  { scope: 'idle', days: 90 },
  { scope: 'application', applicationId: 'a_client/1' },
  { scope: 'without-mfa' },
  { scope: 'selected', handles: ['one', 'two-_'] },
])('what an address says is read from it: $scope', (selection) => {
  expect(parse(new URL(endingScopePath(selection), 'https://portal.example').search)).toEqual(
    selection,
  );
});

test('checkboxes name sessions one by one, and each one counts once', () => {
  expect(parse('scope=selected&session=a&session=b&session=a&sessions=b.c')).toEqual({
    scope: 'selected',
    handles: ['a', 'b', 'c'],
  });
});

test.each([
  '',
  'scope=all',
  'scope=idle',
  'scope=idle&idle=366',
  'scope=application&application=%00',
])('“%s” says nothing that could end', (search) => {
  expect(parse(search)).toBeNull();
});
