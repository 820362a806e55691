import { beforeEach, describe, expect, test } from 'vitest';
import { PORTAL } from '../../tenant/seed/applications';
import { INES } from '../../tenant/seed/people';
import { createTenant, type Tenant } from '../../tenant/tenant';

const at = (path: string) => `https://tenant.example${path}`;
const discovery = at('/.well-known/openid-configuration');

let tenant: Tenant;

beforeEach(() => {
  tenant = createTenant({ issuer: 'https://tenant.example/', endingDelayMs: 0 });
});

describe('A tenant that listens nowhere', () => {
  test('answers a fetch inside this process under the issuer it was given', async () => {
    const answer = await tenant.fetch(discovery);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await answer.json()).toMatchObject({
      issuer: 'https://tenant.example/',
      token_endpoint: 'https://tenant.example/oauth/token',
    });
  });

  test('takes methods, headers and bodies', async () => {
    const answer = await tenant.fetch(at('/dbconnections/change_password'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        client_id: PORTAL.clientId,
        email: INES.email,
        connection: INES.connection,
      }),
    });
    expect(answer.status).toBe(200);
    expect(tenant.state.passwordMails).toMatchObject([{ email: INES.email }]);
  });

  test('keeps cookies apart', async () => {
    const query = new URLSearchParams({
      response_type: 'code',
      client_id: PORTAL.clientId,
      redirect_uri: 'http://127.0.0.1:3000/auth/callback',
      scope: 'openid',
    });
    const answer = await tenant.fetch(at(`/authorize?${query.toString()}`), { redirect: 'manual' });
    expect(answer.status).toBe(303);
    expect(answer.headers.getSetCookie().length).toBeGreaterThan(1);
  });

  test('gives no body where HTTP has none', async () => {
    const headers = { 'content-type': 'application/json' };
    const answer = await tenant.fetch('http://127.0.0.1/control/logs', {
      method: 'POST',
      headers,
      body: JSON.stringify({ email: INES.email, type: 's' }),
    });
    expect([answer.status, answer.body]).toEqual([204, null]);
  });

  test('is told apart from a redirect by who follows none', async () => {
    const address = at('/v2/logout?client_id=' + PORTAL.clientId);
    expect((await tenant.fetch(address, { redirect: 'manual' })).status).toBe(302);
    await expect(tenant.fetch(address, { redirect: 'error' })).rejects.toThrow(TypeError);
  });

  test('is given up when the caller aborts, before the answer or in the middle of it', async () => {
    const reason = new Error('enough');
    await expect(tenant.fetch(discovery, { signal: AbortSignal.abort(reason) })).rejects.toBe(
      reason,
    );

    tenant.setFaults([{ kind: 'hang' }]);
    const waiting = new AbortController();
    const hanging = tenant.fetch(discovery, { signal: waiting.signal });
    waiting.abort(reason);
    await expect(hanging).rejects.toBe(reason);

    tenant.setFaults([{ kind: 'stalled-body' }]);
    const reading = new AbortController();
    const answer = await tenant.fetch(discovery, { signal: reading.signal });
    const body = answer.text();
    reading.abort(reason);
    await expect(body).rejects.toThrow();
  });

  test('fails as a network does', async () => {
    tenant.setFaults([{ kind: 'drop' }]);
    await expect(tenant.fetch(discovery)).rejects.toThrow(TypeError);
    tenant.setFaults([{ kind: 'cut-body' }]);
    await expect((await tenant.fetch(discovery)).text()).rejects.toThrow();
  });
});
