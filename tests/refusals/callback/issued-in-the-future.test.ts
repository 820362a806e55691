import { expect, test } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('an ID token from the future signs nobody in', async () => {
  const signIn = await beginSignIn();
  signIn.receive(await signIn.sign({ iat: signIn.portal.clock.now / 1000 + 31 }));
  await expectRefusal(signIn, { code: 'issued_in_future', status: 400, told: 'refused' });
});

test('a tenant whose clock is a little ahead is believed', async () => {
  const signIn = await beginSignIn();
  signIn.receive(await signIn.sign({ iat: signIn.portal.clock.now / 1000 + 30 }));
  expect((await signIn.comeBack()).status).toBe(303);
});
