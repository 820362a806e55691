import { expect, test } from 'vitest';
import { type SignInsPageData } from '~/pages/sign-ins/load-sign-ins-page.server';
import { loader } from '~/routes/account.sign-ins';
import { ada, answerOf, createTestPortal, get, noon } from '../test-portal';

const logUrl = `GET /api/v2/users/${ada.userId}/logs`;

const entry = (hours: number, type: string) => ({
  log_id: `${hours}`,
  date: new Date(noon - hours * 3_600_000).toISOString(),
  type,
  ip: '91.65.1.1',
  user_agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
});

async function setUp() {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const open = async () => {
    const request = get('/account/sign-ins', cookie);
    const answer = await answerOf(loader({ request, context: portal.context, params: {} }));
    expect(answer.status).toBe(200);
    return ((await answer.json()) as SignInsPageData).history;
  };
  return { portal, open };
}

test('the page tells of the latest sign-ins as the log has them, those that failed among them', async () => {
  const { portal, open } = await setUp();
  portal.tenant.answers.set(logUrl, () =>
    Response.json([entry(1, 'fp'), ...[2, 3].map((hours) => entry(hours, 's'))]),
  );
  expect(await open()).toMatchObject({
    isKnown: true,
    asOf: null,
    signIns: [
      { kind: 'sign-in-failed', place: 'Germany' },
      { kind: 'signed-in' },
      { kind: 'signed-in' },
    ],
  });
});

test('the log is asked for once for all views within ten seconds, and an old one says how old it is', async () => {
  const { portal, open } = await setUp();
  let readings = 0;
  portal.tenant.answers.set(logUrl, () => {
    readings += 1;
    return Response.json([]);
  });
  await open();
  expect(await open()).toMatchObject({ isKnown: true, asOf: null });
  expect(readings).toBe(1);
  portal.tenant.answers.set(logUrl, () => new Response(null, { status: 500 }));
  portal.clock.now += 60_000;
  expect(await open()).toMatchObject({ asOf: { relative: '1 minute ago' } });
});

test.each([
  ['cannot be read right now', new Response(null, { status: 500 }), 'unavailable'],
  [
    'may not be read',
    Response.json({ errorCode: 'insufficient_scope' }, { status: 403 }),
    'not_permitted',
  ],
])('a log that %s is said to be, and not taken for none', async (_, answer, reason) => {
  const { portal, open } = await setUp();
  portal.tenant.answers.set(logUrl, () => answer);
  expect(await open()).toEqual({ isKnown: false, reason });
});
