import { describe, expect, test } from 'vitest';
import { hours } from '~/durations';
import { tokenSchema } from '~/tenant-api/pacing/request-token.server';
import { applicationSchema, toApplication } from './application-answer';
import {
  organizationConnectionSchema,
  organizationIdSchema,
  organizationSchema,
} from './organization-answer';
import { methodPageSchema } from './authentication-method-answer';
import { connectionPageSchema, toConnection } from './connection-answer';
import { logPageSchema } from './log-answer';
import { refreshTokenPageSchema } from './refresh-tokens.server';
import { sessionIdSchema, sessionPageSchema, sessionSchema } from './session-answer';
import { accountSchema, toAccount } from './account-answer';

const accepts = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

describe('a session id that may stand in an address', () => {
  test.each(['mXYpXDqh-6W26ZfcDr2fmPXdHvNmyTeY', 'a', '_x', '-x', 'a.b:c~d|e', 'a'.repeat(128)])(
    '%s',
    (id) => {
      expect(accepts(sessionIdSchema, id)).toBe(true);
    },
  );
});

describe('an organization', () => {
  test.each(['', '..', 'org_', 'org_a/b', 'org_a-b', 'ORG_abc', `org_${'a'.repeat(47)}`])(
    'with the id %j is not one',
    (id) => {
      expect(accepts(organizationIdSchema, id)).toBe(false);
    },
  );

  test('is read without what it keeps for itself', () => {
    const answer = {
      id: 'org_a1',
      name: 'acme',
      display_name: 'Acme\u202e',
      branding: { logo_url: 'https://a.example/a.png', colors: {} },
      metadata: { secret: 'x' },
    };
    expect(organizationSchema.parse(answer)).toEqual({
      id: 'org_a1',
      user_id: null,
      name: 'Acme',
      logoUrl: 'https://a.example/a.png',
    });
  });

  test.each([
    [{ id: 'org_a1', name: 'acme' }, 'acme'],
    [{ id: 'org_a1', name: 'acme', display_name: '', branding: 'none' }, 'acme'],
    [{ id: 'org_a1' }, '?'],
  ])('of which little is told, %j, is shown as %s', (answer, name) => {
    expect(organizationSchema.parse(answer)).toMatchObject({ name, logoUrl: null });
  });

  test('has no connection that nobody could name', () => {
    expect(accepts(organizationConnectionSchema, { connection_id: 'con_1' })).toBe(false);
    expect(accepts(organizationConnectionSchema, { connection: { name: '\u200b' } })).toBe(false);
  });
});

describe('a session id that may not', () => {
  test.each([
    '',
    '.',
    '..',
    '...',
    '.a',
    'a/b',
    'a\\b',
    'a%2fb',
    'a?b',
    'a#b',
    'a b',
    'a\n',
    'ä',
    'a'.repeat(129),
  ])('%j', (id) => {
    expect(accepts(sessionIdSchema, id)).toBe(false);
  });

  test.each([null, undefined, 42, {}, ['a']])('%j, which is no text', (id) => {
    expect(accepts(sessionIdSchema, id)).toBe(false);
  });
});

