import { describe, expect, test } from 'vitest';
import { minutes, seconds } from '~/durations';
import { createAuthenticationMethodsApi } from '~/tenant-api/resources/authentication-methods.server';
import { createRememberedAuthenticationMethods } from '~/tenant-api/resources/remembered-authentication-methods.server';
import { createTenantFactors } from '~/tenant-api/resources/tenant-factors.server';
import { authenticationMethod } from '../fakes/authentication-methods';
import { setUpResource, type TenantAnswer } from './management-set-up';

const ada = 'auth0|ada';

/** What a tenant that answers each request by `answer` knows of ways to sign in. */
function setUp(answer: TenantAnswer) {
  const { clock, asked, resource, memory } = setUpResource(answer);
  return {
    clock,
    asked,
    methods: createRememberedAuthenticationMethods(
      createAuthenticationMethodsApi(resource),
      memory,
    ),
    factors: createTenantFactors(resource, memory),
  };
}

const list = (...authenticators: unknown[]) =>
  Response.json({ start: 0, limit: 100, total: authenticators.length, authenticators });
const created = { created_at: '2026-01-02T03:04:05.000Z' };
const totp = { id: 'totp|dev_1', type: 'totp', confirmed: true, name: 'Work', ...created };

describe('the list of authentication methods', () => {
  test('tells what each is, how it is called and when it was added and used', async () => {
    const { methods } = setUp(() => list({ ...totp, last_auth_at: '2026-02-03T00:00:00.000Z' }));
    expect(await methods.list(ada)).toEqual({
      asOf: null,
      unreadableCount: 0,
      methods: [
        authenticationMethod({
          id: 'totp|dev_1',
          name: 'Work',
          addedAt: new Date('2026-01-02T03:04:05.000Z'),
          lastUsedAt: new Date('2026-02-03T00:00:00.000Z'),
        }),
      ],
    });
  });

  test.each([
    ['totp', 'authenticator-app'],
    ['push', 'push'],
    ['guardian', 'push'],
    ['phone', 'phone'],
    ['email', 'email'],
    ['webauthn-roaming', 'security-key'],
    ['webauthn-platform', 'device-biometrics'],
    ['passkey', 'passkey'],
    ['recovery-code', 'recovery-code'],
    ['password', 'password'],
    ['telepathy', 'other'],
  ])('knows %s', async (type, kind) => {
    const { methods } = setUp(() => list({ id: `${type}|dev_1`, type, ...created }));
    expect((await methods.list(ada)).methods).toMatchObject([{ kind, isConfirmed: true }]);
  });

  test('leaves out the proof of a mailbox, which nobody signs in with', async () => {
    const { methods } = setUp(() =>
      list({ id: 'email-verification|dev_1', type: 'email-verification', ...created }),
    );
    expect((await methods.list(ada)).methods).toEqual([]);
  });

  test('has no more of a phone number than its last digits, and no key at all', async () => {
    const { methods } = setUp(() =>
      list({
        ...{ id: 'phone|dev_1', type: 'phone', phone_number: '+15551234567', ...created },
        ...{ key_id: 'key-secret', public_key: 'public-secret', user_handle: 'handle-secret' },
      }),
    );
    const text = JSON.stringify(await methods.list(ada));
    expect(text).toContain('•••67');
    expect(text).not.toMatch(/5551234|secret/);
  });

  test('has linked entries once', async () => {
    const { methods } = setUp(() =>
      list(
        { id: 'push|dev_1', type: 'push', link_id: 'totp|dev_1', ...created },
        { ...totp, link_id: 'push|dev_1' },
      ),
    );
    expect((await methods.list(ada)).methods).toMatchObject([{ id: 'push|dev_1', name: 'Work' }]);
  });

  test('marks what was begun and not finished', async () => {
    const { methods } = setUp(() =>
      list({ ...totp, confirmed: false }, { id: 'passkey|new', type: 'passkey', ...created }),
    );
    expect((await methods.list(ada)).methods.map(({ isConfirmed }) => isConfirmed)).toEqual([
      false,
      false,
    ]);
  });

  test.each([
    ['synced', { credential_device_type: 'multi_device', credential_backed_up: true }, true],
    [
      'not synced yet',
      { credential_device_type: 'multi_device', credential_backed_up: false },
      false,
    ],
    ['bound to its device', { credential_device_type: 'single_device' }, false],
    ['of an unknown kind', {}, null],
  ])('tells of a passkey that is %s', async (_, facts, isSynced) => {
    const { methods } = setUp(() =>
      list({ id: 'passkey|dev_1', type: 'passkey', ...facts, ...created }),
    );
    expect((await methods.list(ada)).methods[0]?.passkey?.isSynced).toBe(isSynced);
  });

  test('counts entries that are nothing it knows, and keeps the others', async () => {
    const { methods } = setUp(() => list(totp, null, { type: 'totp' }, { id: '..', type: 'totp' }));
    expect(await methods.list(ada)).toMatchObject({
      methods: [{ id: 'totp|dev_1' }],
      unreadableCount: 3,
    });
  });

  test('comes whole where it has more than one page', async () => {
    const page = Array.from({ length: 100 }, (_, at) => ({ ...totp, id: `totp|dev_${at}` }));
    const { methods } = setUp(({ query }) =>
      query.get('page') === '0' ? list(...page) : list({ ...totp, id: 'totp|dev_last' }),
    );
    expect((await methods.list(ada)).methods).toHaveLength(101);
  });

  test.each([
    ['nothing', {}],
    ['no list', { authenticators: null }],
    ['a text', 'welcome'],
  ])('fails where the answer holds %s: that is not the same as none', async (_, body) => {
    const { methods } = setUp(() => Response.json(body));
    await expect(methods.list(ada)).rejects.toMatchObject({ code: 'unexpected_answer' });
  });

  test('is asked for once in ten seconds, and again after a change', async () => {
    const { methods, asked } = setUp(({ method }) =>
      method === 'GET' ? list(totp) : new Response(null, { status: 204 }),
    );
    const read = await methods.list(ada);
    expect(await methods.list(ada)).toEqual(read);
    await methods.remove(ada, 'totp|dev_1');
    await methods.list(ada);
    expect(asked.filter((request) => request.startsWith('GET'))).toHaveLength(2);
  });
});

