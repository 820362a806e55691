import { test } from 'vitest';
import { signedBySecret } from '../forged-tokens';
import { createReceiver, expectTokenRefused } from './receiver';

test('a logout token that is signed with the client secret ends nothing', async () => {
  const receiver = await createReceiver();
  await expectTokenRefused(
    receiver,
    await signedBySecret(receiver.claims(), 'portal-secret'),
    'algorithm_refused',
  );
});
