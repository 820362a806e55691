import { test } from 'vitest';
import { createReceiver, expectRequestRefused } from './receiver';

test('a request with two logout tokens ends nothing', async () => {
  const receiver = await createReceiver();
  const token = await receiver.sign();
  await expectRequestRefused(
    receiver,
    () =>
      receiver.send(
        new URLSearchParams([
          ['logout_token', token],
          ['logout_token', token],
        ]),
      ),
    'token_missing',
  );
});
