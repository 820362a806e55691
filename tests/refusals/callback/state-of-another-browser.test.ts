import { expect, test } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('a state that another browser began with is refused', async () => {
  const signIn = await beginSignIn();
  await expectRefusal(signIn, { code: 'state_missing', status: 400, told: 'stale', cookie: '' });
  expect(signIn.portal.tenant.requests).not.toContain('POST /oauth/token');
});
