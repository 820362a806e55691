import { test } from 'vitest';
import { createReceiver, expectTokenRefused } from './receiver';

test('a logout token about another event ends nothing', async () => {
  const receiver = await createReceiver();
  await expectTokenRefused(
    receiver,
    await receiver.sign({ events: { 'http://schemas.openid.net/event/other': {} } }),
    'events_invalid',
  );
});
