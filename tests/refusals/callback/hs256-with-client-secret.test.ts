import { test } from 'vitest';
import { signedBySecret } from '../forged-tokens';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('an ID token that is signed with the client secret signs nobody in', async () => {
  const signIn = await beginSignIn();
  signIn.receive(await signedBySecret(signIn.claims(), 'portal-secret'));
  await expectRefusal(signIn, { code: 'algorithm_refused', status: 400, told: 'refused' });
});
