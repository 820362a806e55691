import { expect, test } from 'vitest';
import { loader as sessions } from '~/routes/account.sessions._index';
import { ada, answerOf, get, managementSession } from '../../test-portal';
import { beginSignIn, sessionCookieOf } from './sign-in-under-way';

test('an ID token without a session id signs in, and which session is this one stays unknown', async () => {
  const signIn = await beginSignIn({ path: '/auth/login?returnTo=/account/sessions' });
  const { portal } = signIn;
  portal.tenant.setSessions(ada.userId, [managementSession(ada.sessionId)]);
  signIn.receive(await signIn.sign({ sid: undefined }));
  const answer = await signIn.comeBack();
  expect(answer.status).toBe(303);
  const cookie = sessionCookieOf(answer);
  const page = await answerOf(
    sessions({ request: get('/account/sessions', cookie), context: portal.context, params: {} }),
  );
  expect(await page.json()).toMatchObject({
    page: {
      kind: 'list',
      isCurrentKnown: false,
      groups: [{ name: 'recent', sessions: [{ isCurrent: false }] }],
    },
  });
});
