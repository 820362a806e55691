import { expect, test } from 'vitest';
import { z } from 'zod';
import { minutes } from '~/durations';
import { message } from '~/i18n/message';
import { defineAct } from '~/request/act';
import { actionOf } from '~/request/act.server';
import { keptFormLimit } from '~/request/keep-form.server';
import { keptFormMs } from '~/request/kept-forms.server';
import { type RefusedAct } from '~/request/refused-act';
import { loader as account } from '~/routes/account';
import { loader as emailPage } from '~/routes/account.profile.email._index';
import { ada, answerOf, auditLines, createTestPortal, get, type TestPortal } from '../test-portal';

const nothingDone = message('kit.problem.nothingDone');
const formPath = '/account/profile/email?step=2#form';

/** An act that takes a fresh sign-in, with a field and a secret. */
const change = actionOf(
  defineAct({
    access: 'person',
    intent: 'change',
    schema: z.object({ address: z.string().optional(), code: z.string().optional() }),
    secret: ['code'],
    limit: null,
    freshnessOf: () => 'strong',
    askedAt: () => formPath,
    lock: null,
    event: null,
    texts: { nothingDone, notKnown: nothingDone },
    nameSent: nothingDone,
    carryOut: async () => ({ result: 'done', answer: new Response(null, { status: 204 }) }),
  }),
);

/** Sends the form with a sign-in of an hour ago. Where the person comes back to afterwards. */
async function sendStale(portal: TestPortal, fields: Record<string, string>) {
  const stale = portal.clock.now - minutes(60);
  const cookie = await portal.signIn({ authenticatedAt: stale });
  const request = await portal.post('/account/profile/email', fields, cookie);
  const answer = await answerOf(change({ request, context: portal.context, params: {} }));
  expect(answer.status).toBe(303);
  const location = new URL(answer.headers.get('location') ?? '', 'https://account.example');
  expect(location.pathname).toBe('/auth/sign-in-again');
  return location.searchParams.get('returnTo') ?? '';
}

/** What the page at `path` shows again of a form that was sent. */
async function keptAt(portal: TestPortal, path: string, person = {}) {
  const request = get(path.split('#')[0] ?? '', await portal.signIn(person));
  const answer = await answerOf(account({ request, context: portal.context, params: {} }));
  return ((await answer.json()) as { keptForm: RefusedAct | null }).keptForm;
}

const typed = { intent: 'change', address: 'new@example.com', code: '123456' };

test('no more forms are kept than a person fills in, as an old session could fill the store', async () => {
  const portal = createTestPortal();
  const { rateLimiter } = portal.services;
  await rateLimiter.consume(keptFormLimit, ada.userId, keptFormLimit.count);
  expect(await sendStale(portal, typed)).toBe(formPath);
  expect(auditLines(portal)).toContainEqual(
    expect.objectContaining({ event: 'limit', result: 'refused', reason: 'kept-form' }),
  );
});

test('what was typed is there again after the sign-in, without secrets and without the token', async () => {
  const portal = createTestPortal();
  const path = await sendStale(portal, typed);
  expect(path).toMatch(/^\/account\/profile\/email\?step=2&kept=[\w-]{22}#form$/);
  expect(await keptAt(portal, path)).toMatchObject({
    isKept: true,
    fields: { intent: ['change'], address: ['new@example.com'] },
  });
  expect((await keptAt(portal, path))?.fields).not.toHaveProperty('code');
  expect((await keptAt(portal, path))?.fields).not.toHaveProperty('form_token');
});

test('nothing that was typed stands in an address or in the log', async () => {
  const portal = createTestPortal();
  const path = await sendStale(portal, typed);
  expect(path + portal.logged()).not.toContain('new@example.com');
});

test('another person does not see it, though they have the address', async () => {
  const portal = createTestPortal();
  const path = await sendStale(portal, typed);
  expect(await keptAt(portal, path, { userId: 'auth0|eve' })).toBeNull();
});

test('another page does not show it', async () => {
  const portal = createTestPortal();
  const path = await sendStale(portal, typed);
  const elsewhere = path.replace('/profile/email', '/security/password');
  expect(await keptAt(portal, elsewhere)).toBeNull();
});

test('it is kept for a quarter of an hour', async () => {
  const portal = createTestPortal();
  const path = await sendStale(portal, typed);
  portal.clock.now += keptFormMs - 1;
  expect(await keptAt(portal, path)).not.toBeNull();
  portal.clock.now += 1;
  expect(await keptAt(portal, path)).toBeNull();
});

test('a made-up address shows nothing', async () => {
  expect(await keptAt(createTestPortal(), '/account/profile/email?kept=../../x')).toBeNull();
});

test('a form that says nothing beyond its address is not kept', async () => {
  const portal = createTestPortal();
  expect(await sendStale(portal, { intent: 'change' })).toBe(formPath);
  expect(await sendStale(portal, { intent: 'change', code: '123456' })).toBe(formPath);
});

test('a form that was sent twice comes back as it was sent last', async () => {
  const portal = createTestPortal();
  const first = await sendStale(portal, typed);
  const second = await sendStale(portal, { ...typed, address: 'newer@example.com' });
  expect(second).not.toBe(first);
  expect((await keptAt(portal, second))?.fields.address).toEqual(['newer@example.com']);
});

test('a page that asks who somebody is once more leads back to what was typed', async () => {
  const portal = createTestPortal();
  const path = '/account/profile/email';
  const backTo = async (search: string) => {
    const stale = portal.clock.now - minutes(60);
    const cookie = await portal.signIn({ authenticatedAt: stale });
    const request = get(path + search, cookie);
    const answer = await answerOf(emailPage({ request, context: portal.context, params: {} }));
    const location = new URL(answer.headers.get('location') ?? '', 'https://account.example');
    return location.searchParams.get('returnTo');
  };
  expect(await backTo('?kept=an-id-of-it')).toBe(`${path}?kept=an-id-of-it`);
  expect(await backTo('?else=1')).toBe(path);
});
