import { test } from 'vitest';
import { createReceiver, expectTokenRefused } from './receiver';

test.each<unknown>([null, '', 42, true, [], {}])(
  'a logout token with the sid %j ends nothing, not even by its sub',
  async (value) => {
    const receiver = await createReceiver();
    await expectTokenRefused(receiver, await receiver.sign({ sid: value }), 'claim_invalid');
  },
);
