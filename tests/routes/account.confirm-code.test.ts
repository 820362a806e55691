import { expect, test } from 'vitest';
import { minutes } from '~/durations';
import { codeLimit } from '~/auth/confirmation-codes.server';
import { type RefusedAct } from '~/request/refused-act';
import { requireFreshness } from '~/request/require-freshness.server';
import { requirePortalSession } from '~/request/require-portal-session.server';
import { action, loader } from '~/routes/account.confirm-code';
import { answerOf, cookiePair, createTestPortal, get, post, type TestPortal } from '../test-portal';

const userId = 'google-oauth2|ada';
const place = '/account/security/methods/add';
const path = `/account/confirm-code?returnTo=${encodeURIComponent(place)}`;

/** A person who signs in through another provider alone. */
function setUp(given: { environment?: Record<string, string>; emailVerified?: boolean } = {}) {
  const portal = createTestPortal(given.environment);
  const { accounts } = portal.tenant.state;
  const [ada] = accounts.all();
  if (ada === undefined) throw new Error('Ada has no account.');
  const emailVerified = given.emailVerified ?? true;
  accounts.add({ ...ada, userId, connection: 'google-oauth2', emailVerified });
  const signIn = (ageMs = 0, whose = userId) =>
    portal.signIn({ userId: whose, authenticatedAt: portal.clock.now - ageMs });
  return { portal, signIn };
}

/** What becomes of a strong act: 204 where it is done. */
function act(portal: TestPortal, cookie: string) {
  const { context } = portal;
  const done = requirePortalSession(context, post(place, {}, { cookie }))
    .then((session) =>
      requireFreshness(context, session, 'strong', { returnTo: () => place, cancelTo: null }),
    )
    .then(() => new Response(null, { status: 204 }));
  return answerOf(done);
}

const open = (portal: TestPortal, cookie: string) =>
  answerOf(loader({ request: get(path, cookie), context: portal.context, params: {} }));

async function send(portal: TestPortal, cookie: string, fields: Record<string, string>) {
  const request = await portal.post(path, fields, cookie);
  return answerOf(action({ request, context: portal.context, params: {} }));
}

/** Has a code sent, and reads it in the mail. */
async function readCode(portal: TestPortal, cookie: string) {
  const answer = await send(portal, cookie, { intent: 'send' });
  expect(answer.status).toBe(303);
  await portal.runDueJobs();
  return /\b\d{6}\b/.exec(portal.mails.at(-1)?.text ?? '')?.[0] ?? '';
}

const pageOf = async (answer: Response) => ((await answer.json()) as { page: object }).page;

test('a stale sign-in is led through a sign-in and the code to the place, and not to the place between', async () => {
  const { portal, signIn } = setUp();
  const location = (await act(portal, await signIn(minutes(6)))).headers.get('location') ?? '';
  const { pathname, searchParams } = new URL(location, 'https://account.example');
  expect(pathname).toBe('/auth/sign-in-again');
  expect(searchParams.get('returnTo')).toBe(path);
  expect(searchParams.get('cancelTo')).toBe(place);
});

test('a fresh sign-in alone does not do: the code is asked for', async () => {
  const { portal, signIn } = setUp();
  const answer = await act(portal, await signIn());
  expect([answer.status, answer.headers.get('location')]).toEqual([303, path]);
  expect(portal.logged()).toContain('"reason":"code_missing"');
});

test('opening the page sends nothing', async () => {
  const { portal, signIn } = setUp();
  const cookie = await signIn();
  expect(await pageOf(await open(portal, cookie))).toMatchObject({
    kind: 'code',
    maskedAddress: 'a•••@example.com',
    isSent: false,
  });
  await portal.runDueJobs();
  expect(portal.mails).toEqual([]);
});

test('the code of the mail leads to the place, where the act is done then', async () => {
  const { portal, signIn } = setUp();
  const cookie = await signIn();
  const code = await readCode(portal, cookie);
  expect(await pageOf(await open(portal, cookie))).toMatchObject({ isSent: true });
  const answer = await send(portal, cookie, { intent: 'enter', code });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, place]);
  const renewed = cookiePair(answer.headers.get('set-cookie') ?? '');
  expect((await act(portal, renewed)).status).toBe(204);
});

test('the code gives the portal session another id, and ends the former', async () => {
  const { portal, signIn } = setUp();
  const cookie = await signIn();
  const code = await readCode(portal, cookie);
  const answer = await send(portal, cookie, { intent: 'enter', code });
  expect(cookiePair(answer.headers.get('set-cookie') ?? '')).not.toBe(cookie);
  expect(await portal.services.portalSessions.read(get('/', cookie))).toBeNull();
});

test('the code is good for five minutes of acts', async () => {
  const { portal, signIn } = setUp();
  const cookie = await signIn();
  const code = await readCode(portal, cookie);
  const answer = await send(portal, cookie, { intent: 'enter', code });
  const renewed = cookiePair(answer.headers.get('set-cookie') ?? '');
  portal.clock.now += minutes(5) + 1;
  expect((await act(portal, renewed)).status).toBe(303);
});

test('a code that comes after the sign-in has grown old can still be entered', async () => {
  const { portal, signIn } = setUp();
  const cookie = await signIn();
  const code = await readCode(portal, cookie);
  portal.clock.now += minutes(9);
  expect((await open(portal, cookie)).status).toBe(200);
  const answer = await send(portal, cookie, { intent: 'enter', code });
  const renewed = cookiePair(answer.headers.get('set-cookie') ?? '');
  expect((await act(portal, renewed)).status).toBe(204);
});

