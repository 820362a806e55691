import { test } from 'vitest';
import { createReceiver, expectTokenRefused } from './receiver';

test('a logout token for nobody ends nothing', async () => {
  const receiver = await createReceiver();
  await expectTokenRefused(receiver, await receiver.sign({ aud: undefined }), 'claim_missing');
});
