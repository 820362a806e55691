import { test } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('an ID token about nobody signs nobody in', async () => {
  const signIn = await beginSignIn();
  signIn.receive(await signIn.sign({ sub: undefined }));
  await expectRefusal(signIn, { code: 'claim_missing', status: 400, told: 'refused' });
});
