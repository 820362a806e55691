import { expect, test } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('an answer in the name of another issuer is refused, and its code goes nowhere (RFC 9207)', async () => {
  const signIn = await beginSignIn();
  const query = { state: signIn.state, code: 'the-code', iss: 'https://other.example/' };
  await expectRefusal(signIn, { code: 'issuer_mismatch', status: 400, told: 'refused', query });
  expect(signIn.portal.tenant.requests).not.toContain('POST /oauth/token');
});

test('an answer in the name of the tenant is good', async () => {
  const signIn = await beginSignIn();
  const query = { state: signIn.state, code: 'the-code', iss: 'https://tenant.example/' };
  expect((await signIn.comeBack(query)).status).toBe(303);
});
