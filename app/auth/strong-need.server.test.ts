import { describe, expect, test } from 'vitest';
import { type Account } from '~/profile/account';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AuthenticationMethod } from '~/security/authentication-method';
import { TenantError } from '~/tenant-calls/tenant-error';
import { createHasSecondFactor, strongNeedOf, strongObstacleOf } from './strong-need.server';

const session = (userId: string, authenticationMethods: string[] = []): PortalSession => ({
  issuer: 'https://tenant.example/',
  userId,
  auth0SessionId: null,
  issuedAt: 0,
  authenticatedAt: 0,
  authenticationMethods,
  strongProof: null,
  organizationId: null,
  createdAt: 0,
  lastSeenAt: 0,
  profile: { name: null, email: null, timeZone: null },
});

const fails = (code: TenantError['code']) => () => Promise.reject(new TenantError(code, 'no'));

describe('Whether a person has a second factor', () => {
  const method = (kind: AuthenticationMethod['kind'], isConfirmed = true) =>
    ({ kind, isConfirmed }) as AuthenticationMethod;
  const has = (
    list: () => Promise<AuthenticationMethod[]>,
    strongSignIn: 'acr' | 'mfa-api' = 'acr',
    amr: string[] = [],
  ) =>
    createHasSecondFactor(
      { list: async () => ({ methods: await list(), unreadableCount: 0, asOf: null }) },
      strongSignIn,
    )(session('auth0|ada', amr));

  test.each(['authenticator-app', 'push', 'phone', 'security-key', 'device-biometrics'] as const)(
    'a confirmed method of the kind %s is one',
    async (kind) => {
      expect(await has(async () => [method(kind)])).toBe(true);
    },
  );

  test.each(['email', 'recovery-code', 'passkey', 'password', 'other'] as const)(
    'a method of the kind %s is none',
    async (kind) => {
      expect(await has(async () => [method(kind)])).toBe(false);
    },
  );

  test('a method that cannot be read may be one', async () => {
    const list = async () => ({ methods: [], unreadableCount: 1, asOf: null });
    expect(await createHasSecondFactor({ list }, 'acr')(session('auth0|ada'))).toBe(true);
  });

  test('a method whose enrolment is unfinished is none', async () => {
    expect(await has(async () => [method('authenticator-app', false)])).toBe(false);
  });

  test('what the tenant does not say for now is not guessed', async () => {
    await expect(has(fails('timeout'))).rejects.toMatchObject({ code: 'timeout' });
    await expect(has(fails('rate_limited'))).rejects.toMatchObject({ code: 'rate_limited' });
  });

  test('where the portal may not read it, by the MFA API everybody has to come with a proof', async () => {
    expect(await has(fails('not_permitted'), 'mfa-api')).toBe(true);
  });

  test('where the portal may not read it, by acr whoever has used one has one, and nobody else is kept out', async () => {
    expect(await has(fails('not_permitted'), 'acr', ['pwd', 'mfa'])).toBe(true);
    expect(await has(fails('not_permitted'), 'acr', ['pwd'])).toBe(false);
  });
});

describe('What a strong act takes besides a fresh sign-in', () => {
  interface Given {
    userId?: string;
    providers?: string[];
    email?: string | null;
    emailVerified?: boolean;
    hasSecondFactor?: boolean;
    mail?: object | null;
  }
  const accountOf = ({ providers = [], email = 'ada@example.com', ...given }: Given) =>
    ({
      email,
      emailVerified: given.emailVerified ?? true,
      identities: providers.map((provider) => ({ provider })),
      asOf: null,
    }) as unknown as Account & { asOf: null };
  const need = (given: Given, get = async () => accountOf(given) as never) =>
    strongNeedOf(
      {
        hasSecondFactor: async () => given.hasSecondFactor ?? false,
        accounts: { get },
        mail: given.mail === undefined ? {} : given.mail,
      },
      session(given.userId ?? 'google-oauth2|1'),
    );

  test.each([
    ['a password', 'auth0|ada', ['auth0']],
    ['codes by mail', 'email|ada', ['email']],
    ['codes by text message', 'sms|ada', ['sms']],
    [
      'a password that is linked to another provider',
      'google-oauth2|1',
      ['google-oauth2', 'auth0'],
    ],
  ])('whoever signs in with %s needs nothing more', async (_what, userId, providers) => {
    expect(await need({ userId, providers })).toEqual({ by: 'sign-in' });
  });

  test.each([
    ['google-oauth2|1', ['google-oauth2']],
    ['samlp|acme|ada', ['samlp']],
    ['google-oauth2|1', ['google-oauth2', 'github']],
  ])('whoever signs in as %s through %j alone enters a mailed code', async (userId, providers) => {
    expect(await need({ userId, providers })).toEqual({
      by: 'mailed-code',
      email: 'ada@example.com',
    });
  });

  test('whoever has a second factor uses that, whatever they sign in with', async () => {
    const given = { providers: ['google-oauth2'], hasSecondFactor: true };
    expect(await need(given)).toEqual({ by: 'second-factor' });
    expect(await need({ ...given, userId: 'auth0|ada' })).toEqual({ by: 'second-factor' });
  });

  test('without a mail server nothing can be proved', async () => {
    const given = { providers: ['google-oauth2'], mail: null };
    expect(await need(given)).toEqual({ by: 'nothing', reason: 'no_mail' });
  });

  test.each([
    ['no address', { email: null }],
    ['an address that was never confirmed', { emailVerified: false }],
  ])('with %s nothing can be proved', async (_what, given) => {
    expect(await need({ providers: ['google-oauth2'], ...given })).toEqual({
      by: 'nothing',
      reason: 'no_confirmed_address',
    });
  });

  test('where the account may not be read, the user id tells the provider, and no address is trusted', async () => {
    const get = fails('not_permitted');
    expect(await need({ userId: 'auth0|ada' }, get)).toEqual({ by: 'sign-in' });
    expect(await need({}, get)).toEqual({ by: 'nothing', reason: 'no_confirmed_address' });
  });

  test('what the tenant does not say for now is not guessed', async () => {
    await expect(need({}, fails('timeout'))).rejects.toMatchObject({ code: 'timeout' });
  });
});

describe('What keeps a person from strong acts', () => {
  const never = () => Promise.reject(new Error('Nobody asks.'));
  const hasNone = async () => false;

  test('is nothing where their own sign-in asks who they are, and nobody is asked', async () => {
    const surroundings = { hasSecondFactor: never, accounts: { get: never }, mail: null };
    expect(await strongObstacleOf(surroundings, session('auth0|ada'))).toBeNull();
  });

  test('is that no code can be mailed to somebody of another provider', async () => {
    const accounts = { get: async () => null };
    const who = session('google-oauth2|1');
    expect(await strongObstacleOf({ hasSecondFactor: hasNone, accounts, mail: null }, who)).toBe(
      'no_mail',
    );
    expect(await strongObstacleOf({ hasSecondFactor: hasNone, accounts, mail: {} }, who)).toBe(
      'no_confirmed_address',
    );
  });

  test('is not guessed where the tenant does not say', async () => {
    const accounts = { get: fails('timeout') };
    const surroundings = { hasSecondFactor: hasNone, accounts, mail: null };
    expect(await strongObstacleOf(surroundings, session('google-oauth2|1'))).toBeNull();
  });
});
