import { test } from 'vitest';
import { createReceiver, expectTokenRefused } from './receiver';

test('a logout token that does not say when it was made ends nothing', async () => {
  const receiver = await createReceiver();
  await expectTokenRefused(receiver, await receiver.sign({ iat: undefined }), 'claim_missing');
});
