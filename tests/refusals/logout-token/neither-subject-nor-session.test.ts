import { test } from 'vitest';
import { createReceiver, expectTokenRefused } from './receiver';

test('a logout token about nobody ends nothing', async () => {
  const receiver = await createReceiver();
  await expectTokenRefused(
    receiver,
    await receiver.sign({ sub: undefined, sid: undefined }),
    'subject_and_session_missing',
  );
});
