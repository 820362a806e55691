import { expect, test } from 'vitest';
import { beginSignIn, expectRefusal } from './sign-in-under-way';

/** A cookie as the sign-in strategy writes its own, under a name that begins like theirs. */
const planted = (name: string, state: string) =>
  `__Host-latchkey_state${name}=state=${state}&${state}=verifier`;

test.each(['_evil', ':evil', ''])(
  'a state that is planted by a cookie called __Host-latchkey_state%s is not believed',
  async (name) => {
    const signIn = await beginSignIn();
    const query = { state: 'evil', code: 'the-code' };
    const cookie = planted(name, 'evil');
    await expectRefusal(signIn, {
      code: 'state_missing',
      status: 400,
      told: 'stale',
      query,
      cookie,
    });
  },
);

test.each(['_evil', ':evil', ''])(
  'a code verifier that is planted by a cookie called __Host-latchkey_state%s is not used',
  async (name) => {
    const signIn = await beginSignIn();
    const attempt = signIn.cookie.split('; ').filter((pair) => pair.includes('latchkey_attempt'));
    const cookie = [...attempt, planted(name, signIn.state)].join('; ');
    await expectRefusal(signIn, { code: 'state_mismatch', status: 400, told: 'stale', cookie });
    expect(signIn.portal.tenant.requests).not.toContain('POST /oauth/token');
  },
);
