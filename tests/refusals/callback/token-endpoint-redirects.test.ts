import { expect, test } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('a token endpoint that redirects gets the code and the secret no further', async () => {
  const signIn = await beginSignIn();
  const redirects: (string | undefined)[] = [];
  signIn.portal.tenant.answers.set('POST /oauth/token', (request) => {
    redirects.push(request.redirect);
    throw new TypeError('fetch failed');
  });
  await expectRefusal(signIn, { code: 'tenant_unreachable', status: 503, told: 'unreachable' });
  expect(redirects).toEqual(['error']);
});
