import { expect, test } from 'vitest';
import { createReceiver, expectRequestRefused } from './receiver';

test.each(['application/json', 'text/plain', 'application/jwt', ''])(
  'a logout token in a body of the type %j ends nothing',
  async (type) => {
    const receiver = await createReceiver();
    const body = `logout_token=${await receiver.sign()}`;
    const headers = { 'content-type': type };
    await expectRequestRefused(receiver, () => receiver.send(body, { headers }), 'token_missing');
  },
);

test('nor does one in a multipart body', async () => {
  const receiver = await createReceiver();
  const body = new FormData();
  body.set('logout_token', await receiver.sign());
  await expectRequestRefused(receiver, () => receiver.send(body), 'token_missing');
});

test('the type may name a character set, and the body may hold more than the token', async () => {
  const receiver = await createReceiver();
  const body = `other=1&logout_token=${await receiver.sign()}`;
  const headers = { 'content-type': 'Application/x-www-form-urlencoded; charset=UTF-8' };
  expect((await receiver.send(body, { headers })).status).toBe(200);
});
