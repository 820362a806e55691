import { test } from 'vitest';
import { createReceiver, expectTokenRefused } from './receiver';

test('a logout token of another tenant ends nothing', async () => {
  const receiver = await createReceiver();
  await expectTokenRefused(
    receiver,
    await receiver.sign({ iss: 'https://other.example/' }),
    'issuer_mismatch',
  );
});
