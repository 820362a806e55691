import { test } from 'vitest';
import { createReceiver, expectTokenRefused } from './receiver';

test('a logout token of an unknown key ends nothing', async () => {
  const receiver = await createReceiver();
  await expectTokenRefused(receiver, await receiver.sign({}, { kid: 'unknown' }), 'key_unknown');
});
