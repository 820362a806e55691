import { test } from 'vitest';
import { createReceiver, expectTokenRefused, logoutEvent } from './receiver';

test.each<unknown>([null, true, 'yes', 1, []])(
  'a logout token whose logout event is %j ends nothing',
  async (value) => {
    const receiver = await createReceiver();
    await expectTokenRefused(
      receiver,
      await receiver.sign({ events: { [logoutEvent]: value } }),
      'events_invalid',
    );
  },
);
