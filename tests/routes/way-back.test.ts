import { expect, test } from 'vitest';
import { loader as account } from '~/routes/account';
import { answerOf, createTestPortal, get } from '../test-portal';

/** Where a person without a session is sent who opens `path`. */
async function locationOf(path: string) {
  const { context } = createTestPortal();
  const answer = await answerOf(account({ request: get(path), context, params: {} }));
  return new URL(answer.headers.get('location') ?? '', 'https://account.example');
}

test('whoever opens a page without a session comes back to it after the sign-in', async () => {
  const path = '/account/sessions?q=phone&page=2';
  expect((await locationOf(path)).searchParams.get('returnTo')).toBe(path);
});

test('an address of up to two thousand letters is come back to whole', async () => {
  const path = `/account/sessions?q=${'a'.repeat(1980)}`;
  expect(path).toHaveLength(2000);
  expect((await locationOf(path)).searchParams.get('returnTo')).toBe(path);
});

test('of a longer address only the page is come back to, and the redirect stays short', async () => {
  const location = await locationOf(`/account/sessions?q=${'?'.repeat(8000)}`);
  expect(location.searchParams.get('returnTo')).toBe('/account/sessions');
  expect(location.href.length).toBeLessThan(200);
});

test('an address without end leads back to the overview', async () => {
  const location = await locationOf(`/account/${'a'.repeat(8000)}`);
  expect(location.searchParams.get('returnTo')).toBe('/account');
});
