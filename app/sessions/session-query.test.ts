import { describe, expect, test } from 'vitest';
import {
  everySession,
  parseSessionQuery,
  type SessionQuery,
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
  ])('%s', (search) => {
    expect(parse(search)).toEqual(everySession);
  });

  test('the first of several values counts', () => {
    expect(parse('page=2&page=3').page).toBe(2);
  });

  test('a country may be written small', () => {
    expect(parse('country=se').countryCode).toBe('SE');
  });

  test('a search is cut, and loses control characters', () => {
    expect(parse(`q=${'a'.repeat(500)}`).search).toHaveLength(100);
    expect(parse('q=a%00%E2%80%AEb').search).toBe('a b');
  });
});
