import { expect, test } from 'vitest';
import { createTestPortal, get } from '../../test-portal';
import { beginSignIn, expectRefusal, signInAgain } from './sign-in-under-way';

test('a tenant that does not say when it asked has not asked again', async () => {
  const portal = createTestPortal();
  const session = await portal.signIn();
  const signIn = await beginSignIn({ portal, session, path: signInAgain });
  signIn.receive(await signIn.sign({ auth_time: undefined }));
  await expectRefusal(signIn, { code: 'authentication_too_old', status: 400, told: 'refused' });
  expect(await portal.services.portalSessions.read(get('/', session))).not.toBeNull();
});
