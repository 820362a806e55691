import { test } from 'vitest';
import { unsigned } from '../forged-tokens';
import { createReceiver, expectTokenRefused } from './receiver';

test('a logout token that nobody signed ends nothing', async () => {
  const receiver = await createReceiver();
  await expectTokenRefused(receiver, unsigned(receiver.claims()), 'algorithm_refused');
});
