import { onTestFinished, test, vi } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

test('a token endpoint that does not answer is waited for two seconds', async () => {
  const signIn = await beginSignIn();
  const { requests, answers } = signIn.portal.tenant;
  answers.set('POST /oauth/token', () => new Promise(() => {}));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const refused = expectRefusal(signIn, {
    code: 'tenant_unreachable',
    status: 503,
    told: 'unreachable',
  });
  while (!requests.includes('POST /oauth/token')) await new Promise(setImmediate);
  await vi.advanceTimersByTimeAsync(signIn.portal.env.callTimeMs);
  await refused;
});
