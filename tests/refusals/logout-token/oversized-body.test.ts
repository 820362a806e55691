import { test } from 'vitest';
import { createReceiver, expectRequestRefused } from './receiver';

test('a logout token in a body beyond all measure ends nothing', async () => {
  const receiver = await createReceiver();
  const token = await receiver.sign();
  await expectRequestRefused(
    receiver,
    () => receiver.send(new URLSearchParams({ logout_token: token, filling: 'x'.repeat(20_000) })),
    'token_missing',
  );
});
