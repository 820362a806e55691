import { test } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

// Auth0 says `access_denied` where OAuth 2.0 (RFC 6749 section 5.2) has `invalid_client`.
test.each(['access_denied', 'invalid_client'])(
  'a tenant that refuses the portal’s own credentials signs nobody in (%s)',
  async (error) => {
    const signIn = await beginSignIn();
    signIn.portal.tenant.answers.set('POST /oauth/token', () =>
      Response.json({ error }, { status: 401 }),
    );
    await expectRefusal(signIn, { code: 'client_refused', status: 502, told: 'service_error' });
  },
);
