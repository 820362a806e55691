import { expect, test } from 'vitest';
import { minutes } from '~/durations';
import { message } from '~/i18n/message';
import { listReceipts } from '~/receipts/receipts.server';
import { ada, get } from '../test-portal';
import {
  changes,
  idIn,
  make,
  openSetUp,
  optionsIn,
  passkeysOf,
  path,
  send,
  setUp,
  shown,
  started,
  strong,
} from './adding-passkey';

/** A passkey that was added, and the answer to its form. */
async function added() {
  const { portal, cookie } = await setUp();
  const address = await started(portal, cookie);
  const passkey = await make(portal, address, cookie);
  const answer = await send(portal, address, cookie, passkey);
  return { portal, cookie, address, passkey, answer };
}

test('looking at the page begins nothing', async () => {
  const { portal, cookie } = await setUp();
  expect(await shown(portal, cookie)).toBe('ask');
  expect(portal.tenant.requests.filter((one) => one.includes('/me/'))).toEqual([]);
});

test('a passkey is added, and its page says so', async () => {
  const { portal, answer } = await added();
  const [passkey] = passkeysOf(portal);
  const handle = portal.services.methodHandles.seal(ada.userId, passkey?.id ?? '');
  expect([answer.status, answer.headers.get('location')]).toEqual([
    303,
    `/account/security/passkeys/${handle}#result`,
  ]);
  const header = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const taken = await portal.services.flashes.take(get('/', header));
  const [receipt] = await listReceipts(portal.services, ada.userId);
  expect(taken?.flash).toEqual({
    message: message('passkeys.done'),
    tone: 'good',
    receipt: receipt?.number,
  });
});

test('it leaves a receipt, one mail and its lines in the audit log', async () => {
  const { portal } = await added();
  expect(await changes(portal)).toEqual(['passkey-added']);
  await portal.runDueJobs();
  await portal.runDueJobs();
  expect(portal.mails.map(({ to }) => to)).toEqual(['ada@example.com']);
  const lines = portal.logged().match(/"event":"security.passkey-adding","result":"\w+"/g);
  expect(lines?.map((line) => line.split('"').at(-2))).toEqual(['begun', 'added']);
});

test('the ways to sign in have it at once', async () => {
  const { portal } = await added();
  const { methods } = await portal.services.authenticationMethods.list(ada.userId);
  expect(methods.map(({ kind }) => kind)).toContain('passkey');
});

test('neither the challenge, the key nor the token gets into the log', async () => {
  const { portal, cookie, address, passkey } = await added();
  const { response } = JSON.parse(passkey) as { response: Record<string, string> };
  const sent = Object.values(response).flat();
  const [kept] = passkeysOf(portal);
  for (const secret of [...sent, kept?.publicKey ?? '', kept?.keyId ?? '', idIn(address), cookie])
    expect(portal.logged()).not.toContain(secret);
  expect(portal.logged()).not.toMatch(/challenge|eyJ/);
});

test('a passkey that the person has is among those that no second one is made beside', async () => {
  const { portal, cookie } = await added();
  const options = await optionsIn(portal, await started(portal, cookie), cookie);
  expect(options.excludeCredentials).toEqual([
    { type: 'public-key', id: passkeysOf(portal)[0]?.keyId },
  ]);
});

test('a form that comes twice adds one, and leads to the same page', async () => {
  const { portal, cookie, address, passkey, answer } = await added();
  const again = await send(portal, address, cookie, passkey);
  expect(again.headers.get('location')).toBe(answer.headers.get('location'));
  expect(passkeysOf(portal)).toHaveLength(1);
  expect(await changes(portal)).toEqual(['passkey-added']);
});

test('two forms at once add one', async () => {
  const { portal, cookie } = await setUp();
  const address = await started(portal, cookie);
  const passkey = await make(portal, address, cookie);
  const answers = await Promise.all([
    send(portal, address, cookie, passkey),
    send(portal, address, cookie, passkey),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  expect(passkeysOf(portal)).toHaveLength(1);
  expect(await changes(portal)).toEqual(['passkey-added']);
});

test('the page of one that was added leads to the passkey', async () => {
  const { portal, cookie, address, answer } = await added();
  const [target] = (answer.headers.get('location') ?? '').split('#');
  expect((await openSetUp(portal, address, cookie)).headers.get('location')).toBe(target);
});

test('two tabs do not get in each other’s way', async () => {
  const { portal, cookie } = await setUp();
  const one = await started(portal, cookie);
  const other = await started(portal, cookie);
  const ofOne = await make(portal, one, cookie);
  const ofOther = await make(portal, other, cookie);
  expect((await send(portal, one, cookie, ofOne)).status).toBe(303);
  expect((await send(portal, other, cookie, ofOther)).status).toBe(303);
  expect(passkeysOf(portal)).toHaveLength(2);
});

test('a passkey that was made for the other tab is not added', async () => {
  const { portal, cookie } = await setUp();
  const one = await started(portal, cookie);
  const ofOther = await make(portal, await started(portal, cookie), cookie);
  const answer = await send(portal, one, cookie, ofOther);
  expect(answer.status).toBe(409);
  expect(await answer.json()).toMatchObject({
    message: message('passkeys.refused.passkey_refused'),
    fields: {},
  });
  expect(passkeysOf(portal)).toEqual([]);
  expect(await changes(portal)).toEqual([]);
});

test('it is added by the proof that it was begun by, which another sign-in would lose', async () => {
  const { portal, cookie } = await setUp({ REAUTHENTICATION_AGE_MINUTES: '1' });
  portal.clock.now += minutes(4);
  const address = await started(portal, cookie);
  const passkey = await make(portal, address, cookie);
  portal.clock.now += minutes(4);
  const answer = await send(portal, address, cookie, passkey);
  expect(answer.headers.get('location')).toMatch(/\/security\/passkeys\/[^/]+#result$/);
});

test('without one that was begun here, a passkey takes a proof of its own', async () => {
  const { portal, cookie } = await setUp();
  const passkey = await make(portal, await started(portal, cookie), cookie);
  const elsewhere = await strong(portal);
  portal.clock.now += minutes(6);
  const answer = await send(portal, `${path}/another`, elsewhere, passkey);
  expect(answer.headers.get('location')).toMatch(/^\/auth\/sign-in-again\?.*level=strong/);
  expect(passkeysOf(portal)).toEqual([]);
});

test('another portal session of the same person neither sees nor finishes it', async () => {
  const { portal, cookie } = await setUp();
  const address = await started(portal, cookie);
  const passkey = await make(portal, address, cookie);
  const elsewhere = await strong(portal);
  expect((await openSetUp(portal, address, elsewhere)).status).toBe(404);
  expect((await send(portal, address, elsewhere, passkey)).status).toBe(404);
  expect(passkeysOf(portal)).toEqual([]);
});
