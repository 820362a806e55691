import { expect, test } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('a state that this browser did not begin with is refused, though it has begun with another', async () => {
  const signIn = await beginSignIn();
  const foreign = await beginSignIn({ portal: signIn.portal });
  const query = { state: foreign.state, code: 'the-code' };
  await expectRefusal(signIn, { code: 'state_mismatch', status: 400, told: 'stale', query });
  expect(signIn.portal.tenant.requests).not.toContain('POST /oauth/token');
});
