import { test } from 'vitest';
import { withOtherSignature } from '../forged-tokens';
import { createReceiver, expectTokenRefused } from './receiver';

test('a logout token whose signature was changed ends nothing', async () => {
  const receiver = await createReceiver();
  await expectTokenRefused(
    receiver,
    withOtherSignature(await receiver.sign()),
    'signature_invalid',
  );
});