describe('a session', () => {
  const device = {
    initial_user_agent: 'curl/1',
    initial_ip: '192.0.2.1',
    initial_asn: '64500',
    last_user_agent: 'curl/2',
    last_ip: '192.0.2.2',
    last_asn: '64501',
  };

  test('needs an id and nothing else', () => {
    expect(sessionSchema.parse({ id: 'one' })).toEqual({
      id: 'one',
      user_id: null,
      created_at: null,
      authenticated_at: null,
      last_interacted_at: null,
      idle_expires_at: null,
      expires_at: null,
      device: {
        initial_user_agent: null,
        initial_ip: null,
        initial_asn: null,
        last_user_agent: null,
        last_ip: null,
        last_asn: null,
      },
      clients: [],
      authentication: { methods: [] },
      cookie: { mode: null },
      actor: false,
    });
  });

  test('without an id, or with one that could not be used, is none', () => {
    for (const id of [undefined, null, '', '..', 42])
      expect(accepts(sessionSchema, { id })).toBe(false);
  });

  test('keeps its device as it was told', () => {
    expect(sessionSchema.parse({ id: 'one', device }).device).toEqual(device);
  });

  test.each([' ', '\u200b', '\u3164', '\u202e', '\u0301'])(
    'reads a user agent of %j, in which nothing can be seen, as unknown',
    (blank) => {
      const odd = { ...device, last_user_agent: blank };
      expect(sessionSchema.parse({ id: 'one', device: odd }).device.last_user_agent).toBeNull();
    },
  );

  test('reads a user agent without what cannot be seen in it, and no further than it matters', () => {
    const odd = {
      ...device,
      initial_user_agent: 'curl/1\u0000\u202e ',
      last_user_agent: `curl/1 ${'x'.repeat(5000)}`,
    };
    const { initial_user_agent, last_user_agent } = sessionSchema.parse({
      id: 'one',
      device: odd,
    }).device;
    expect(initial_user_agent).toBe('curl/1');
    expect(last_user_agent).toHaveLength(512);
  });

  test.each([
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['::FFFF:C000:201', '192.0.2.1'],
    ['2001:0DB8::0001', '2001:db8::1'],
    ['[2001:db8::1]:443', '2001:db8::1'],
    ['gateway', 'gateway'],
    ['gate\u202eway\n1', 'gateway 1'],
  ])('reads the address %s as %s', (last_ip, plain) => {
    const read = sessionSchema.parse({ id: 'one', device: { ...device, last_ip } });
    expect(read.device.last_ip).toBe(plain);
  });

  test('reads its dates as moments', () => {
    const created_at = '2026-11-23T12:00:00.000Z';
    expect(sessionSchema.parse({ id: 'one', created_at }).created_at).toEqual(new Date(created_at));
  });

  test.each([null, {}, { $date: '2026-11-23' }, '', 'yesterday', 1_800_000_000, [], true])(
    'reads a date of %j as unknown',
    (created_at) => {
      expect(sessionSchema.parse({ id: 'one', created_at }).created_at).toBeNull();
    },
  );

  test.each([null, undefined, 'phone', 42, []])('reads a device of %j as unknown', (odd) => {
    expect(sessionSchema.parse({ id: 'one', device: odd }).device).toMatchObject({ last_ip: null });
  });

  test.each([null, 42, {}, '', ' ', '\u200b', '\u3164'])(
    'reads an address of %j as unknown',
    (last_ip) => {
      const session = sessionSchema.parse({ id: 'one', device: { ...device, last_ip } });
      expect(session.device).toMatchObject({ last_ip: null, last_user_agent: 'curl/2' });
    },
  );

  test('may say more than is known today', () => {
    expect(accepts(sessionSchema, { id: 'one', clients: [], metadata: {} })).toBe(true);
  });
});

describe('a page of sessions', () => {
  test('has sessions and the way to the next page', () => {
    const page = sessionPageSchema.parse({ sessions: [{ id: 'one' }], next: 'cursor' });
    expect(page).toMatchObject({ entries: { usable: [{ id: 'one' }] }, next: 'cursor' });
  });

  test.each([undefined, null, ''])('with a next page of %j is the last', (next) => {
    expect(sessionPageSchema.parse({ sessions: [], next }).next).toBeNull();
  });

  test('may be a bare list, which then is all there is', () => {
    expect(sessionPageSchema.parse([{ id: 'one' }])).toMatchObject({
      entries: { usable: [{ id: 'one' }] },
      next: null,
    });
  });

  test.each([null, {}, 'x', { id: null }, { id: '..' }])(
    'is not lost for an entry of %j, which is counted',
    (entry) => {
      expect(sessionPageSchema.parse({ sessions: [entry, { id: 'one' }] }).entries).toMatchObject({
        usable: [{ id: 'one' }],
        unusableCount: 1,
      });
    },
  );

  test.each([null, {}, { sessions: null }, { sessions: {} }, 'x'])(
    'is not %j: that is no empty page',
    (answer) => {
      expect(accepts(sessionPageSchema, answer)).toBe(false);
    },
  );
});

describe('a token', () => {
  test('has a text and a time to live', () => {
    expect(accepts(tokenSchema, { access_token: 'x', expires_in: 86_400, scope: 'y' })).toBe(true);
  });

  test('may have its time to live as a text of digits', () => {
    expect(tokenSchema.parse({ access_token: 'x', expires_in: '86400' }).expires_in).toBe(86_400);
  });

  test('without a time to live is used for five minutes', () => {
    expect(tokenSchema.parse({ access_token: 'x' }).expires_in).toBe(300);
    expect(tokenSchema.parse({ access_token: 'x', expires_in: null }).expires_in).toBe(300);
  });

  test.each([
    null,
    {},
    { access_token: '', expires_in: 1 },
    { access_token: 'x', expires_in: 'soon' },
    { access_token: 'x', expires_in: '-5' },
    { access_token: 'x', expires_in: '0' },
    { access_token: 'x', expires_in: 0 },
    { access_token: 'x', expires_in: -1 },
  ])('is not %j', (answer) => {
    expect(accepts(tokenSchema, answer)).toBe(false);
  });

  test('is no longer than the headers that servers take', () => {
    expect(accepts(tokenSchema, { access_token: 'x'.repeat(16_384) })).toBe(true);
    expect(accepts(tokenSchema, { access_token: 'x'.repeat(16_385) })).toBe(false);
  });
});

