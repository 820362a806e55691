import { expect, test } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('a callback without a state is refused, and starts no new sign-in', async () => {
  const signIn = await beginSignIn();
  const query = { code: 'the-code' };
  await expectRefusal(signIn, { code: 'state_missing', status: 400, told: 'stale', query });
  expect(signIn.portal.tenant.requests).not.toContain('POST /oauth/token');
});
