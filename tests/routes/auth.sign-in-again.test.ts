import { expect, test } from 'vitest';
import { action as endOne } from '~/routes/account.sessions._index';
import { loader } from '~/routes/auth.sign-in-again';
import { ada, answerOf, createTestPortal, get } from '../test-portal';

async function returnToOf(path: string) {
  const { context } = createTestPortal();
  const answer = await answerOf(loader({ request: get(path), context, params: {} }));
  return ((await answer.json()) as { returnTo: string }).returnTo;
}

test('the page leads back to where the act was asked for', async () => {
  const path = '/auth/sign-in-again?returnTo=%2Faccount%2Fsessions%23session-x';
  expect(await returnToOf(path)).toBe('/account/sessions#session-x');
});

test.each(['https://evil.example/', '//evil.example', '/auth/sign-in-again', ''])(
  'the page does not lead to %j',
  async (returnTo) => {
    const query = new URLSearchParams({ returnTo });
    expect(await returnToOf(`/auth/sign-in-again?${query.toString()}`)).toBe('/account');
  },
);

test.each([
  ['', '/account/sessions/end-others'],
  ['/account/sessions', '/account/sessions'],
  ['https://evil.example/', '/account/sessions/end-others'],
])(
  'whoever does not want to sign in again with cancelTo=%j goes to %s',
  async (cancelTo, where) => {
    const { context } = createTestPortal();
    const query = new URLSearchParams({ returnTo: '/account/sessions/end-others', cancelTo });
    const request = get(`/auth/sign-in-again?${query.toString()}`);
    const answer = await answerOf(loader({ request, context, params: {} }));
    expect(await answer.json()).toMatchObject({ cancelTo: where });
  },
);

test('a single ending that needs a fresh sign-in is not done, and its session is found again afterwards', async () => {
  const portal = createTestPortal({ REAUTHENTICATION_FOR: 'all' });
  const cookie = await portal.signIn();
  const handle = portal.services.handles.seal(ada.userId, 'other');
  portal.clock.now += 16 * 60_000;
  const request = await portal.post('/account/sessions', { intent: 'end', handle }, cookie);
  const answer = await answerOf(endOne({ request, context: portal.context, params: {} }));
  expect(answer.status).toBe(303);
  expect(await returnToOf(answer.headers.get('location') ?? '')).toBe(
    `/account/sessions#session-${handle}`,
  );
  expect(portal.tenant.requests).toEqual([]);
});
