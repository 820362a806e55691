import { expect, test } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test.each(['invalid_request', 'unauthorized_client', 'invalid_scope', '<script>', 'toString'])(
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

test.each(['server_error', 'temporarily_unavailable'])(
  'a tenant that cannot serve right now, as it says by %s, is to be tried again in a minute',
  async (error) => {
    const signIn = await beginSignIn();
    const query = { state: signIn.state, error };
    await expectRefusal(signIn, {
      code: 'tenant_unavailable',
      status: 503,
      told: 'unreachable',
      query,
    });
    const again = await beginSignIn({ portal: signIn.portal });
    const answer = await again.comeBack({ state: again.state, error });
    expect(answer.headers.get('retry-after')).toBe('60');
  },
);

test('an error that comes with a code counts as an error', async () => {
  const signIn = await beginSignIn();
  const query = { state: signIn.state, error: 'invalid_request', code: 'the-code' };
  await expectRefusal(signIn, { code: 'tenant_error', status: 502, told: 'service_error', query });
});

test('an error without a state of this browser counts as no answer at all', async () => {
  const signIn = await beginSignIn();
  const query = { error: 'server_error' };
  await expectRefusal(signIn, { code: 'state_missing', status: 400, told: 'stale', query });
});
