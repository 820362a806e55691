import { test } from 'vitest';
import { createReceiver, expectRequestRefused } from './receiver';

test.each(['', 'other=x', 'logout_token=', 'LOGOUT_TOKEN=x'])(
  'a request with the form %j ends nothing',
  async (form) => {
    const receiver = await createReceiver();
    const body = new URLSearchParams(form);
    await expectRequestRefused(receiver, () => receiver.send(body), 'token_missing');
  },
);
