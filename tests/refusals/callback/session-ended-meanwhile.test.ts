import { expect, test } from 'vitest';
import { issuer } from '../../test-tenant';
import { ada } from '../../test-portal';
import { beginSignIn } from './sign-in-under-way';

test('a sign-in whose Auth0 session ended before it was finished does not come alive', async () => {
  const signIn = await beginSignIn();
  await signIn.portal.services.portalSessionStore.deleteByAuth0Session({
    issuer,
    auth0SessionId: ada.sessionId,
  });
  const answer = await signIn.comeBack();
  expect(answer.status).toBe(403);
  expect(await answer.json()).toMatchObject({ failure: 'session_ended' });
  expect(answer.headers.getSetCookie().join()).not.toMatch(/__Host-latchkey=/);
  expect(signIn.portal.logged()).toContain('"reason":"session_ended"');
});
