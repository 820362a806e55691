import { test } from 'vitest';
import { unsigned } from '../forged-tokens';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('an ID token that nobody signed signs nobody in', async () => {
  const signIn = await beginSignIn();
  signIn.receive(unsigned(signIn.claims()));
  await expectRefusal(signIn, { code: 'algorithm_refused', status: 400, told: 'refused' });
});
