import { expect, test } from 'vitest';
import { hours } from '~/durations';
import { listReceipts } from '~/receipts/receipts.server';
import { action } from '~/routes/account.security.remembered-browsers';
import { ada, answerOf, createTestPortal, get, type TestPortal } from '../test-portal';

const path = '/account/security/remembered-browsers';

async function forget(portal: TestPortal, cookie?: string) {
  const fresh = cookie ?? (await portal.signIn({ authenticatedAt: portal.clock.now }));
  const request = await portal.post(path, {}, fresh);
  return answerOf(action({ request, context: portal.context, params: {} }));
}

const forgotten = ({ tenant }: TestPortal) =>
  tenant.requests.filter((request) => /^POST .*remembered|^POST .*invalidate/.test(request));
const subjects = ({ mails }: TestPortal) => mails.map(({ to, subject }) => ({ to, subject }));

test('forgetting all browsers asks the tenant once, leaves a receipt and is told by mail', async () => {
  const portal = createTestPortal();
  const answer = await forget(portal);
  expect(answer.headers.get('location')).toBe('/account/security#result');
  expect(forgotten(portal)).toHaveLength(1);
  await portal.runDueJobs();
  const receipts = await listReceipts(portal.services, ada.userId);
  expect(receipts).toMatchObject([{ state: 'done', change: { kind: 'browsers-forgotten' } }]);
  expect(subjects(portal)).toEqual([
    { to: 'ada@example.com', subject: 'All remembered browsers were forgotten – Latchkey' },
  ]);
  const cookies = answer.headers.getSetCookie().join('; ');
  const flash = await portal.services.flashes.take(get('/account/security', cookies));
  expect(flash?.flash.receipt).toBe(receipts[0]?.number);
});

test('a sign-in that is not recent forgets none, and nothing is told', async () => {
  const portal = createTestPortal();
  const old = await portal.signIn({ authenticatedAt: portal.clock.now - hours(1) });
  const answer = await forget(portal, old);
  expect(answer.headers.get('location')).toMatch(/^\/auth\/sign-in-again\?.*level=recent/);
  await portal.runDueJobs();
  expect(forgotten(portal)).toEqual([]);
  expect(await listReceipts(portal.services, ada.userId)).toEqual([]);
  expect(portal.mails).toEqual([]);
});

test('what the tenant refuses is not told as done', async () => {
  const portal = createTestPortal();
  portal.tenant.state.settings.withheldScopes = ['update:users'];
  expect((await forget(portal)).status).toBeGreaterThanOrEqual(400);
  await portal.runDueJobs();
  expect(await listReceipts(portal.services, ada.userId)).toEqual([]);
  expect(portal.mails).toEqual([]);
});
