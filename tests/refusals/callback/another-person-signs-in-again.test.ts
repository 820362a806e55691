import { expect, test } from 'vitest';
import { createTestPortal, get } from '../../test-portal';
import { beginSignIn, expectRefusal, signInAgain } from './sign-in-under-way';

test('when another person answers to being asked again, nobody is signed in and the first session stays', async () => {
  const portal = createTestPortal();
  const session = await portal.signIn();
  const signIn = await beginSignIn({ portal, session, path: signInAgain });
  signIn.receive(await signIn.sign({ sub: 'auth0|eve' }));
  await expectRefusal(signIn, { code: 'subject_mismatch', status: 403, told: 'someone_else' });
  expect(await portal.services.portalSessions.read(get('/', session))).not.toBeNull();
});

test('this is so even when the first session has ended meanwhile', async () => {
  const portal = createTestPortal();
  const session = await portal.signIn();
  const signIn = await beginSignIn({ portal, session, path: signInAgain });
  await portal.services.portalSessions.end(get('/', session));
  signIn.receive(await signIn.sign({ sub: 'auth0|eve' }));
  await expectRefusal(signIn, { code: 'subject_mismatch', status: 403, told: 'someone_else' });
});
