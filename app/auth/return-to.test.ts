import { expect, test } from 'vitest';
import { safeReturnTo } from './return-to';

const baseUrl = 'https://portal.example';
const returnTo = (wanted: string | null) => safeReturnTo(wanted, { baseUrl, fallback: '/account' });

test.each([
  '/account/sessions',
  '/',
  '/account/sessions?page=2&sort=last',
  '/account/sessions#result',
  '/account?next=https://evil.example/',
  '/account?next=//evil.example#//evil.example',
  '/account/%2F%2Fevil.example',
  '/authors',
])('%s is kept as it is', (wanted) => {
  expect(returnTo(wanted)).toBe(wanted);
});

test.each([
  ['another site', 'https://evil.example/'],
  ['the portal by its whole address', 'https://portal.example/account'],
  ['two slashes', '//evil.example/'],
  ['three slashes', '///evil.example/'],
  ['a backslash', '/\\evil.example/'],
  ['two backslashes', '\\\\evil.example/'],
  ['a tab between slashes', '/\t/evil.example/'],
  ['a line break between slashes', '/\n/evil.example/'],
  ['a carriage return between slashes', '/\r\n/evil.example/'],
  ['a tab and a backslash', '/\t\\evil.example/'],
  ['a dot segment before two slashes', '/.//evil.example/'],
  ['two dot segments before two slashes', '/..//evil.example/'],
  ['an encoded dot segment before two slashes', '/%2e//evil.example/'],
  ['a folder that is left again', '/account/..//evil.example/'],
  ['a backslash behind a dot segment', '/./\\evil.example/'],
  ['a leading space', ' //evil.example/'],
  ['a leading tab', '\t//evil.example/'],
  ['a script', 'javascript:alert(1)'],
  ['a data address', 'data:text/html,hello'],
  ['a relative path', 'account'],
  ['a query alone', '?a=1'],
  ['a fragment alone', '#result'],
  ['credentials and a host', '//portal.example@evil.example/'],
  ['an address that is none', '//['],
  ['nothing', ''],
])('%s leads to the fallback', (_, wanted) => {
  expect(returnTo(wanted)).toBe('/account');
});

test('no address at all leads to the fallback', () => {
  expect(returnTo(null)).toBe('/account');
});

test.each([
  '/auth/login',
  '/auth/login?returnTo=/account',
  '/auth/logout',
  '/auth/callback?code=1',
  '/account/../auth/login',
  '/./auth/login',
])('%s would be a loop, and leads to the fallback', (wanted) => {
  expect(returnTo(wanted)).toBe('/account');
});

test('dot segments inside the portal are resolved', () => {
  expect(returnTo('/account/./x/../sessions')).toBe('/account/sessions');
});

test('characters that may not stand in a header are encoded', () => {
  expect(returnTo('/account/ä ö?ü=“x”')).toMatch(/^[\x21-\x7e]+$/);
});

test('control characters do not get through', () => {
  expect(returnTo('/account\r\nSet-Cookie: a=b')).toBe('/accountSet-Cookie:%20a=b');
});

test('a very long address leads to the fallback', () => {
  expect(returnTo(`/${'a'.repeat(2000)}`)).toBe('/account');
  expect(returnTo(`/${'a'.repeat(1_000_000)}`)).toBe('/account');
});

test('whatever comes out leads to the portal', () => {
  const pieces = [
    '/',
    '\\',
    '.',
    '..',
    '%2f',
    '%5c',
    '\t',
    '\n',
    '@',
    ':',
    '?',
    '#',
    'evil.example',
  ];
  const tails = pieces.flatMap((a) => pieces.flatMap((b) => pieces.map((c) => a + b + c)));
  const results = tails.flatMap((tail) => pieces.map((piece) => returnTo(`/${piece}${tail}`)));
  const strays = results.filter(
    (result) => result.startsWith('//') || new URL(result, baseUrl).origin !== baseUrl,
  );
  expect(strays).toEqual([]);
});

test('the same holds for a portal on this machine, with a port', () => {
  const local = { baseUrl: 'http://localhost:3000', fallback: '/account' };
  expect(safeReturnTo('/account/sessions', local)).toBe('/account/sessions');
  expect(safeReturnTo('//localhost:4000/', local)).toBe('/account');
});

test('what comes out fits into a cookie', () => {
  expect(returnTo(`/${'é'.repeat(1999)}`)).toBe('/account');
});

test.each(['/AUTH/login', '/%61uth/login', '/auth', '/%E0%A4%A'])(
  '%s is a sign-in page too, or nothing at all',
  (wanted) => {
    expect(returnTo(wanted)).toBe('/account');
  },
);
