import { describe, expect, test } from 'vitest';
import {
  checkboxName,
  everySession,
  isFiltered,
  mostSelected,
  parseSessionQuery,
  type SessionQuery,
  sessionMark,
  withoutFilter,
  writeSessionQuery,
} from './session-query';

const parse = (search: string) => parseSessionQuery(new URLSearchParams(search));

const full: SessionQuery = {
  applicationId: 'oRbMaiL3yHs6TqXw8Zn1KdVe5GfJc0Pu',
  countryCode: 'SE',
  isWithoutMfa: true,
  idleDays: 30,
  search: 'Firefox Zürich',
  sort: 'place',
  page: 7,
  isExact: true,
  selected: ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb'],
  ended: ['cccccccccccccccc', 'dddddddddddddddd'],
  endedAtHead: ['dddddddddddddddd'],
};

describe('an address', () => {
  test('without a query asks for every session', () => {
    expect(parse('')).toEqual(everySession);
  });

  test('is written and read back alike', () => {
    expect(parse(writeSessionQuery(full))).toEqual(full);
  });

  test('for every session has no query', () => {
    expect(writeSessionQuery(everySession)).toBe('');
  });

  test('names only what differs', () => {
    expect(writeSessionQuery({ ...everySession, page: 2 })).toBe('?page=2');
  });

  test('of a form with empty fields asks for every session', () => {
    expect(parse('application=&country=&idle=&q=&sort=last-seen&page=')).toEqual(everySession);
  });
});

describe('a wrong value falls back:', () => {
  test.each([
    'page=0',
    'page=-1',
    'page=1.5',
    'page=1e9',
    'page=99999',
    'page=١',
    'idle=0',
    'idle=366',
    'idle=x',
    'sort=__proto__',
    'sort=LAST-SEEN',
    'country=Sweden',
    'country=<b',
    'application=a%20b',
    `application=${'a'.repeat(256)}`,
    'without-mfa=0',
    'q=%20%0A%20',
    'unknown=1',
    'times=relative',
    'selected=.%20.a+b',
    'ended=',
  ])('%s', (search) => {
    expect(parse(search)).toEqual(everySession);
  });

  test('the first of several values counts', () => {
    expect(parse('sort=place&sort=device').sort).toBe('place');
  });

  test('the last of several pages counts, as a button of the form leads there from the one before', () => {
    expect(parse('page=2&page=3').page).toBe(3);
  });

  test('a country may be written small', () => {
    expect(parse('country=se').countryCode).toBe('SE');
  });

  test('a search is cut, and loses control characters', () => {
    expect(parse(`q=${'a'.repeat(500)}`).search).toHaveLength(100);
    expect(parse('q=a%00%E2%80%AEb').search).toBe('a b');
  });
});

describe('what is selected', () => {
  const handle = `${'a'.repeat(16)}bcdefgh`;

  test('is named by the beginning of its handle', () => {
    expect(sessionMark(handle)).toBe('a'.repeat(16));
  });

  test('are the checkboxes of the page, and what other pages have told', () => {
    expect(parse(`${checkboxName(handle)}=on&selected=x.y&session.z=on`).selected).toEqual([
      'x',
      'y',
      sessionMark(handle),
      'z',
    ]);
  });

  test('are the checkboxes of the release before', () => {
    expect(parse(`session=${handle}`).selected).toEqual([sessionMark(handle)]);
  });

  test('counts once', () => {
    expect(
      parse(`${checkboxName(handle)}=on&selected=${sessionMark(handle)}`).selected,
    ).toHaveLength(1);
  });

  test('is as much as an address holds', () => {
    const marks = Array.from({ length: 500 }, (_, index) => `mark-${index}`);
    expect(parse(`selected=${marks.join('.')}`).selected).toHaveLength(mostSelected);
  });
});

describe('a filter', () => {
  test('is whatever leaves sessions out', () => {
    expect(isFiltered(everySession)).toBe(false);
    expect(isFiltered({ ...everySession, sort: 'place', page: 2, selected: ['a'] })).toBe(false);
    for (const filter of [
      { applicationId: 'a' },
      { countryCode: 'SE' },
      { isWithoutMfa: true },
      { idleDays: 7 },
      { search: 'a' },
    ])
      expect(isFiltered({ ...everySession, ...filter })).toBe(true);
  });

  test('is taken away without what is selected, or the order', () => {
    expect(withoutFilter(full)).toEqual({
      ...everySession,
      sort: full.sort,
      isExact: true,
      selected: full.selected,
    });
  });
});
