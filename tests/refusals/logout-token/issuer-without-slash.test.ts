import { test } from 'vitest';
import { createReceiver, expectTokenRefused } from './receiver';

test('a logout token whose issuer lacks the slash of the tenant’s ends nothing', async () => {
  const receiver = await createReceiver();
  await expectTokenRefused(
    receiver,
    await receiver.sign({ iss: 'https://tenant.example' }),
    'issuer_mismatch',
  );
});
