import { test } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('an ID token of another tenant signs nobody in', async () => {
  const signIn = await beginSignIn();
  signIn.receive(await signIn.sign({ iss: 'https://other.example/' }));
  await expectRefusal(signIn, { code: 'issuer_mismatch', status: 400, told: 'refused' });
});
