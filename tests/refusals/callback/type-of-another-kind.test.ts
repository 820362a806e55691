import { test } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('a token that says it is an access token signs nobody in', async () => {
  const signIn = await beginSignIn();
  signIn.receive(await signIn.sign({}, { typ: 'at+jwt' }));
  await expectRefusal(signIn, { code: 'type_refused', status: 400, told: 'refused' });
});
