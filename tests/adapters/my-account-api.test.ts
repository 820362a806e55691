import { describe, expect, test } from 'vitest';
import { creationResponseSchema } from '~/security/passkey-creation';
import { totpCode } from '../../tenant/state/one-time-codes';
import { makePasskey } from '../tenant/software-authenticator';
import { issuer } from '../test-tenant';
import { begin, failureOf, noon, setUp } from './my-account-set-up';

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

test('a passkey is noted with the browser that it was made in', async () => {
  const { api, token, tenant } = await setUp();
  const begun = await api.beginPasskey(token);
  const made = makePasskey(begun.creationOptions, { origin: issuer.slice(0, -1) });
  const passkey = creationResponseSchema.parse(made);
  await api.finish(token, begun, { passkey }, { userAgent: 'Example/1.0' });
  const [kept] = tenant.state.authenticators.where({ type: 'passkey' });
  expect(kept?.passkey?.user_agent).toBe('Example/1.0');
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
