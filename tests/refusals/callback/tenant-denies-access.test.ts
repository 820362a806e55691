import { expect, test } from 'vitest';
import { beginSignIn, expectRefusal, linksOf } from './sign-in-under-way';

test.each([
  'access_denied',
  'unauthorized',
  'login_required',
  'consent_required',
  'interaction_required',
  'account_selection_required',
  'unmet_authentication_requirements',
])('a person whom the tenant does not let in, as it says by %s, is told so', async (error) => {
  const signIn = await beginSignIn();
  const query = { state: signIn.state, error, error_description: 'not allowed here' };
  await expectRefusal(signIn, { code: 'access_denied', status: 403, told: 'access_denied', query });
});

test('who was not let in is led to the tenant’s question for an account, and nowhere else', async () => {
  const signIn = await beginSignIn({ path: '/auth/login?returnTo=/account/sessions' });
  const answer = await signIn.comeBack({ state: signIn.state, error: 'access_denied' });
  const links = await linksOf(answer);
  const question = '/auth/login?returnTo=%2Faccount%2Fsessions&prompt=login';
  expect(links).toEqual([question]);
  const again = await beginSignIn({ portal: signIn.portal, path: question });
  expect(again.asked.get('prompt')).toBe('login');
});

test.each(['unauthorized', 'access_denied'])(
  'a person whose account is locked, as the tenant says by %s, is told so',
  async (error) => {
    const signIn = await beginSignIn();
    const query = { state: signIn.state, error, error_description: 'user is blocked' };
    await expectRefusal(signIn, { code: 'account_blocked', status: 403, told: 'locked', query });
  },
);
