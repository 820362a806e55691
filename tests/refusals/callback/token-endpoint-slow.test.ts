import { onTestFinished, test, vi } from 'vitest';
import { createTestPortal } from '../../test-portal';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('a token endpoint that does not answer is waited for as long as a call may take', async () => {
  const portal = createTestPortal({ CALL_TIMEOUT_MS: '2000' });
  const signIn = await beginSignIn({ portal });
  const { requests, answers } = portal.tenant;
  answers.set('POST /oauth/token', () => new Promise(() => {}));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const refused = expectRefusal(signIn, {
    code: 'tenant_unreachable',
    status: 503,
    told: 'unreachable',
  });
  while (!requests.includes('POST /oauth/token')) await new Promise(setImmediate);
  await vi.advanceTimersByTimeAsync(2000);
  await refused;
});
