import { test } from 'vitest';
import { createReceiver, expectTokenRefused } from './receiver';

test('a logout token without events ends nothing', async () => {
  const receiver = await createReceiver();
  await expectTokenRefused(receiver, await receiver.sign({ events: undefined }), 'events_invalid');
});
