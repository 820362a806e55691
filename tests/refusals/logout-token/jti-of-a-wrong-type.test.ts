import { test } from 'vitest';
import { createReceiver, expectTokenRefused } from './receiver';

test.each<unknown>([null, '', 42])('a logout token with the jti %j ends nothing', async (value) => {
  const receiver = await createReceiver();
  await expectTokenRefused(receiver, await receiver.sign({ jti: value }), 'claim_invalid');
});
