import { expect, test } from 'vitest';
import { minutes } from '~/durations';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('a sign-in that took longer than half an hour is refused', async () => {
  const signIn = await beginSignIn();
  signIn.portal.clock.now += minutes(30) + 1;
  signIn.receive(await signIn.sign());
  await expectRefusal(signIn, { code: 'state_mismatch', status: 400, told: 'stale' });
});

test('one of just half an hour is not', async () => {
  const signIn = await beginSignIn();
  signIn.portal.clock.now += minutes(30);
  expect((await signIn.comeBack()).status).toBe(303);
});