describe('what a session tells of its sign-in', () => {
  const session = (given: Record<string, unknown>) => sessionSchema.parse({ id: 'one', ...given });

  test.each([
    [undefined, []],
    [null, []],
    ['x', []],
    [{}, []],
    [{ methods: null }, []],
    [{ methods: [null, 'pwd', {}, { name: '' }, { name: 7 }] }, []],
    [{ methods: [{ name: 'pwd' }] }, ['pwd']],
    [
      { methods: [{ name: 'https://a.example/badge', more: 1 }, { name: 'new' }] },
      ['https://a.example/badge', 'new'],
    ],
  ])('methods out of %j are %j', (authentication, names) => {
    const { methods } = session({ authentication }).authentication;
    expect(methods.map(({ name }) => name)).toEqual(names);
  });

  test('has the time and the factor of a method, or null', () => {
    const methods = [
      { name: 'mfa', timestamp: '2026-03-01T12:00:00.000Z', type: 'otp' },
      { name: 'pwd', timestamp: {}, type: null },
    ];
    expect(session({ authentication: { methods } }).authentication.methods).toMatchObject([
      { name: 'mfa', timestamp: new Date('2026-03-01T12:00:00Z'), type: 'otp' },
      { name: 'pwd', timestamp: null, type: null },
    ]);
  });

  test.each([
    [undefined, []],
    [{}, []],
    [[null, 'x', {}, { client_id: '' }, { client_id: 'a' }, { client_id: 'a', x: 1 }], ['a']],
  ])('applications out of %j are %j', (clients, ids) => {
    expect(session({ clients }).clients).toEqual(ids);
  });

  test('has no more applications than a person can have use for', () => {
    const clients = Array.from({ length: 60_000 }, (_, index) => ({ client_id: `c-${index}` }));
    expect(session({ clients }).clients).toHaveLength(100);
  });

  test.each([
    [undefined, false],
    [null, false],
    [{}, false],
    ['', false],
    [{ sub: 'auth0|support' }, true],
    [{ sub: 'auth0|support', name: 'Support' }, true],
    ['auth0|support', true],
  ])('an actor of %j is an impersonation: %s', (actor, expected) => {
    expect(session({ actor }).actor).toBe(expected);
  });

  test.each([undefined, null, 'x', {}, { mode: null }])('a cookie of %j says nothing', (cookie) => {
    expect(session({ cookie }).cookie.mode).toBeNull();
  });
});

describe('what a client tells of its logout', () => {
  const settings = (given: unknown) => applicationSchema.parse({ oidc_logout: given }).oidc_logout;

  test.each([undefined, null, 'x', 7, []])('is nothing out of %j', (given) => {
    expect(settings(given) ?? null).toBeNull();
  });

  test('keeps to what is known of odd settings', () => {
    expect(
      settings({ backchannel_logout_urls: 'x', backchannel_logout_initiators: 7 }),
    ).toMatchObject({
      backchannel_logout_urls: [],
      backchannel_logout_initiators: { mode: null, selected_initiators: [] },
    });
  });
});

test.each([' ', '\u200b', '\u3164'])('an application called %j has no name', (name) => {
  expect(applicationSchema.parse({ name }).name).toBeNull();
});

test('an application’s name is shown without what cannot be seen in it', () => {
  expect(applicationSchema.parse({ name: '\u202eMail\u200b ' }).name).toBe('Mail');
});

const ofDatabase = { provider: 'auth0', connection: 'users', user_id: 'ada' };

test.each([
  ['a text', 'oops'],
  ['nothing of its own', {}],
  ['no id', { identities: [ofDatabase] }],
  ['no list of identities', { user_id: 'auth0|ada' }],
  ['a list that is none', { user_id: 'auth0|ada', identities: null }],
  ['an empty list', { user_id: 'auth0|ada', identities: [] }],
  ['an identity that says nothing', { user_id: 'auth0|ada', identities: [{ provider: 42 }] }],
  ['an address that is no text', { user_id: 'auth0|ada', email: 42, identities: [ofDatabase] }],
])('what has %s is no account, rather than one without ways in', (_, answer) => {
  expect(accountSchema.safeParse(answer).success).toBe(false);
});

test.each([
  ['a text', { user_id: 'lumen-works|sami@lumen.example' }, 'lumen-works|sami@lumen.example'],
  ['a number', { user_id: 7654321 }, '7654321'],
  ['a number of more digits than JSON keeps', { user_id: 2 ** 60 }, null],
  ['half a number', { user_id: 1.5 }, null],
  ['a step of an address', { user_id: '..' }, null],
  ['more than an address takes', { user_id: 'a'.repeat(1025) }, null],
  ['nothing', { user_id: '' }, null],
  ['one of a provider that is none', { provider: '__proto__' }, null],
])('of a sign-in whose id is %s, the portal knows which it is or does not', (_, given, userId) => {
  const identities = [{ ...ofDatabase, ...given }];
  const account = toAccount(accountSchema.parse({ user_id: 'auth0|ada', identities }), []);
  expect(account.identities.map((identity) => identity.userId)).toEqual([userId]);
});

