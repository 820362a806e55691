import { base64url, createLocalJWKSet, errors, type JWTPayload } from 'jose';
import { describe, expect, test } from 'vitest';
import { noon } from '../../tests/fakes/clock';
import { createTenantKeys } from '../../tests/fakes/tenant-keys';
import { AuthError, type AuthErrorCode } from './auth-error';
import { verifyIdToken } from './verify-id-token.server';
import { type SigningKeys } from './verify-token.server';

const tenant = await createTenantKeys();
const stranger = await createTenantKeys();
const now = noon;
const nowInSeconds = now / 1000;
const expected = {
  issuer: 'https://tenant.example/',
  clientId: 'portal',
  nonce: 'nonce-of-this-sign-in',
  keys: tenant.keys,
  now,
  authenticatedSince: null as number | null,
  organization: null as string | null,
};

/** The claims of a good token, with the given ones put over them; undefined takes one away. */
function claims(given: Record<string, unknown> = {}): JWTPayload {
  return {
    iss: expected.issuer,
    aud: expected.clientId,
    sub: 'auth0|ada',
    sid: 'sid-of-ada',
    nonce: expected.nonce,
    iat: nowInSeconds - 1,
    exp: nowInSeconds + 3600,
    ...given,
  };
}

const verify = async (given: Record<string, unknown> = {}, expectations = expected) =>
  verifyIdToken(await tenant.sign(claims(given)), expectations);

const refusesToken = (token: string, code: AuthErrorCode, expectations = expected) =>
  expect(verifyIdToken(token, expectations)).rejects.toMatchObject({ name: 'AuthError', code });

const refuses = async (given: Record<string, unknown>, code: AuthErrorCode) =>
  refusesToken(await tenant.sign(claims(given)), code);

test('a good token says who signed in', async () => {
  const identity = await verify({
    auth_time: nowInSeconds - 60,
    name: 'Ada',
    email: 'ada@example.com',
    zoneinfo: 'Europe/London',
  });
  expect(identity).toEqual({
    issuer: 'https://tenant.example/',
    clientId: 'portal',
    userId: 'auth0|ada',
    auth0SessionId: 'sid-of-ada',
    issuedAt: now - 1000,
    authenticatedAt: now - 60_000,
    authenticationMethods: [],
    emailVerified: false,
    organizationId: null,
    profile: { name: 'Ada', email: 'ada@example.com', timeZone: 'Europe/London' },
  });
});

test.each([
  ['a dot segment', '..'],
  ['a control character', 'auth0|a\u0000da'],
  ['half a surrogate pair', 'auth0|\ud800'],
  ['more than 1024 characters', 'a'.repeat(1025)],
])('a sub that is or holds %s is refused', (_, sub) => refuses({ sub }, 'claim_invalid'));

test.each([{ iat: -1 }, { exp: 1e300 }, { exp: 253_402_300_800 }])(
  'a time that no date can keep is refused: %o',
  (times) => refuses(times, 'claim_invalid'),
);

test('a token says by which methods the person proved who they are', async () => {
  const { authenticationMethods } = await verify({ amr: ['pwd', 'mfa'] });
  expect(authenticationMethods).toEqual(['pwd', 'mfa']);
});

test.each(['mfa', [1], { mfa: true }, ['m'.repeat(101)], Array(21).fill('mfa')])(
  'an amr of %j proves nothing',
  async (amr) => {
    expect((await verify({ amr })).authenticationMethods).toEqual([]);
  },
);

test.each([
  ['org_abc', { org_id: 'org_abc' }],
  ['North-Wind', { org_id: 'org_abc', org_name: 'north-wind' }],
])('a token of the organization %s that was asked for is taken', async (organization, given) => {
  await expect(verify(given, { ...expected, organization })).resolves.toBeDefined();
});

test.each([
  ['of another organization', { org_id: 'org_xyz' }],
  ['of an organization in other letters', { org_id: 'ORG_ABC' }],
  ['of no organization', {}],
  ['whose organization is no text', { org_id: ['org_abc'] }],
])('where an organization was asked for, a token %s is refused', async (_, given) => {
  const strict = { ...expected, organization: 'org_abc' };
  await refusesToken(await tenant.sign(claims(given)), 'organization_mismatch', strict);
});

