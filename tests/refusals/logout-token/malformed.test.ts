import { test } from 'vitest';
import { createReceiver, expectTokenRefused } from './receiver';

test.each(['a', 'a.b.c', '..', '{}', 'é.é.é', ' '])(
  '%j is no token, and ends nothing',
  async (token) => {
    await expectTokenRefused(await createReceiver(), token, 'token_malformed');
  },
);
