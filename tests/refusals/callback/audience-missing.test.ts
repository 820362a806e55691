import { test } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('an ID token for nobody signs nobody in', async () => {
  const signIn = await beginSignIn();
  signIn.receive(await signIn.sign({ aud: undefined }));
  await expectRefusal(signIn, { code: 'claim_missing', status: 400, told: 'refused' });
});