test('an account has no address where none can be seen, or cleaning would make another of it', () => {
  for (const email of [' ', '\u200b', 'ada@ex\u200bample.com']) {
    const identity = { provider: 'auth0', connection: 'users', profileData: { email } };
    const account = accountSchema.parse({ user_id: 'auth0|ada', email, identities: [identity] });
    expect(account.email).toBeNull();
    expect(account.identities[0]?.profileData.email).toBeNull();
  }
});

test('an entry of the log is shown without what cannot be seen in it', () => {
  const entry = {
    date: '2026-11-23T12:00:00.000Z',
    type: 's',
    client_name: '\u3164',
    user_agent: 'curl/1\u202e',
    ip: '::ffff:c000:201',
  };
  expect(logPageSchema.parse([entry]).usable).toEqual([
    expect.objectContaining({ client_name: null, user_agent: 'curl/1', ip: '192.0.2.1' }),
  ]);
});

test('a sign-in method whose name cannot be seen is none', () => {
  const methods = [{ name: '\u200b' }, { name: 'p\u200bwd', type: ' ' }];
  expect(sessionSchema.parse({ id: 'one', authentication: { methods } }).authentication).toEqual({
    methods: [expect.objectContaining({ name: 'pwd', type: null })],
  });
});

test('a page of refresh tokens counts what is none', () => {
  const page = refreshTokenPageSchema.parse({
    tokens: [null, { id: '..' }, { id: 'one' }],
    next: 'n',
  });
  expect(page).toMatchObject({ entries: { usable: [{ id: 'one' }], unusableCount: 2 }, next: 'n' });
});

test.each([
  [
    [
      { date: 'x', type: 's' },
      { date: '2026-03-01T12:00:00Z', type: 's' },
    ],
  ],
  [{ logs: [{ type: 's' }, { date: '2026-03-01T12:00:00Z', type: 's' }], total: 2 }],
])('a page of the log keeps what has a date: %j', (answer) => {
  const { usable, unusableCount } = logPageSchema.parse(answer);
  expect(usable).toMatchObject([{ type: 's', date: new Date('2026-03-01T12:00:00Z') }]);
  expect(unusableCount).toBe(1);
});

describe('how long a token is good for', () => {
  const read = (lifetime_in_seconds: unknown) =>
    toApplication('mail', applicationSchema.parse({ jwt_configuration: { lifetime_in_seconds } }))
      .idTokenLifetimeMs;

  test('is told in milliseconds', () => {
    expect(read(36_000)).toBe(hours(10));
  });

  test.each([0, -1, 1e15, Infinity, '3600', null])(
    'is unknown where it is %j, by which no date can be told',
    (lifetime) => {
      expect(read(lifetime)).toBeNull();
    },
  );
});

describe.each(['constructor', '__proto__', 'toString'])('%j, which every object has,', (word) => {
  test('is an authentication method of no kind that is known', () => {
    const [entry] = methodPageSchema.parse([{ id: 'totp|dev_1', type: word }]).entries;
    expect(entry?.method.kind).toBe('other');
  });

  test('is the strategy of another provider', () => {
    const [connection] = connectionPageSchema.parse([{ id: 'con_1', name: 'a', strategy: word }]);
    expect(toConnection(connection!).kind).toBe('social');
  });
});

describe.each([
  ['numbers', Array.from({ length: 50_000 }, () => 0)],
  ['nothing but its ids', Array.from({ length: 50_000 }, (_, at) => ({ id: `totp|dev_${at}` }))],
])('a list of 50,000, of %s, is no page of', (_, entries) => {
  test.each([
    ['authentication methods', methodPageSchema, entries],
    ['authentication methods', methodPageSchema, { authenticators: entries }],
    ['sessions', sessionPageSchema, { sessions: entries }],
    ['sessions', sessionPageSchema, entries],
    ['a log', logPageSchema, { logs: entries }],
    ['connections', connectionPageSchema, entries],
    ['connections', connectionPageSchema, { connections: entries }],
    ['sign-ins', accountSchema, { user_id: 'auth0|ada', identities: entries }],
  ])('%s', (_what, schema, answer) => {
    expect(accepts(schema, answer)).toBe(false);
  });
});

test('a session with 50,000 applications is read as far as anybody has use for', () => {
  const clients = Array.from({ length: 50_000 }, (_, at) => ({ client_id: `app-${at}` }));
  expect(sessionSchema.parse({ id: 'one', clients }).clients).toHaveLength(100);
});
