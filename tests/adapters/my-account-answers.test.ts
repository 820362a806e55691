import { describe, expect, test } from 'vitest';
import { begin, failureOf, setUp } from './my-account-set-up';

describe('an answer of another kind', () => {
  const problem = (status: number, body: unknown = {}, headers: Record<string, string> = {}) =>
    Response.json(body, { status, headers });
  const totp = {
    id: 'totp|dev_1',
    auth_session: 'session',
    barcode_uri: 'otpauth://totp/ada?secret=ABC',
    manual_input_code: 'ABC',
  };

  test.each<[string, () => Response, string]>([
    ['no JSON', () => new Response('<html>', { status: 202 }), 'unexpected_answer'],
    ['nothing', () => new Response(null, { status: 202 }), 'unexpected_answer'],
    ['a list', () => problem(202, []), 'unexpected_answer'],
    ['no session', () => problem(202, { ...totp, auth_session: null }), 'unexpected_answer'],
    ['an id that is a path', () => problem(202, { ...totp, id: '../users' }), 'unexpected_answer'],
    [
      'an address of a script',
      () => problem(202, { ...totp, barcode_uri: 'javascript:alert(1)' }),
      'unexpected_answer',
    ],
    [
      'an address that no QR code holds',
      () => problem(202, { ...totp, barcode_uri: `otpauth://totp/${'漢'.repeat(800)}` }),
      'unexpected_answer',
    ],
    ['another success', () => problem(200, totp), 'unexpected_answer'],
    ['too much', () => new Response('x'.repeat(200_000), { status: 202 }), 'unexpected_answer'],
    ['a teapot', () => problem(418), 'unexpected_answer'],
    ['a server error', () => new Response('<html>', { status: 502 }), 'unavailable'],
    ['a refusal without words', () => new Response(null, { status: 400 }), 'invalid_request'],
    ['a refusal of odd words', () => problem(400, { validation_errors: 1 }), 'invalid_request'],
    ['nothing there', () => problem(404), 'not_permitted'],
    ['too many', () => problem(409), 'conflict'],
    ['a missing scope', () => problem(403, { title: 'Insufficient scope' }), 'not_permitted'],
    [
      'a wish for a second factor',
      () => problem(403, { error: 'unmet_authentication_requirements' }),
      'credentials_refused',
    ],
    [
      'a wish for another sign-in',
      () =>
        problem(401, {}, { 'www-authenticate': 'Bearer error="insufficient_user_authentication"' }),
      'credentials_refused',
    ],
    [
      'a wish for DPoP',
      () => problem(401, {}, { 'www-authenticate': 'DPoP error="use_dpop_nonce"' }),
      'not_permitted',
    ],
  ])('with %s', async (_, answer, code) => {
    const { api, token, tenant } = await setUp();
    tenant.answers.set(begin, answer);
    expect((await failureOf(api.beginAuthenticatorApp(token))).code).toBe(code);
  });

  test('with the 404 of a proxy says nothing of what was begun', async () => {
    const { api, token, tenant } = await setUp();
    const begun = await api.beginAuthenticatorApp(token);
    const proof = { code: '123456' };
    const finish = `POST /me/v1/authentication-methods/${begun.methodId}/verify`;
    tenant.answers.set(finish, () => problem(404, { message: 'no route' }));
    expect((await failureOf(api.finish(token, begun, proof))).code).toBe('unexpected_answer');
    tenant.answers.set(finish, () => problem(404, { status: 404, title: 'Not Found' }));
    expect((await failureOf(api.finish(token, begun, proof))).code).toBe('not_found');
  });

  test('with a key of another form leaves the key out', async () => {
    const { api, token, tenant } = await setUp();
    tenant.answers.set(begin, () => problem(202, { ...totp, manual_input_code: { a: 1 } }));
    expect((await api.beginAuthenticatorApp(token)).key).toBeNull();
  });

  test('with members of passkey options that nobody knows passes none of them on', async () => {
    const { api, token, tenant } = await setUp();
    const { creationOptions } = await api.beginPasskey(token);
    const odd = { ...creationOptions, extensions: { payment: { isPayment: true } }, onerror: 'x' };
    const body = { auth_session: 'session', authn_params_public_key: odd };
    tenant.answers.set(begin, () => problem(202, body));
    expect((await api.beginPasskey(token)).creationOptions).toEqual(creationOptions);
  });

  test('with a limit says how long to wait', async () => {
    const { api, token, tenant } = await setUp();
    tenant.answers.set(begin, () => problem(429, {}, { 'retry-after': '30' }));
    const { code, retryAfterMs } = await failureOf(api.beginAuthenticatorApp(token));
    expect([code, retryAfterMs]).toEqual(['rate_limited', 30_000]);
  });
});

test('a tenant that does not answer is given up', async () => {
  const { api, token, tenant } = await setUp({ timeoutMs: 10 });
  tenant.answers.set(begin, () => new Promise(() => {}));
  expect((await failureOf(api.beginAuthenticatorApp(token))).code).toBe('timeout');
});

test('a call ends with the page that it is for', async () => {
  const { api, token, tenant } = await setUp();
  tenant.answers.set(begin, () => new Promise(() => {}));
  const page = new AbortController();
  const failure = failureOf(api.beginAuthenticatorApp(token, { signal: page.signal }));
  page.abort();
  expect((await failure).code).toBe('timeout');
});

test('a tenant that cannot be reached is told apart from one that is slow', async () => {
  const { api, token, tenant } = await setUp();
  tenant.answers.set(begin, () => Promise.reject(new TypeError('fetch failed')));
  expect((await failureOf(api.beginAuthenticatorApp(token))).code).toBe('unreachable');
});