test('a token of an organization is taken where none was asked for', async () => {
  await expect(verify({ org_id: 'org_abc' })).resolves.toBeDefined();
});

test('nobody has proved who they are later than their token was issued', async () => {
  const identity = await verify({ iat: nowInSeconds - 5, auth_time: nowInSeconds });
  expect(identity.authenticatedAt).toBe(now - 5000);
});

test.each([-1, 1e300, '1', nowInSeconds + 31])(
  'an auth_time of %s stays unknown',
  async (auth_time) => {
    expect((await verify({ auth_time })).authenticatedAt).toBeNull();
  },
);

test('what a token does not say stays unknown', async () => {
  expect(await verify({ sid: undefined })).toMatchObject({
    auth0SessionId: null,
    authenticatedAt: null,
    profile: { name: null, email: null, timeZone: null },
  });
});

test('a nickname stands in for a name', async () => {
  expect((await verify({ nickname: 'ada' })).profile.name).toBe('ada');
});

test('profile claims of a wrong type read as unknown', async () => {
  const { profile } = await verify({ name: 42, email: ['a'], zoneinfo: {} });
  expect(profile).toEqual({ name: null, email: null, timeZone: null });
});

test.each([' ', '\u200b', '\u3164', '\u202e', '\u0301', '\u2800', '\t\n'])(
  'a name, nickname or address of %j, in which nothing can be seen, reads as unknown',
  async (blank) => {
    const { profile } = await verify({ name: blank, nickname: blank, email: blank });
    expect(profile).toMatchObject({ name: null, email: null });
    expect((await verify({ name: blank, nickname: 'ada' })).profile.name).toBe('ada');
  },
);

test('a name is shown without what cannot be seen in it', async () => {
  expect((await verify({ name: ' Ada\u200b\u202e  Lovelace\n' })).profile.name).toBe(
    'Ada Lovelace',
  );
});

test('an address that cleaning would make another of reads as unknown, as mail is sent to it', async () => {
  expect((await verify({ email: 'ada@ex\u200bample.com' })).profile.email).toBeNull();
  expect((await verify({ email: ' ada@example.com ' })).profile.email).toBe('ada@example.com');
});

test('empty profile claims read as unknown', async () => {
  const { profile, auth0SessionId } = await verify({ name: '', email: '', zoneinfo: '', sid: '' });
  expect(profile).toEqual({ name: null, email: null, timeZone: null });
  expect(auth0SessionId).toBeNull();
});

test('a token that names the portal as its authorised party is good', async () => {
  await expect(verify({ azp: 'portal' })).resolves.toBeDefined();
});

test('a token for several audiences is good if the portal is its authorised party', async () => {
  await expect(verify({ aud: ['portal', 'api'], azp: 'portal' })).resolves.toBeDefined();
});

describe('the signature', () => {
  test('over other claims is refused', async () => {
    const [header, , signature] = (await tenant.sign(claims())).split('.');
    const payload = base64url.encode(JSON.stringify(claims({ sub: 'auth0|grace' })));
    await refusesToken([header, payload, signature].join('.'), 'signature_invalid');
  });

  test('that is empty is refused', async () => {
    const [header, payload] = (await tenant.sign(claims())).split('.');
    await refusesToken(`${header}.${payload}.`, 'signature_invalid');
  });

  test.each(['PS256', 'ES256', 'RS512'])('with %s is refused, however sound', async (alg) => {
    const other = await createTenantKeys({ alg });
    await refusesToken(await other.sign(claims()), 'algorithm_refused', {
      ...expected,
      keys: other.keys,
    });
  });

  test('is checked with the tenant’s keys only, whatever key the token brings', async () => {
    const token = await stranger.sign(claims(), { jwk: { kty: 'RSA', n: 'AQAB', e: 'AQAB' } });
    await refusesToken(token, 'signature_invalid');
  });

  test('of a tenant without keys is refused', async () => {
    const none = createLocalJWKSet({ keys: [] });
    const keys: SigningKeys = (verify) => verify(none);
    await refusesToken(await tenant.sign(claims()), 'key_unknown', { ...expected, keys });
  });
});

