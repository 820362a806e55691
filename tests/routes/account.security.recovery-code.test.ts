import { describe, expect, test } from 'vitest';
import { message } from '~/i18n/message';
import { readReceipt } from '~/receipts/receipts.server';
import { action, loader } from '~/routes/account.security.recovery-code.new';
import { answerDocument } from '../portal-documents';
import { ada, answerOf, createTestPortal, get, type TestPortal } from '../test-portal';
import { enrol, signInByTwoSteps } from './two-step-sign-in';

const path = '/account/security/recovery-code/new';
const regeneration = `POST /api/v2/users/${ada.userId}/recovery-code-regeneration`;

function setUp({ hasCode = true } = {}) {
  const portal = createTestPortal();
  if (hasCode)
    enrol(portal, {
      id: 'recovery-code|dev_1',
      type: 'recovery-code',
      secret: 'OLDOLDOLDOLDOLDOLDOLDOLD',
    });
  return portal;
}

/** The name that the page gives to one asking. */
async function open(portal: TestPortal, cookie: string) {
  const request = get(path, cookie);
  const answer = await answerOf(loader({ request, context: portal.context, params: {} }));
  const { page } = (await answer.json()) as { page: { asking: string } };
  return page.asking;
}

async function send(portal: TestPortal, cookie: string, fields: Record<string, string>) {
  const request = await portal.post(path, fields, cookie);
  return answerOf(action({ request, context: portal.context, params: {} }));
}

const made = ({ tenant }: TestPortal) =>
  tenant.requests.filter((request) => request === regeneration);

test('looking at the question makes no code', async () => {
  const portal = setUp();
  await open(portal, await signInByTwoSteps(portal));
  expect(made(portal)).toEqual([]);
});

test('the new code is in the answer to the form, which no cache keeps', async () => {
  const portal = setUp();
  const cookie = await signInByTwoSteps(portal);
  const asking = await open(portal, cookie);
  const answer = await send(portal, cookie, { intent: 'replace', asking });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const { code, receipt } = (await answer.json()) as { code: string; receipt: string };
  expect(await readReceipt(portal.services, ada.userId, receipt)).toMatchObject({ state: 'done' });
  expect(code).toMatch(/^[A-Z0-9]{24}$/);
  expect(answer.headers.get('set-cookie')).toBeNull();
  expect(portal.logged()).not.toContain(code);
});

test('the page behind the new code asks nothing and needs no freshness any more', async () => {
  const portal = setUp();
  const cookie = await signInByTwoSteps(portal);
  const asking = await open(portal, cookie);
  const { context } = portal;
  const request = await portal.post(path, { intent: 'replace', asking }, cookie);
  await answerOf(action({ request, context, params: {} }));
  portal.clock.now += 6 * 60_000;
  const asked = portal.tenant.requests.length;
  const answer = await answerOf(loader({ request: get(path, cookie), context, params: {} }));
  expect(answer.status).toBe(200);
  expect(portal.tenant.requests).toHaveLength(asked);
});

test('a form that is sent twice makes one code', async () => {
  const portal = setUp();
  const cookie = await signInByTwoSteps(portal);
  const asking = await open(portal, cookie);
  const answers = await Promise.all([
    send(portal, cookie, { intent: 'replace', asking }),
    send(portal, cookie, { intent: 'replace', asking }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  const [first, second] = await Promise.all(answers.map((answer) => answer.text()));
  expect(second).toBe(first);
  expect((await send(portal, cookie, { intent: 'replace', asking })).status).toBe(409);
  expect(made(portal)).toHaveLength(1);
});

test('whoever has no code is told so, and nothing is asked for', async () => {
  const portal = setUp({ hasCode: false });
  const cookie = await signInByTwoSteps(portal);
  const answer = await send(portal, cookie, { intent: 'replace', asking: 'made-up-by-hand' });
  expect(answer.status).toBe(409);
  expect(await answer.json()).toMatchObject({
    message: message('security.code.refused.no_code'),
  });
  expect(made(portal)).toEqual([]);
});

test.each([
  [502, 503],
  // Of something on the way: the API's own has `statusCode`.
  [404, 502],
])(
  'a lost answer, %i, is told as what nobody knows, and is not asked for again',
  async (lost, told) => {
    const portal = setUp();
    const cookie = await signInByTwoSteps(portal);
    const asking = await open(portal, cookie);
    portal.tenant.answers.set(regeneration, () => Response.json({}, { status: lost }));
    const answer = await send(portal, cookie, { intent: 'replace', asking });
    expect(answer.status).toBe(told);
    expect(await answer.json()).toMatchObject({ effect: message('security.code.notKnown') });
    expect(made(portal)).toHaveLength(1);
  },
);

describe('the code as a file', () => {
  const file = '/account/security/recovery-code/file';
  const save = async (portal: TestPortal, code: string) => {
    const request = await portal.post(file, { code }, await portal.signIn());
    return (await answerDocument(request, portal.context)).answer;
  };

  test('is the answer to a form, and at no address', async () => {
    const portal = setUp();
    const code = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
    const answer = await save(portal, code);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).toContain(`\r\n${code}\r\n`);
    expect(portal.logged()).not.toContain(code);
  });

  test('is none where that cannot be a code', async () => {
    const answer = await save(setUp(), '<script>alert(1)</script>');
    expect(answer.status).toBe(400);
  });
});
