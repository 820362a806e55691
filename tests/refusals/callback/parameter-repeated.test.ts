import { expect, test } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test.each([
  ['iss', 'https://other.example/'],
  ['code', 'another-code'],
  ['state', 'another-state'],
])('an answer that says “%s” twice is refused, and its code goes nowhere', async (name, value) => {
  const signIn = await beginSignIn();
  const query: [string, string][] = [
    ['state', signIn.state],
    ['code', 'the-code'],
    ['iss', 'https://tenant.example/'],
    [name, value],
  ];
  await expectRefusal(signIn, { code: 'parameter_repeated', status: 400, told: 'refused', query });
  expect(signIn.portal.tenant.requests).not.toContain('POST /oauth/token');
});
