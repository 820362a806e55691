import { test } from 'vitest';
import { signedByPublicKey } from '../forged-tokens';
import { createReceiver, expectTokenRefused } from './receiver';

test('a logout token that is signed with the tenant’s public key as a secret ends nothing', async () => {
  const receiver = await createReceiver();
  await expectTokenRefused(
    receiver,
    await signedByPublicKey(receiver.portal.tenant, receiver.claims()),
    'algorithm_refused',
  );
});
