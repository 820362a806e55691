import { test } from 'vitest';
import { createReceiver, expectTokenRefused } from './receiver';

test.each<unknown>(['nonce', '', null, 0])(
  'a logout token with the nonce %j ends nothing',
  async (value) => {
    const receiver = await createReceiver();
    await expectTokenRefused(receiver, await receiver.sign({ nonce: value }), 'nonce_present');
  },
);
