import { test } from 'vitest';
import { createReceiver, expectTokenRefused } from './receiver';

test('a logout token without a name ends nothing, as its replay could not be told', async () => {
  const receiver = await createReceiver();
  await expectTokenRefused(receiver, await receiver.sign({ jti: undefined }), 'claim_missing');
});
