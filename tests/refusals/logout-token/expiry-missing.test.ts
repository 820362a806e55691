import { test } from 'vitest';
import { createReceiver, expectTokenRefused } from './receiver';

test('a logout token that is never over ends nothing', async () => {
  const receiver = await createReceiver();
  await expectTokenRefused(receiver, await receiver.sign({ exp: undefined }), 'claim_missing');
});
