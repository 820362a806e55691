import { describe, expect, test } from 'vitest';
import { defaultOperatorConfig, operatorConfigSchema } from '~/portal-config/operator-config';
import { accountOf, identityOf } from '../../tests/fakes/account';
import { type Connection } from './connection';
import { actPolicy, type Field, fieldPolicy, type PolicyFacts } from './field-policy';

const database = {
  kind: 'database',
  setsRootAttributes: null,
  hasUsername: false,
  importsUsers: null,
  usernameLength: null,
} as const;

const google = identityOf({ provider: 'google-oauth2', connection: 'google', isSocial: true });
const saml = identityOf({ provider: 'samlp', connection: 'acme' });

/** Somebody in the tenant's own database, of a portal that may do everything. */
function facts(given: Partial<PolicyFacts> = {}): PolicyFacts {
  return {
    operator: defaultOperatorConfig,
    account: accountOf(),
    connection: database,
    mayUpdate: true,
    hasMail: true,
    ...given,
  };
}

const operator = (given: object) => operatorConfigSchema.parse(given);
const withKind = (kind: Connection['kind'], rest: Partial<PolicyFacts['connection']> = {}) =>
  facts({ connection: { ...database, kind, ...rest } });

const names = ['name', 'givenName', 'familyName', 'nickname', 'picture'] as const;

describe.each(names)('the %s', (field) => {
  test.each([
    ['of a database of the tenant’s own', facts(), 'edit', 'you', null],
    ['of a sign-in by mailed code', withKind('passwordless-email'), 'edit', 'you', null],
    ['of a sign-in by text message', withKind('passwordless-sms'), 'edit', 'you', null],
    ['of a social provider', withKind('social'), 'read', 'provider', 'replaced_at_sign_in'],
    [
      'of one that only fills it in at the first sign-in',
      withKind('social', { setsRootAttributes: 'on_first_login' }),
      'edit',
      'you',
      null,
    ],
    [
      'of an organization',
      withKind('enterprise', { setsRootAttributes: 'on_each_login' }),
      'read',
      'organization',
      'replaced_at_sign_in',
    ],
    [
      'of a database that hands its accounts over',
      withKind('custom-database', { importsUsers: true }),
      'edit',
      'you',
      null,
    ],
    [
      'of one that keeps them',
      withKind('custom-database', { importsUsers: false }),
      'read',
      'organization',
      'replaced_at_sign_in',
    ],
    [
      'of a social provider whose connection cannot be read',
      facts({ account: accountOf({ identities: [google] }), connection: null }),
      'read',
      'provider',
      'replaced_at_sign_in',
    ],
    [
      'of an organization whose connection cannot be read',
      facts({ account: accountOf({ identities: [saml] }), connection: null }),
      'read',
      'organization',
      'replaced_at_sign_in',
    ],
    [
      'of an account that the portal may not change',
      facts({ mayUpdate: false }),
      'read',
      'system',
      'scope_missing',
    ],
    ['of one where only a call finds that out', facts({ mayUpdate: null }), 'edit', 'you', null],
    [
      'that the operator shows only',
      facts({ operator: operator({ fields: { [field]: 'read' } }) }),
      'read',
      'operator',
      'turned_off',
    ],
    [
      'that the operator has turned off',
      facts({ operator: operator({ fields: { [field]: 'off' } }) }),
      'off',
      'operator',
      'turned_off',
    ],
    [
      'of a section for reading only',
      facts({ operator: operator({ sections: { profile: 'read' } }) }),
      'read',
      'operator',
      'turned_off',
    ],
  ] as const)('%s', (_what, given, mode, source, reason) => {
    expect(fieldPolicy(field, given)).toEqual({ mode, source, reason });
  });
});

describe.each([
  ['email', facts(), 'edit', null],
  ['email', facts({ hasMail: false }), 'read', 'no_mail'],
  ['email', facts({ mayUpdate: false }), 'read', 'scope_missing'],
  ['email', withKind('custom-database', { importsUsers: true }), 'edit', null],
  ['email', withKind('custom-database', { importsUsers: false }), 'read', 'kept_elsewhere'],
  ['email', withKind('passwordless-email'), 'read', 'identifies'],
  ['email', withKind('social', { setsRootAttributes: 'on_first_login' }), 'read', 'kept_elsewhere'],
  ['email', withKind('enterprise'), 'read', 'kept_elsewhere'],
  ['phone', facts(), 'off', 'not_kept'],
  ['phone', facts({ account: accountOf({ phoneNumber: '+15550100' }) }), 'read', 'not_provable'],
  ['username', facts(), 'off', 'not_kept'],
  ['username', withKind('database', { hasUsername: true }), 'edit', null],
  ['username', facts({ account: accountOf({ username: 'ada' }), connection: null }), 'edit', null],
  [
    'username',
    facts({ account: accountOf({ username: 'ada', identities: [saml] }), connection: null }),
    'read',
    'kept_elsewhere',
  ],
] as [Field, PolicyFacts, string, string | null][])('%j', (field, given, mode, reason) => {
  test(`is ${mode}, for the reason ${reason ?? '(none)'}`, () => {
    expect(fieldPolicy(field, given)).toMatchObject({ mode, reason });
  });
});

describe('of two equally strict ones, the connection’s reason is told', () => {
  test('before the operator’s', () => {
    const both = { ...withKind('social'), operator: operator({ fields: { name: 'read' } }) };
    expect(fieldPolicy('name', both).reason).toBe('replaced_at_sign_in');
  });
});

describe('an own field', () => {
  const ownField = (mode: string) =>
    operator({ ownFields: [{ key: 'team', type: 'text', labels: { en: 'Team' }, mode }] });
  test.each(['off', 'read', 'edit'])('is %s where the operator says so', (mode) => {
    expect(fieldPolicy({ own: 'team' }, facts({ operator: ownField(mode) })).mode).toBe(mode);
  });

  test('is the person’s to change whoever signs them in', () => {
    const given = { ...withKind('social'), operator: ownField('edit') };
    expect(fieldPolicy({ own: 'team' }, given).mode).toBe('edit');
  });

  test.each(['other', '__proto__', 'constructor', 'app_metadata'])('is none: %s', (own) => {
    expect(fieldPolicy({ own }, facts({ operator: ownField('edit') })).mode).toBe('off');
  });
});

describe('an act on the ways to sign in is', () => {
  test.each([
    [{}, true, 'edit'],
    [{}, null, 'edit'],
    [{}, false, 'read'],
    [{ security: { password: 'read' } }, true, 'read'],
    [{ security: { password: 'off' } }, false, 'off'],
    [{ sections: { security: 'off' } }, true, 'off'],
    [{ security: { passkeys: 'off' } }, true, 'edit'],
  ])('by %j and granted %j: %s', (config, isGranted, mode) => {
    expect(actPolicy('password', { operator: operator(config), isGranted }).mode).toBe(mode);
  });
});
