import { describe, expect, test } from 'vitest';
import { creationResponseSchema } from '~/security/passkey-creation';
import { type CallReport } from '~/tenant-api/pacing/management-gateway';
import { createMyAccountApi } from '~/tenant-api/my-account/my-account-api.server';
import { boundFetch } from '~/tenant-calls/bounded-fetch.server';
import { TenantError } from '~/tenant-calls/tenant-error';
import { totpCode } from '../../tenant/state/one-time-codes';
import { makePasskey } from '../tenant/software-authenticator';
import { clientId, createTestTenant, issuer } from '../test-tenant';

const begin = 'POST /me/v1/authentication-methods';
const noon = Date.parse('2026-11-30T12:00:00Z');

async function setUp({ scope = 'create:me:authentication_methods', timeoutMs = 5000 } = {}) {
  const tenant = createTestTenant({ portalUrl: 'https://account.example', now: () => noon });
  const reports: CallReport[] = [];
  const api = createMyAccountApi({
    issuerBaseUrl: issuer.slice(0, -1),
    fetch: boundFetch((input, init) => tenant.fetch(input, init), 100_000),
    now: () => noon,
    timeoutMs,
    onCall: (report) => reports.push(report),
  });
  const seconds = noon / 1000;
  const token = await tenant.sign({
    iss: issuer,
    aud: `${issuer}me/`,
    sub: 'auth0|ada',
    azp: clientId,
    scope,
    iat: seconds,
    exp: seconds + 600,
  });
  const methods = () =>
    tenant.state.authenticators
      .where({ userId: 'auth0|ada' })
      .filter(({ confirmed }) => confirmed !== false)
      .map(({ type }) => type);
  return { tenant, api, token, reports, methods };
}

/** What the call is refused with. */
async function failureOf(work: Promise<unknown>): Promise<TenantError> {
  const failure = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (failure instanceof TenantError) return failure;
  throw new TypeError(`This is no refusal: ${String(failure)}`);
}

describe('a person enrols', () => {
  test('an authenticator app, by its key and a code', async () => {
    const { api, token, methods } = await setUp();
    const begun = await api.beginAuthenticatorApp(token);
    expect(begun.address).toMatch(/^otpauth:\/\/totp\//);
    const code = totpCode(begun.key ?? '', noon);
    expect(await api.finish(token, begun, { code })).toBe(begun.methodId);
    expect(methods()).toEqual(['totp']);
  });

  test('a phone, by the code that it is sent', async () => {
    const { api, token, methods, tenant } = await setUp();
    const begun = await api.beginPhone(token, { number: '+4930123456', delivery: 'sms' });
    const [sent] = tenant.state.sentCodes.list();
    await api.finish(token, begun, { code: sent?.code ?? '' });
    expect(methods()).toEqual(['phone']);
  });

  test('an address, by the code that is mailed to it', async () => {
    const { api, token, methods, tenant } = await setUp();
    tenant.state.settings.factors = [...tenant.state.settings.factors, 'email'];
    const begun = await api.beginEmail(token, 'ada.codes@example.com');
    const [sent] = tenant.state.sentCodes.list();
    await api.finish(token, begun, { code: sent?.code ?? '' });
    expect(methods()).toContain('email');
  });

  test('a recovery code, which counts once they say that they have it', async () => {
    const { api, token, methods } = await setUp();
    const begun = await api.beginRecoveryCode(token);
    expect(begun.code).toMatch(/^[A-Z0-9]{24}$/);
    await api.finish(token, begun, null);
    expect(methods()).toEqual(['recovery-code']);
  });

  test('a passkey, by what the browser makes of the options', async () => {
    const { api, token, methods } = await setUp();
    const begun = await api.beginPasskey(token);
    const { challenge, rp } = begun.creationOptions;
    const made = makePasskey(
      { challenge, rp: { id: rp.id ?? '' } },
      { origin: issuer.slice(0, -1) },
    );
    const passkey = creationResponseSchema.parse(made);
    expect(await api.finish(token, begun, { passkey })).toMatch(/^passkey\|/);
    expect(methods()).toEqual(['passkey']);
  });
});

test('a call is sent once, whatever comes of it', async () => {
  const { api, token, tenant } = await setUp();
  tenant.answers.set(begin, () => new Response(null, { status: 503 }));
  await failureOf(api.beginAuthenticatorApp(token));
  expect(tenant.requests).toEqual([begin]);
});

test('a call is reported by its name alone', async () => {
  const { api, token, reports } = await setUp();
  await api.beginPhone(token, { number: '+4930123456', delivery: 'voice' });
  expect(reports).toEqual([
    {
      operation: 'my_account.begin.phone',
      outcome: 'ok',
      durationMs: 0,
      queuedMs: 0,
      retryAfterMs: null,
    },
  ]);
});

describe('the local tenant refuses', () => {
  test('a token without the scope', async () => {
    const { api, token } = await setUp({ scope: 'read:me:authentication_methods' });
    expect((await failureOf(api.beginAuthenticatorApp(token))).code).toBe('not_permitted');
  });

  test('a token that is none', async () => {
    const { api } = await setUp();
    expect((await failureOf(api.beginAuthenticatorApp('another'))).code).toBe(
      'credentials_refused',
    );
  });

  test('everything, where the API is not activated', async () => {
    const { api, token, tenant } = await setUp();
    tenant.state.settings.myAccountApi = false;
    expect((await failureOf(api.beginAuthenticatorApp(token))).code).toBe('not_permitted');
  });

  test('a kind that it does not offer', async () => {
    const { api, token, tenant } = await setUp();
    tenant.state.settings.factors = [];
    const { code, refusal } = await failureOf(api.beginAuthenticatorApp(token));
    expect([code, refusal]).toEqual(['invalid_request', 'kind_not_offered']);
  });

  test('a wrong code', async () => {
    const { api, token } = await setUp();
    const begun = await api.beginAuthenticatorApp(token);
    const { code, refusal } = await failureOf(api.finish(token, begun, { code: '000000' }));
    expect([code, refusal]).toEqual(['invalid_request', 'code_wrong']);
  });

  test('an enrolment that is over, or somebody else’s', async () => {
    const { api, token } = await setUp();
    const begun = await api.beginAuthenticatorApp(token);
    const other = { ...begun, authSession: 'another' };
    const { code, refusal } = await failureOf(api.finish(token, other, { code: '000000' }));
    expect([code, refusal]).toEqual(['invalid_request', 'enrolment_over']);
  });

  test('a passkey of another challenge', async () => {
    const { api, token } = await setUp();
    const begun = await api.beginPasskey(token);
    const rp = { id: 'tenant.example' };
    const made = makePasskey({ challenge: 'another', rp }, { origin: issuer.slice(0, -1) });
    const passkey = creationResponseSchema.parse(made);
    const { code, refusal } = await failureOf(api.finish(token, begun, { passkey }));
    expect([code, refusal]).toEqual(['invalid_request', 'passkey_refused']);
  });

  test('a phone that the person has already', async () => {
    const { api, token, tenant } = await setUp();
    const phone = { number: '+4930123456', delivery: 'sms' as const };
    const begun = await api.beginPhone(token, phone);
    const code = tenant.state.sentCodes.list()[0]?.code ?? '';
    await api.finish(token, begun, { code });
    expect((await failureOf(api.beginPhone(token, phone))).code).toBe('conflict');
  });
});

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
