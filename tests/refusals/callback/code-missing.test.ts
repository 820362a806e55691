import { test } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('a callback without a code is refused', async () => {
  const signIn = await beginSignIn();
  const query = { state: signIn.state };
  await expectRefusal(signIn, { code: 'code_missing', status: 400, told: 'stale', query });
});
