import { describe, expect, test } from 'vitest';
import { longestReturnTo } from '~/auth/return-to';
import {
  checkboxName,
  everySession,
  mostEnded,
  mostSelected,
  type SessionQuery,
} from '~/sessions/session-query';
import { listPath, placeOf, placeToReturnTo, sessionPathFrom } from './place';

test('the place of a form is the address that it was sent to, with what its fields select', () => {
  const request = { url: 'http://portal/account/sessions?q=chrome&handle=a&intent=end' };
  const fields = { selected: 'x', [checkboxName('y')]: 'on', country: 'SE', q: 'opera' };
  expect(placeOf(request, fields)).toEqual({
    ...everySession,
    search: 'chrome',
    selected: ['x', 'y'],
  });
});

describe('the way back from a sign-in to a place in the list', () => {
  const marks = (count: number) =>
    Array.from({ length: count }, (_, index) => `mark-${index}`.padEnd(16, 'x'));
  const full: SessionQuery = {
    ...everySession,
    page: 2,
    selected: marks(mostSelected),
    ended: marks(mostEnded),
  };
  const handle = 'h'.repeat(208);

  test('is the place itself where that fits', () => {
    const place = { ...full, selected: marks(2), ended: marks(2) };
    expect(placeToReturnTo(place, listPath)).toBe(listPath(place));
  });

  test('leaves out first what was signed out there', () => {
    expect(placeToReturnTo(full, listPath)).toBe(listPath({ ...full, ended: [] }));
  });

  test('then leaves out what is selected', () => {
    const rowPath = (place: SessionQuery) => listPath(place, handle);
    const back = placeToReturnTo({ ...full, search: '検'.repeat(30) }, rowPath);
    expect(back).toBe(rowPath({ ...full, search: '検'.repeat(30), selected: [], ended: [] }));
  });

  test.each([
    ['a row', (place: SessionQuery) => listPath(place, handle)],
    ['the page of one session', (place: SessionQuery) => sessionPathFrom(handle, place)],
  ])('fits for %s in any case', (_, pathOf) => {
    const long = { ...full, search: '検'.repeat(100), applicationId: '%'.repeat(255) };
    expect(placeToReturnTo(long, pathOf).length).toBeLessThanOrEqual(longestReturnTo);
  });
});