describe('a change', () => {
  test('renames one method and nothing else of it', async () => {
    const sent: unknown[] = [];
    const { methods, asked } = setUp(({ body }) => {
      sent.push(body);
      return Response.json(totp);
    });
    expect(await methods.rename(ada, 'totp|dev_1', 'Home')).toBe(true);
    expect(asked).toEqual(['PATCH /users/auth0%7Cada/authentication-methods/totp%7Cdev_1']);
    expect(sent).toEqual([{ name: 'Home' }]);
  });

  test('tells a method that is gone from one that was removed', async () => {
    const gone = setUp(() => Response.json({ statusCode: 404 }, { status: 404 }));
    expect(await gone.methods.remove(ada, 'totp|dev_1')).toBe('already-gone');
    const there = setUp(() => new Response(null, { status: 204 }));
    expect(await there.methods.remove(ada, 'totp|dev_1')).toBe('removed');
  });

  test('never removes with an id that would be another address', async () => {
    const { methods, asked } = setUp(() => new Response(null, { status: 204 }));
    for (const id of ['', '.', '..', 'a/b', 'a b', 'a\nb', 'x'.repeat(129)])
      await expect(methods.remove(ada, id)).rejects.toThrow(TypeError);
    for (const user of ['', '..'])
      await expect(methods.forgetBrowsers(user)).rejects.toThrow(TypeError);
    expect(asked).toEqual([]);
  });

  test('asks for a new recovery code once, though the answer is lost', async () => {
    const { methods, asked } = setUp(() => Response.json({}, { status: 502 }));
    await expect(methods.regenerateRecoveryCode(ada)).rejects.toMatchObject({
      code: 'unavailable',
    });
    expect(asked).toEqual(['POST /users/auth0%7Cada/recovery-code-regeneration']);
  });

  test('gives the new recovery code, or says that there is none to replace', async () => {
    const { methods } = setUp(() => Response.json({ recovery_code: 'ABCDEFGHJKLMNPQRSTUVWXYZ' }));
    expect(await methods.regenerateRecoveryCode(ada)).toBe('ABCDEFGHJKLMNPQRSTUVWXYZ');
    const missing = { statusCode: 404, error: 'Not Found', message: 'Enrollment not found.' };
    const none = setUp(() => Response.json(missing, { status: 404 }));
    expect(await none.methods.regenerateRecoveryCode(ada)).toBeNull();
  });

  test('forgets all remembered browsers', async () => {
    const { methods, asked } = setUp(() => new Response(null, { status: 204 }));
    await methods.forgetBrowsers(ada);
    expect(asked).toEqual([
      'POST /users/auth0%7Cada/multifactor/actions/invalidate-remember-browser',
    ]);
  });

  test.each(['regenerateRecoveryCode', 'forgetBrowsers'] as const)(
    'says that there were too many requests, also for %s, which the SDK has no error for',
    async (act) => {
      const headers = { 'retry-after': '60' };
      const { methods, clock } = setUp(() =>
        Response.json({ statusCode: 429 }, { status: 429, headers }),
      );
      await expect(
        methods[act](ada, { deadlineAt: clock.now() + seconds(1) }),
      ).rejects.toMatchObject({ code: 'rate_limited', retryAfterMs: seconds(60) });
    },
  );
});

describe('what the tenant offers', () => {
  test('is the factors that are on, as far as they are known', async () => {
    const { factors } = setUp(() =>
      Response.json([
        { name: 'otp', enabled: true },
        { name: 'sms', enabled: false },
        { name: 'telepathy', enabled: true },
      ]),
    );
    expect(await factors.enabled(ada)).toEqual(['otp']);
  });

  test.each([
    [['all-applications'], 'always'],
    [['confidence-score'], 'risky-sign-ins'],
    [[], 'own-rules'],
  ])('is demanded as %j says', async (body, policy) => {
    const { factors } = setUp(() => Response.json(body));
    expect(await factors.policy(ada)).toBe(policy);
  });

  test('is asked for once in five minutes, whoever needs it', async () => {
    const { factors, asked, clock } = setUp(() => Response.json([]));
    await Promise.all([factors.policy(ada), factors.policy('auth0|bea')]);
    clock.advance(minutes(5) - 1);
    await factors.policy(ada);
    expect(asked).toHaveLength(1);
    clock.advance(1);
    await factors.policy(ada);
    expect(asked).toHaveLength(2);
  });

  test('is not known where the answer is no list', async () => {
    const { factors } = setUp(() => Response.json({ factors: [] }));
    await expect(factors.enabled(ada)).rejects.toMatchObject({ code: 'unexpected_answer' });
    await expect(factors.policy(ada)).rejects.toMatchObject({ code: 'unexpected_answer' });
  });
});
