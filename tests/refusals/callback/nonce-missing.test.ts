import { test } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('an ID token without a nonce signs nobody in', async () => {
  const signIn = await beginSignIn();
  signIn.receive(await signIn.sign({ nonce: undefined }));
  await expectRefusal(signIn, { code: 'nonce_mismatch', status: 400, told: 'refused' });
});
