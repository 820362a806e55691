import { test } from 'vitest';
import { ada, createTestPortal } from '../../test-portal';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('who has a second factor and is not asked for it proves nothing by a strong sign-in', async () => {
  const portal = createTestPortal();
  portal.tenant.state.authenticators.add({
    id: 'totp|dev_1',
    type: 'totp',
    userId: ada.userId,
    createdAt: portal.clock.now,
    confirmed: true,
  });
  const session = await portal.signIn();
  const path = '/auth/login?returnTo=/account&level=strong';
  const signIn = await beginSignIn({ portal, session, path });
  signIn.receive(await signIn.sign({ amr: ['pwd'] }));
  await expectRefusal(signIn, {
    code: 'second_factor_missing',
    status: 403,
    told: 'second_factor',
  });
});
