import { test } from 'vitest';
import { createReceiver, expectRequestRefused } from './receiver';

test('a logout token in the address ends nothing', async () => {
  const receiver = await createReceiver();
  const token = await receiver.sign();
  await expectRequestRefused(
    receiver,
    () => receiver.send(new URLSearchParams({ other: 'x' }), { query: `?logout_token=${token}` }),
    'token_missing',
  );
});
