import { test } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('a tenant that refuses the portal’s own credentials signs nobody in', async () => {
  const signIn = await beginSignIn();
  signIn.portal.auth0.answers.set('POST /oauth/token', () =>
    Response.json({ error: 'invalid_client' }, { status: 401 }),
  );
  await expectRefusal(signIn, { code: 'client_refused', status: 502, told: 'service_error' });
});
