import { test } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('an ID token for another client signs nobody in', async () => {
  const signIn = await beginSignIn();
  signIn.receive(await signIn.sign({ aud: 'another-client' }));
  await expectRefusal(signIn, { code: 'audience_mismatch', status: 400, told: 'refused' });
});
