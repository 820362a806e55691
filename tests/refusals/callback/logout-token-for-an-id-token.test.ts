import { test } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('a logout token in the place of an ID token signs nobody in', async () => {
  const signIn = await beginSignIn();
  const events = { 'http://schemas.openid.net/event/backchannel-logout': {} };
  signIn.receive(
    await signIn.sign({ nonce: undefined, jti: 'jti', events }, { typ: 'logout+jwt' }),
  );
  await expectRefusal(signIn, { code: 'type_refused', status: 400, told: 'refused' });
});
