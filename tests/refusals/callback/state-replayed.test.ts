import { expect, test } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('a callback that is sent again with the cookies of the first time is refused', async () => {
  const signIn = await beginSignIn();
  expect((await signIn.comeBack()).status).toBe(303);
  await expectRefusal(signIn, { code: 'state_used', status: 400, told: 'stale' });
});

test('so is one whose first time was refused', async () => {
  const signIn = await beginSignIn();
  signIn.receive(await signIn.sign({ nonce: 'other' }));
  await signIn.comeBack();
  signIn.receive(await signIn.sign());
  await expectRefusal(signIn, { code: 'state_used', status: 400, told: 'stale' });
});
