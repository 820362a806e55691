import { expect, test } from 'vitest';
import { action, loader } from '~/routes/preferences';
import { answerOf, createTestPortal, post } from '../test-portal';

const chosen = { locale: 'de', theme: 'dark' };

async function choose(fields: Record<string, string>, headers: Record<string, string> = {}) {
  const { context } = createTestPortal();
  const request = post('/preferences', fields, { headers });
  return answerOf(action({ request, context, params: {} }));
}

test('a choice is kept in cookies, and leads back to the page it was made on', async () => {
  const answer = await choose({ ...chosen, returnTo: '/account/sessions?page=2' });
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('/account/sessions?page=2');
  expect(answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0])).toEqual([
    '__Host-latchkey_locale=de',
    '__Host-latchkey_theme=dark',
  ]);
});

test.each(['/', '/auth/signed-out', '/auth/logout', '/no/such/page'])(
  'a choice on %s stays there',
  async (returnTo) => {
    expect((await choose({ ...chosen, returnTo })).headers.get('location')).toBe(returnTo);
  },
);

test.each([
  '/auth/login?returnTo=/account',
  '/auth/callback?code=1&state=2',
  '/AUTH/callback',
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example',
  '',
])('a choice on %s leads to the start page', async (returnTo) => {
  expect((await choose({ ...chosen, returnTo })).headers.get('location')).toBe('/');
});

test('a choice without a way back leads to the start page', async () => {
  expect((await choose(chosen)).headers.get('location')).toBe('/');
});

test('a form of another site changes nothing', async () => {
  const answer = await choose(chosen, { 'sec-fetch-site': 'cross-site' });
  expect(answer.status).toBe(403);
  expect(answer.headers.getSetCookie()).toEqual([]);
});

test('a choice of what there is not changes nothing', async () => {
  const answer = await choose({ ...chosen, locale: 'tlh' });
  expect(answer.status).toBe(400);
  expect(answer.headers.getSetCookie()).toEqual([]);
});

test('whoever opens the address finds the start page', () => {
  expect(loader().headers.get('location')).toBe('/');
});
