import { test } from 'vitest';
import { signedByForeignKey } from '../forged-tokens';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('an ID token that a stranger signed under the id of the tenant’s key signs nobody in', async () => {
  const signIn = await beginSignIn();
  signIn.receive(await signedByForeignKey(signIn.claims()));
  await expectRefusal(signIn, { code: 'signature_invalid', status: 400, told: 'refused' });
});
