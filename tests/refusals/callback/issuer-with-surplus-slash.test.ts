import { test } from 'vitest';
import { createTestPortal } from '../../test-portal';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('an ID token whose issuer has a slash that the tenant’s lacks signs nobody in', async () => {
  const portal = createTestPortal();
  portal.tenant.answers.set('GET /.well-known/openid-configuration', () =>
    Response.json({
      issuer: 'https://tenant.example',
      authorization_endpoint: 'https://tenant.example/authorize',
      token_endpoint: 'https://tenant.example/oauth/token',
      jwks_uri: 'https://tenant.example/.well-known/jwks.json',
    }),
  );
  const signIn = await beginSignIn({ portal });
  await expectRefusal(signIn, { code: 'issuer_mismatch', status: 400, told: 'refused' });
});
