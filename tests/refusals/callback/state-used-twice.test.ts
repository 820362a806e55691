import { expect, test } from 'vitest';
import { beginSignIn } from './sign-in-under-way';

test('of two callbacks with one state at the same time, one signs in', async () => {
  const signIn = await beginSignIn();
  const answers = await Promise.all([signIn.comeBack(), signIn.comeBack()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 400]);
  expect(signIn.portal.logged().match(/"reason":"state_used"/g)).toHaveLength(1);
});
