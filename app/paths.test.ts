import { expect, test } from 'vitest';
import { loginPath, paths } from './paths';

test('the sign-in address has no query when nothing is asked for', () => {
  expect(loginPath()).toBe('/auth/login');
});

test('the sign-in address carries the way back, encoded', () => {
  expect(loginPath({ returnTo: '/account?a=1&b=2#c' })).toBe(
    '/auth/login?returnTo=%2Faccount%3Fa%3D1%26b%3D2%23c',
  );
});

test('the sign-in address can ask for a new proof of who the person is', () => {
  expect(loginPath({ prompt: 'login' })).toBe('/auth/login?prompt=login');
});

test('the way back and the prompt travel together', () => {
  expect(loginPath({ returnTo: '/account', prompt: 'login' })).toBe(
    '/auth/login?returnTo=%2Faccount&prompt=login',
  );
});

test('every address is a path, and no two are the same', () => {
  const all = Object.values(paths);
  for (const path of all) expect(path).toMatch(/^\/[a-z/-]*$/);
  expect(new Set(all).size).toBe(all.length);
});
