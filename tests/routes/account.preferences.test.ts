import { expect, test } from 'vitest';
import { action, loader } from '~/routes/account.preferences';
import { answerOf, cookiePair, createTestPortal, get } from '../test-portal';

const path = '/account/preferences';
const chosen = { locale: 'de', theme: 'dark', timeZone: 'Asia/Tokyo' };

async function choose(fields: Record<string, string>): Promise<Response> {
  const portal = createTestPortal();
  const request = await portal.post(path, fields, await portal.signIn());
  return answerOf(action({ request, context: portal.context, params: {} }));
}

async function load(cookie = '') {
  const portal = createTestPortal();
  const request = get(path, [await portal.signIn(), cookie].filter(Boolean).join('; '));
  const answer = await answerOf(loader({ request, context: portal.context, params: {} }));
  return ((await answer.json()) as { page: Record<string, unknown> }).page;
}

test('language, appearance and time zone are kept in cookies, and the page says so', async () => {
  const answer = await choose(chosen);
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe(`${path}#result`);
  const cookies = answer.headers.getSetCookie().map(cookiePair);
  expect(cookies).toEqual([
    expect.stringMatching(/^__Host-latchkey_flash=./),
    '__Host-latchkey_locale=de',
    '__Host-latchkey_theme=dark',
    '__Host-latchkey_chosen_time_zone=Asia/Tokyo',
  ]);
});

test('an automatic time zone forgets the one that was chosen', async () => {
  const cookies = (await choose({ ...chosen, timeZone: '' })).headers.getSetCookie();
  expect(cookies).toContainEqual(
    expect.stringMatching(/^__Host-latchkey_chosen_time_zone=; Max-Age=0;/),
  );
});

test.each([
  { ...chosen, timeZone: 'Middle/Earth' },
  { ...chosen, locale: 'tlh' },
  { ...chosen, theme: 'sepia' },
])('%o changes nothing, and keeps what was chosen', async (fields) => {
  const answer = await choose(fields);
  expect(answer.status).toBe(400);
  expect(answer.headers.getSetCookie()).toEqual([]);
  const { fields: kept } = (await answer.json()) as { fields: Record<string, string[]> };
  expect(kept.timeZone).toEqual([fields.timeZone]);
});

test('without a choice the page names the zone that times are in', async () => {
  expect(await load('latchkey_time_zone=Europe/Berlin')).toMatchObject({
    timeZone: null,
    automaticZone: 'Europe/Berlin',
    now: expect.stringContaining('13:00') as string,
  });
});

test('with a choice the page shows it, and what would hold without', async () => {
  const cookie = 'latchkey_time_zone=Europe/Berlin; __Host-latchkey_chosen_time_zone=Asia/Tokyo';
  expect(await load(cookie)).toMatchObject({
    timeZone: 'Asia/Tokyo',
    automaticZone: 'Europe/Berlin',
    now: expect.stringContaining('21:00') as string,
  });
});
