import { test } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('a token endpoint that cannot be reached signs nobody in', async () => {
  const signIn = await beginSignIn();
  signIn.portal.tenant.answers.set('POST /oauth/token', () => {
    throw new TypeError('fetch failed');
  });
  await expectRefusal(signIn, { code: 'tenant_unreachable', status: 503, told: 'unreachable' });
});
