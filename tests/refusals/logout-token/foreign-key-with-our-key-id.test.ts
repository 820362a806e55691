import { test } from 'vitest';
import { signedByForeignKey } from '../forged-tokens';
import { createReceiver, expectTokenRefused } from './receiver';

test('a logout token that a stranger signed under the id of the tenant’s key ends nothing', async () => {
  const receiver = await createReceiver();
  await expectTokenRefused(
    receiver,
    await signedByForeignKey(receiver.claims()),
    'signature_invalid',
  );
});
