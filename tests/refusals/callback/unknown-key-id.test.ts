import { expect, onTestFinished, test, vi } from 'vitest';
import { seconds } from '~/durations';
import { createTestPortal, type TestPortal } from '../../test-portal';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

const keys = 'GET /.well-known/jwks.json';

/** A callback with an ID token whose key id the tenant has never published, and how often keys were asked for. */
async function refuseUnknownKey(portal: TestPortal) {
  const before = portal.tenant.requests.filter((request) => request === keys).length;
  const signIn = await beginSignIn({ portal });
  signIn.receive(await signIn.sign({}, { kid: 'unknown' }));
  await expectRefusal(signIn, { code: 'key_unknown', status: 400, told: 'refused' });
  return portal.tenant.requests.filter((request) => request === keys).length - before;
}

test('an ID token of an unknown key is refused after the keys were asked for once more, three times at most', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const portal = createTestPortal();
  const good = await beginSignIn({ portal });
  expect((await good.comeBack()).status).toBe(303);

  for (const asked of [1, 1, 1, 0]) expect(await refuseUnknownKey(portal)).toBe(asked);
  vi.advanceTimersByTime(seconds(15));
  expect(await refuseUnknownKey(portal)).toBe(1);
});
