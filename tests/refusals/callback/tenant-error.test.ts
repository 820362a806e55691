import { test } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test.each(['server_error', 'login_required', '<script>'])(
  'a tenant that comes back with the error %s signs nobody in',
  async (error) => {
    const signIn = await beginSignIn();
    const query = { state: signIn.state, error };
    await expectRefusal(signIn, {
      code: 'tenant_error',
      status: 502,
      told: 'service_error',
      query,
    });
  },
);

test('an error that comes with a code counts as an error', async () => {
  const signIn = await beginSignIn();
  const query = { state: signIn.state, error: 'server_error', code: 'the-code' };
  await expectRefusal(signIn, { code: 'tenant_error', status: 502, told: 'service_error', query });
});

test('an error without a state of this browser counts as no answer at all', async () => {
  const signIn = await beginSignIn();
  const query = { error: 'server_error' };
  await expectRefusal(signIn, { code: 'state_missing', status: 400, told: 'stale', query });
});
