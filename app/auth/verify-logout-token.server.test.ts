import { type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { noon } from '../../tests/fakes/clock';
import { createTenantKeys } from '../../tests/fakes/tenant-keys';
import { type AuthErrorCode } from './auth-error';
import { verifyLogoutToken } from './verify-logout-token.server';

const tenant = await createTenantKeys();
const stranger = await createTenantKeys();
const nowInSeconds = noon / 1000;
const expected = {
  issuer: 'https://tenant.example/',
  clientId: 'portal',
  keys: tenant.keys,
  now: noon,
};
const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout';

/** The claims of a good token, with the given ones put over them; undefined takes one away. */
function claims(given: Record<string, unknown> = {}): JWTPayload {
  return {
    iss: expected.issuer,
    aud: expected.clientId,
    sub: 'auth0|ada',
    sid: 'sid-of-ada',
    jti: 'token-1',
    iat: nowInSeconds - 1,
    exp: nowInSeconds + 120,
    events: { [logoutEvent]: {} },
    ...given,
  };
}

const verify = async (given: Record<string, unknown> = {}) =>
  verifyLogoutToken(await tenant.sign(claims(given)), expected);

const refusesToken = (token: string, code: AuthErrorCode) =>
  expect(verifyLogoutToken(token, expected)).rejects.toMatchObject({ name: 'AuthError', code });

const refuses = async (given: Record<string, unknown>, code: AuthErrorCode) =>
  refusesToken(await tenant.sign(claims(given)), code);

describe('what a token ends', () => {
  test('is the session it names, even when it names the person as well', async () => {
    expect((await verify()).target).toEqual({
      issuer: 'https://tenant.example/',
      auth0SessionId: 'sid-of-ada',
    });
  });

  test('is the session it names when it names nobody', async () => {
    expect((await verify({ sub: undefined })).target).toEqual({
      issuer: 'https://tenant.example/',
      auth0SessionId: 'sid-of-ada',
    });
  });

  test('is everything of the person when it names no session', async () => {
    expect((await verify({ sid: undefined })).target).toEqual({
      issuer: 'https://tenant.example/',
      userId: 'auth0|ada',
      endedAt: (nowInSeconds - 1) * 1000,
    });
  });

  test('must be said', () =>
    refuses({ sub: undefined, sid: undefined }, 'subject_and_session_missing'));
});

test.each(['logout+jwt', 'JWT', 'application/logout+jwt'])(
  'a token of type %s is taken',
  async (typ) => {
    const token = await tenant.sign(claims(), { typ });
    await expect(verifyLogoutToken(token, expected)).resolves.toBeDefined();
  },
);

test('an event may carry members of its own', async () => {
  await expect(verify({ events: { [logoutEvent]: { a: 1 }, other: {} } })).resolves.toBeDefined();
});

describe('the event', () => {
  test('must be there', () => refuses({ events: undefined }, 'events_invalid'));
  test('must be the logout event', () => refuses({ events: { other: {} } }, 'events_invalid'));
  test('must be an object', () => refuses({ events: { [logoutEvent]: true } }, 'events_invalid'));
  test('must not be null', () => refuses({ events: { [logoutEvent]: null } }, 'events_invalid'));
  test('must not be a list', () => refuses({ events: { [logoutEvent]: [] } }, 'events_invalid'));
  test('must stand in an object', () => refuses({ events: [logoutEvent] }, 'events_invalid'));
  test('must not be text', () => refuses({ events: logoutEvent }, 'events_invalid'));
});

describe('a nonce', () => {
  test('makes it an ID token, which ends nothing', () => refuses({ nonce: 'n' }, 'nonce_present'));
  test('counts even when it is empty', () => refuses({ nonce: '' }, 'nonce_present'));
  test('counts even when it is null', () => refuses({ nonce: null }, 'nonce_present'));
});

describe('the session id', () => {
  test('must not be empty', () => refuses({ sid: '' }, 'claim_invalid'));
  test('must be text', () => refuses({ sid: 42 }, 'claim_invalid'));
  test('of null does not fall back to everything of the person', () =>
    refuses({ sid: null }, 'claim_invalid'));
});

test('the subject must not be empty', () => refuses({ sid: undefined, sub: '' }, 'claim_invalid'));

describe('the rest is checked as for every token', () => {
  test('the signature', async () => {
    await refusesToken(await stranger.sign(claims()), 'signature_invalid');
  });

  test('that there is a signature', async () => {
    await refusesToken(new UnsecuredJWT(claims()).encode(), 'algorithm_refused');
  });

  test('that it is no shared secret’s', async () => {
    const secret = new TextEncoder().encode('client-secret'.repeat(8));
    const token = await new SignJWT(claims()).setProtectedHeader({ alg: 'HS256' }).sign(secret);
    await refusesToken(token, 'algorithm_refused');
  });

  test('the key id', async () => {
    await refusesToken(await tenant.sign(claims(), { kid: 'other' }), 'key_unknown');
  });

  test('the form', () => refusesToken('not.a.token', 'token_malformed'));
  test('the issuer', () => refuses({ iss: 'https://evil.example/' }, 'issuer_mismatch'));
  test('the audience', () => refuses({ aud: 'other' }, 'audience_mismatch'));
  test('the authorised party', () => refuses({ azp: 'other' }, 'authorized_party_mismatch'));
  test('the end', () => refuses({ exp: nowInSeconds - 30 }, 'token_expired'));
  test('that there is an end', () => refuses({ exp: undefined }, 'claim_missing'));
  test('the beginning', () => refuses({ iat: nowInSeconds + 31 }, 'issued_in_future'));
  test('that there is a beginning', () => refuses({ iat: undefined }, 'claim_missing'));
});

test.each([123, null, {}])('a subject of %j is refused', (sub) =>
  refuses({ sid: undefined, sub }, 'claim_invalid'),
);

test('a token without a jti is refused, as a second delivery could not be told', () =>
  refuses({ jti: undefined }, 'claim_missing'));

test.each([7, ''])('a jti of %j is refused', (jti) => refuses({ jti }, 'claim_invalid'));
