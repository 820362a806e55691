import { test } from 'vitest';
import { createReceiver, expectTokenRefused } from './receiver';

test.each<unknown>([
  null,
  true,
  'http://schemas.openid.net/event/backchannel-logout',
  ['http://schemas.openid.net/event/backchannel-logout'],
  [],
])('a logout token with the events %j ends nothing', async (value) => {
  const receiver = await createReceiver();
  await expectTokenRefused(receiver, await receiver.sign({ events: value }), 'events_invalid');
});
