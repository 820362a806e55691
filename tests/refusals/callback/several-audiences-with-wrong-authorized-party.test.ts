import { test } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('an ID token for several, made for another of them, signs nobody in', async () => {
  const signIn = await beginSignIn();
  signIn.receive(
    await signIn.sign({
      aud: ['portal-client', 'another-client'],
      azp: 'another-client',
    }),
  );
  await expectRefusal(signIn, { code: 'authorized_party_mismatch', status: 400, told: 'refused' });
});
