import { test } from 'vitest';
import { createReceiver, expectTokenRefused } from './receiver';

const wrong: unknown[] = [null, '', 42, true, [], {}];

test.each(wrong)('a logout token without a sid and with the sub %j ends nothing', async (value) => {
  const receiver = await createReceiver();
  await expectTokenRefused(
    receiver,
    await receiver.sign({ sid: undefined, sub: value }),
    'claim_invalid',
  );
});

test.each(wrong)('a logout token with a sid and the sub %j ends nothing', async (value) => {
  const receiver = await createReceiver();
  await expectTokenRefused(receiver, await receiver.sign({ sub: value }), 'claim_invalid');
});
