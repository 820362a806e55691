import { test } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

// Auth0 answers a used code with 403, where OAuth 2.0 (RFC 6749 section 5.2) has 400.
test.each([403, 400])('a code that was used before is refused (status %i)', async (status) => {
  const signIn = await beginSignIn();
  const body = { error: 'invalid_grant', error_description: 'Invalid authorization code' };
  signIn.portal.tenant.answers.set('POST /oauth/token', () => Response.json(body, { status }));
  await expectRefusal(signIn, { code: 'code_refused', status: 400, told: 'stale' });
});
