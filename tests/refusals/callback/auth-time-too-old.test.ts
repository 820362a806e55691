import { expect, test } from 'vitest';
import { createTestPortal, get } from '../../test-portal';
import { beginSignIn, expectRefusal, signInAgain } from './sign-in-under-way';

test('a person who was not asked again, though they should have been, has not signed in again', async () => {
  const portal = createTestPortal();
  const session = await portal.signIn();
  const signIn = await beginSignIn({ portal, session, path: signInAgain });
  signIn.receive(await signIn.sign({ auth_time: signIn.portal.clock.now / 1000 - 31 }));
  await expectRefusal(signIn, { code: 'authentication_too_old', status: 400, told: 'refused' });
  expect(await portal.services.portalSessions.read(get('/', session))).not.toBeNull();
});