describe('the tenant’s keys', () => {
  const failing = (error: Error) => ({
    ...expected,
    keys: ((verify) => verify(() => Promise.reject(error))) satisfies SigningKeys,
  });

  test('that cannot be fetched mean what their reader says', async () => {
    const token = await tenant.sign(claims());
    const unreachable = new AuthError('tenant_unreachable', 'The key set could not be read.');
    await refusesToken(token, 'tenant_unreachable', failing(unreachable));
  });

  test('that cannot be used as keys are an invalid answer of the tenant', async () => {
    const token = await tenant.sign(claims());
    await refusesToken(token, 'tenant_answer_invalid', failing(new TypeError('Invalid keyData')));
  });

  test('that are no key set are an invalid answer of the tenant', async () => {
    const token = await tenant.sign(claims());
    await refusesToken(token, 'tenant_answer_invalid', failing(new errors.JWKSInvalid()));
  });
});

test.each(['', 'a', 'a.b', 'a.b.c', 'a.b.c.d.e', '..', '{}'])('%j is no token', async (token) => {
  await refusesToken(token, 'token_malformed');
});

test('a token with a critical extension nobody knows is refused', async () => {
  const [, payload, signature] = (await tenant.sign(claims())).split('.');
  const header = base64url.encode(
    JSON.stringify({ alg: 'RS256', kid: 'key-1', crit: ['x'], x: true }),
  );
  await refusesToken([header, payload, signature].join('.'), 'algorithm_refused');
});

describe('the audience', () => {
  test('must name the portal among others', () =>
    refuses({ aud: ['a', 'b'], azp: 'portal' }, 'audience_mismatch'));
  test('must not be an empty list', () => refuses({ aud: [] }, 'audience_mismatch'));
});

describe('the authorised party', () => {
  test('must be the portal', () => refuses({ azp: 'other' }, 'authorized_party_mismatch'));
  test('must be text', () => refuses({ azp: ['portal'] }, 'authorized_party_mismatch'));
});

describe('times', () => {
  test('a token is good until its end, and 30 seconds more for clocks that differ', async () => {
    await expect(verify({ exp: nowInSeconds - 29 })).resolves.toBeDefined();
  });

  test('a token that ended longer ago is refused', () =>
    refuses({ exp: nowInSeconds - 30 }, 'token_expired'));

  test('a token without an end is refused', () => refuses({ exp: undefined }, 'claim_missing'));

  test('an end must be a number', () => refuses({ exp: '9999999999' }, 'claim_invalid'));

  test('a token from a clock that is 30 seconds ahead is good', async () => {
    await expect(verify({ iat: nowInSeconds + 30 })).resolves.toBeDefined();
  });

  test('a token from further in the future is refused', () =>
    refuses({ iat: nowInSeconds + 31 }, 'issued_in_future'));

  test('a token without a beginning is refused', () =>
    refuses({ iat: undefined }, 'claim_missing'));

  test('a beginning must be a number', () => refuses({ iat: 'now' }, 'claim_invalid'));

  test('a token that is not valid yet is refused', () =>
    refuses({ nbf: nowInSeconds + 60 }, 'claim_invalid'));
});

describe('the nonce', () => {
  test('of the same length must be that of this sign-in', () =>
    refuses({ nonce: expected.nonce.replace('n', 'm') }, 'nonce_mismatch'));
  test('must be text', () => refuses({ nonce: [expected.nonce] }, 'nonce_mismatch'));
});

describe('the subject', () => {
  test('must not be empty', () => refuses({ sub: '' }, 'claim_invalid'));
  test('must be text', () => refuses({ sub: 42 }, 'claim_invalid'));
  test('must be of a bearable length', () => refuses({ sub: 'a'.repeat(1025) }, 'claim_invalid'));
});

test('ids that are longer than any of the tenant read as unknown', async () => {
  const sid = 'a'.repeat(1025);
  expect(await verify({ sid, org_id: sid })).toMatchObject({
    auth0SessionId: null,
    organizationId: null,
  });
});

test('a time of authentication that is no number counts as not told', async () => {
  expect((await verify({ auth_time: 'now' })).authenticatedAt).toBeNull();
});

test('a refusal quotes nothing of the token', async () => {
  const token = await tenant.sign(claims({ iss: 'https://ada.example/', nonce: 'nonce-to-hide' }));
  const error: unknown = await verifyIdToken(token, expected).catch((thrown: unknown) => thrown);
  expect(String(error)).not.toMatch(/ada|nonce-to-hide/);
});
