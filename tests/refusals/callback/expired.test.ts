import { test } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('an ID token that is over signs nobody in', async () => {
  const signIn = await beginSignIn();
  signIn.receive(await signIn.sign({ exp: signIn.portal.clock.now / 1000 - 31 }));
  await expectRefusal(signIn, { code: 'token_expired', status: 400, told: 'stale' });
});
