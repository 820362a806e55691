import { test } from 'vitest';
import { createReceiver, expectTokenRefused } from './receiver';

test('a logout token that is over ends nothing', async () => {
  const receiver = await createReceiver();
  await expectTokenRefused(
    receiver,
    await receiver.sign({ exp: receiver.portal.clock.now / 1000 - 31 }),
    'token_expired',
  );
});
