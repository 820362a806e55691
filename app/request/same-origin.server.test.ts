import { expect, test } from 'vitest';
import { isSameOrigin } from './same-origin.server';

const baseUrl = 'https://portal.example';
const post = (headers: Record<string, string>) =>
  new Request('https://portal.example/account/sessions', { method: 'POST', headers });

test('a form of our own page is let in', () => {
  expect(isSameOrigin(post({ 'sec-fetch-site': 'same-origin', origin: baseUrl }), baseUrl)).toBe(
    true,
  );
});

test.each(['cross-site', 'same-site', 'none', '', 'Same-Origin, cross-site'])(
  'a form whose browser says “%s” is not let in',
  (site) => {
    expect(isSameOrigin(post({ 'sec-fetch-site': site }), baseUrl)).toBe(false);
  },
);

test('what the browser says of itself counts for more than the origin', () => {
  const headers = { 'sec-fetch-site': 'cross-site', origin: baseUrl };
  expect(isSameOrigin(post(headers), baseUrl)).toBe(false);
});

test('an older browser is believed by its origin', () => {
  expect(isSameOrigin(post({ origin: baseUrl }), baseUrl)).toBe(true);
});

test.each([
  'https://evil.example',
  'http://portal.example',
  'https://portal.example:8443',
  'https://portal.example.evil.example',
  'https://sub.portal.example',
  'null',
])('an older browser that comes from %s is not let in', (origin) => {
  expect(isSameOrigin(post({ origin }), baseUrl)).toBe(false);
});

test('a text browser, which says neither, is let in', () => {
  expect(isSameOrigin(post({}), baseUrl)).toBe(true);
});
