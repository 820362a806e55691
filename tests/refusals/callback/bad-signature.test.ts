import { test } from 'vitest';
import { withOtherSignature } from '../forged-tokens';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('an ID token whose signature was changed signs nobody in', async () => {
  const signIn = await beginSignIn();
  signIn.receive(withOtherSignature(await signIn.sign()));
  await expectRefusal(signIn, { code: 'signature_invalid', status: 400, told: 'refused' });
});
