import { test } from 'vitest';
import { signedByPublicKey } from '../forged-tokens';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('an ID token that is signed with the tenant’s public key as a secret signs nobody in', async () => {
  const signIn = await beginSignIn();
  signIn.receive(await signedByPublicKey(signIn.portal.tenant, signIn.claims()));
  await expectRefusal(signIn, { code: 'algorithm_refused', status: 400, told: 'refused' });
});
