import { test } from 'vitest';
import { createReceiver, expectTokenRefused } from './receiver';

test.each<unknown>([null, '', 42, true, [], {}])(
  'a logout token without a sid and with the sub %j ends nothing',
  async (value) => {
    const receiver = await createReceiver();
    await expectTokenRefused(
      receiver,
      await receiver.sign({ sid: undefined, sub: value }),
      'claim_invalid',
    );
  },
);
