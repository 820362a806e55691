import { test } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('a person whom the tenant does not let in is told so', async () => {
  const signIn = await beginSignIn();
  const query = { state: signIn.state, error: 'access_denied', error_description: 'blocked' };
  await expectRefusal(signIn, { code: 'access_denied', status: 403, told: 'access_denied', query });
});
