import { expect, test } from 'vitest';
import { message } from '~/i18n/message';
import { loader as layout } from '~/routes/account';
import { loader as overview } from '~/routes/account._index';
import { loader as welcome } from '~/routes/_index';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { ada, answerOf, createTestPortal, get, managementSession } from '../test-portal';

const said = { message: message('sessions.done.alreadySignedOut'), tone: 'good' } as const;

test('the overview says who is signed in, since when, and in how many places', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.setSessions(ada.userId, [
    managementSession(ada.sessionId),
    managementSession('other'),
  ]);
  const answer = await answerOf(
    overview({ request: get('/account', cookie), context: portal.context, params: {} }),
  );
  expect(await answer.json()).toMatchObject({
    name: 'Ada Example',
    email: 'ada@example.com',
    sessions: { count: 2, isComplete: true },
    thisBrowser: { since: { relative: 'just now' } },
  });
});

test('the overview works without the list', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.answers.set(
    `GET /api/v2/users/${ada.userId}/sessions`,
    () => new Response('oops', { status: 500 }),
  );
  const answer = await answerOf(
    overview({ request: get('/account', cookie), context: portal.context, params: {} }),
  );
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ sessions: null, name: 'Ada Example' });
});

test('a message is shown once', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const flash = await portal.services.flashes.set(said);
  const request = get('/account', `${cookie}; ${flash.split(';')[0]}`);
  const answer = await answerOf(layout({ request, context: portal.context, params: {} }));
  expect(await answer.json()).toMatchObject({ flash: said });
  expect(answer.headers.get('set-cookie')).toMatch(/latchkey_flash=;.*Max-Age=0/);
});

test('a message waits for a person: a look in the background does not take it', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const flash = await portal.services.flashes.set(said);
  const request = get('/account', `${cookie}; ${flash.split(';')[0]}`);
  request.headers.set('sec-fetch-dest', 'empty');
  const answer = await answerOf(layout({ request, context: portal.context, params: {} }));
  expect(await answer.json()).toMatchObject({ flash: null });
  expect(answer.headers.get('set-cookie')).toBeNull();
});

test('a page asks for the time zone where nobody knows it, unless it has a message to show', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const flash = await portal.services.flashes.set(said);
  const asks = async (cookies: string) => {
    const request = get('/account', cookies);
    const answer = await answerOf(layout({ request, context: portal.context, params: {} }));
    return ((await answer.json()) as { asksTimeZone: boolean }).asksTimeZone;
  };
  expect(await asks(cookie)).toBe(true);
  expect(await asks(`${cookie}; latchkey_time_zone=Asia/Tokyo`)).toBe(false);
  expect(await asks(`${cookie}; ${flash.split(';')[0]}`)).toBe(false);
});

test('when the store is down, nobody is treated as signed in', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.services.close();
  const answer = layout({ request: get('/account', cookie), context: portal.context, params: {} });
  await expect(answer).rejects.toThrow(StoreUnavailableError);
});

test('the welcome page leads a person who is signed in on to the account', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const answer = await answerOf(
    welcome({ request: get('/', cookie), context: portal.context, params: {} }),
  );
  expect(answer.headers.get('location')).toBe('/account');
});
