import { test } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('a token endpoint that answers with 500 signs nobody in', async () => {
  const signIn = await beginSignIn();
  signIn.portal.tenant.answers.set(
    'POST /oauth/token',
    () => new Response('oops', { status: 500 }),
  );
  await expectRefusal(signIn, { code: 'tenant_unreachable', status: 503, told: 'unreachable' });
});
