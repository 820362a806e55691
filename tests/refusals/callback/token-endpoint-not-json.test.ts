import { test } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('a token endpoint that answers with a page signs nobody in', async () => {
  const signIn = await beginSignIn();
  signIn.portal.tenant.answers.set(
    'POST /oauth/token',
    () => new Response('<!doctype html><title>Maintenance</title>'),
  );
  await expectRefusal(signIn, { code: 'tenant_answer_invalid', status: 502, told: 'unreachable' });
});