test('no code is sent with a sign-in that is not fresh', async () => {
  const { portal, signIn } = setUp();
  const answer = await send(portal, await signIn(minutes(6)), { intent: 'send' });
  expect(answer.headers.get('location')).toMatch(/^\/auth\/sign-in-again\?/);
  await portal.runDueJobs();
  expect(portal.mails).toEqual([]);
});

test('a wrong code is told beside its field, and does not come back', async () => {
  const { portal, signIn } = setUp();
  const cookie = await signIn();
  const code = await readCode(portal, cookie);
  const wrong = code === '000000' ? '111111' : '000000';
  const answer = await send(portal, cookie, { intent: 'enter', code: wrong });
  expect(answer.status).toBe(400);
  const told = (await answer.json()) as RefusedAct;
  expect(told.fieldErrors.code?.key).toBe('confirmCode.wrong');
  expect(told.fields).not.toHaveProperty('code');
  expect((await act(portal, cookie)).status).toBe(303);
});

test('after five wrong codes the right one is worth nothing', async () => {
  const { portal, signIn } = setUp();
  const cookie = await signIn();
  const code = await readCode(portal, cookie);
  const wrong = code === '000000' ? '111111' : '000000';
  for (let attempt = 0; attempt < 5; attempt += 1)
    await send(portal, cookie, { intent: 'enter', code: wrong });
  const answer = await send(portal, cookie, { intent: 'enter', code });
  expect(((await answer.json()) as RefusedAct).fieldErrors.code?.key).toBe('confirmCode.over');
});

test.each(['12345', '1234567', 'abcdef', '12345x', ''])('%j is no code', async (code) => {
  const { portal, signIn } = setUp();
  const cookie = await signIn();
  await readCode(portal, cookie);
  expect((await send(portal, cookie, { intent: 'enter', code })).status).toBe(400);
  expect(portal.logged()).toContain('"reason":"fields_invalid"');
});

test.each([
  ['gaps', (code: string) => ` ${code.slice(0, 3)} ${code.slice(3)} `],
  ['a hyphen', (code: string) => `${code.slice(0, 3)}-${code.slice(3)}`],
  ['full-width digits', (code: string) => inDigits(code, 0xff10)],
  ['Arabic digits', (code: string) => inDigits(code, 0x0660)],
  ['Persian digits', (code: string) => inDigits(code, 0x06f0)],
])('a code may be entered with %s', async (_how, written) => {
  const { portal, signIn } = setUp();
  const cookie = await signIn();
  const code = written(await readCode(portal, cookie));
  expect((await send(portal, cookie, { intent: 'enter', code })).status).toBe(303);
});

function inDigits(code: string, zero: number): string {
  return [...code].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');
}

test('another portal session of the person cannot enter it', async () => {
  const { portal, signIn } = setUp();
  const code = await readCode(portal, await signIn());
  const answer = await send(portal, await signIn(), { intent: 'enter', code });
  expect(((await answer.json()) as RefusedAct).fieldErrors.code?.key).toBe('confirmCode.over');
});

test('a code that was used is worth nothing more', async () => {
  const { portal, signIn } = setUp();
  const cookie = await signIn();
  const code = await readCode(portal, cookie);
  const answer = await send(portal, cookie, { intent: 'enter', code });
  portal.clock.now += minutes(5) + 1;
  const renewed = cookiePair(answer.headers.get('set-cookie') ?? '');
  const again = await send(portal, renewed, { intent: 'enter', code });
  expect(again.headers.get('location')).toMatch(/^\/auth\/sign-in-again\?/);
});

test('codes are sent within the limit', async () => {
  const { portal, signIn } = setUp();
  const cookie = await signIn();
  for (let sent = 0; sent < codeLimit.count; sent += 1) await readCode(portal, cookie);
  expect((await send(portal, cookie, { intent: 'send' })).status).toBe(429);
});

test('the mail is in the person’s language, and the log holds neither code nor address', async () => {
  const { portal, signIn } = setUp();
  const code = await readCode(portal, await signIn());
  expect(portal.mails).toMatchObject([{ to: 'ada@example.com', locale: 'en' }]);
  expect(portal.logged()).not.toContain(code);
  expect(portal.logged()).not.toContain('ada@example.com');
});

test.each([
  ['no mail server', { environment: { SMTP_URL: '', MAIL_FROM: '' } }, 'no_mail'],
  ['no confirmed address', { emailVerified: false }, 'no_confirmed_address'],
])('with %s the page says why, and the act is not done', async (_what, given, reason) => {
  const { portal, signIn } = setUp(given);
  const cookie = await signIn();
  expect((await act(portal, cookie)).headers.get('location')).toBe(path);
  expect(await pageOf(await open(portal, cookie))).toEqual({ kind: 'closed', reason });
  expect((await send(portal, cookie, { intent: 'send' })).status).toBe(409);
  expect((await send(portal, cookie, { intent: 'enter', code: '123456' })).status).toBe(409);
});

test('whoever needs no code goes on', async () => {
  const { portal, signIn } = setUp();
  const cookie = await signIn(0, 'auth0|ada');
  expect((await open(portal, cookie)).headers.get('location')).toBe(place);
});

test('a tenant that does not say what the person has is told of by 503', async () => {
  const { portal, signIn } = setUp();
  const list = `GET /api/v2/users/${userId}/authentication-methods`;
  portal.tenant.answers.set(list, () => new Response(null, { status: 500 }));
  const answer = await open(portal, await signIn());
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60']);
});
