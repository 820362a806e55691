import { test } from 'vitest';
import { createReceiver, expectTokenRefused } from './receiver';

test('a logout token for another client ends nothing', async () => {
  const receiver = await createReceiver();
  await expectTokenRefused(
    receiver,
    await receiver.sign({ aud: 'another-client' }),
    'audience_mismatch',
  );
});
