import { type JWTPayload } from 'jose';
import { describe, expect, test } from 'vitest';
import { noon } from '../../tests/fakes/clock';
import { createTenantKeys } from '../../tests/fakes/tenant-keys';
import { verifyLogoutToken } from './verify-logout-token.server';

const tenant = await createTenantKeys();
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
});

test('an event may carry members of its own', async () => {
  await expect(verify({ events: { [logoutEvent]: { a: 1 }, other: {} } })).resolves.toBeDefined();
});

test('a token is to be remembered for as long as it would be taken', async () => {
  expect((await verify()).expiresAt).toBe((nowInSeconds + 120 + 30) * 1000);
});

test('a token has the name that it gives itself', async () => {
  expect((await verify()).tokenId).toBe('token-1');
});
