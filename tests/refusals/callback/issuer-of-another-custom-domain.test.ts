import { test } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('an ID token of another custom domain of the same tenant, signed with the same key, signs nobody in', async () => {
  const signIn = await beginSignIn();
  signIn.receive(await signIn.sign({ iss: 'https://login.tenant.example/' }));
  await expectRefusal(signIn, { code: 'issuer_mismatch', status: 400, told: 'refused' });
});
