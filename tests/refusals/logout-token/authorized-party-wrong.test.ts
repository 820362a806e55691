import { test } from 'vitest';
import { createReceiver, expectTokenRefused } from './receiver';

test('a logout token for several, made for another of them, ends nothing', async () => {
  const receiver = await createReceiver();
  await expectTokenRefused(
    receiver,
    await receiver.sign({ aud: ['portal-client', 'another-client'], azp: 'another-client' }),
    'authorized_party_mismatch',
  );
});
