import { test } from 'vitest';
import { createReceiver, expectTokenRefused } from './receiver';

test('an ID token in the place of a logout token ends nothing', async () => {
  const receiver = await createReceiver();
  const idToken = { nonce: 'nonce', events: undefined, jti: undefined };
  await expectTokenRefused(receiver, await receiver.sign(idToken), 'nonce_present');
});

test('nor does one that was made without a nonce', async () => {
  const receiver = await createReceiver();
  const idToken = { events: undefined, jti: undefined };
  await expectTokenRefused(receiver, await receiver.sign(idToken), 'events_invalid');
});
