import { test } from 'vitest';
import { createReceiver, expectTokenRefused } from './receiver';

test('a logout token from the future ends nothing', async () => {
  const receiver = await createReceiver();
  await expectTokenRefused(
    receiver,
    await receiver.sign({ iat: receiver.portal.clock.now / 1000 + 31 }),
    'issued_in_future',
  );
});
