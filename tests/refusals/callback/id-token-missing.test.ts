import { test } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('a token endpoint that gives no ID token signs nobody in', async () => {
  const signIn = await beginSignIn();
  signIn.portal.tenant.answers.set('POST /oauth/token', () =>
    Response.json({ access_token: 'opaque', token_type: 'Bearer' }),
  );
  await expectRefusal(signIn, { code: 'token_missing', status: 400, told: 'refused' });
});
