import { test } from 'vitest';
import { createReceiver, expectTokenRefused } from './receiver';

test('a logout token of another custom domain of the same tenant, signed with the same key, ends nothing', async () => {
  const receiver = await createReceiver();
  await expectTokenRefused(
    receiver,
    await receiver.sign({ iss: 'https://login.tenant.example/' }),
    'issuer_mismatch',
  );
});
