import { expect, test } from 'vitest';
import { createReceiver, expectTokenRefused, formWith } from './receiver';

test('a logout token that was acted on is refused the second time, and ends no later session', async () => {
  const receiver = await createReceiver();
  const token = await receiver.sign({ sid: 'another-browser' });
  expect((await receiver.send(formWith(token))).status).toBe(200);
  await expectTokenRefused(receiver, token, 'token_replayed');
});

test('so is another token of the same name', async () => {
  const receiver = await createReceiver();
  await receiver.send(formWith(await receiver.sign({ sid: 'another-browser' })));
  await expectTokenRefused(receiver, await receiver.sign(), 'token_replayed');
});
