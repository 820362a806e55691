import { describe, expect, test } from 'vitest';
import { longestReturnTo } from '~/auth/return-to';
import { everySession, mostSelected, parseSessionQuery } from '~/sessions/session-query';
import { type AskedScope, endingPath, endingReportPath, endingReturnPath } from './ending-address';

const filtered = { ...everySession, search: 'chrome', page: 2, selected: ['mark-1', 'mark-2'] };
const place = 'q=chrome&page=2&selected=mark-1.mark-2';

test.each<[AskedScope, string]>([
  ['selected', `/account/sessions/end?scope=selected&${place}`],
  ['shown', `/account/sessions/end?scope=shown&${place}`],
  ['others', `/account/sessions/end-others?${place}`],
])('the question about %s carries the place in the list', (scope, path) => {
  expect(endingPath(scope, filtered)).toBe(path);
});

test('the result carries the place in the list', () => {
  expect(endingReportPath('id', filtered)).toBe(`/account/sessions/end?report=id&${place}`);
  expect(endingReportPath('id', everySession)).toBe('/account/sessions/end?report=id');
});

describe('the way back from a sign-in', () => {
  const marks = (count: number) =>
    Array.from({ length: count }, (_, index) => `mark-${index}`.padEnd(16, 'x'));
  const long = {
    ...everySession,
    search: '検'.repeat(100),
    selected: marks(mostSelected),
    ended: marks(20),
  };

  test('is the question itself where that fits', () => {
    expect(endingReturnPath('selected', filtered)).toBe(endingPath('selected', filtered));
  });

  test.each<AskedScope>(['selected', 'shown', 'others'])('fits for %s in any case', (scope) => {
    expect(endingReturnPath(scope, long).length).toBeLessThanOrEqual(longestReturnTo);
  });

  test('names all that can be selected', () => {
    const { searchParams } = new URL(endingReturnPath('selected', long), 'https://portal.example');
    expect(parseSessionQuery(searchParams).selected).toEqual(long.selected);
  });

  test('keeps the filter where what it shows is asked about', () => {
    const { searchParams } = new URL(endingReturnPath('shown', long), 'https://portal.example');
    expect(parseSessionQuery(searchParams).search).toBe(long.search);
  });
});
