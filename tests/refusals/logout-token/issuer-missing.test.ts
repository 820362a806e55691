import { test } from 'vitest';
import { createReceiver, expectTokenRefused } from './receiver';

test('a logout token without an issuer ends nothing', async () => {
  const receiver = await createReceiver();
  await expectTokenRefused(receiver, await receiver.sign({ iss: undefined }), 'claim_missing');
});
