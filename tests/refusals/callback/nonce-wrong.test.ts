import { test } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('an ID token that was made for another sign-in signs nobody in', async () => {
  const signIn = await beginSignIn();
  const another = await beginSignIn({ portal: signIn.portal });
  signIn.receive(await another.sign());
  await expectRefusal(signIn, { code: 'nonce_mismatch', status: 400, told: 'refused' });
});
