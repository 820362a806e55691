import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MARA } from '../../tenant/seed/people';
import { startTenant, type Tenant } from '../../tenant/tenant';
import { manage, managementToken } from './management';
import { postForm } from './sign-in';

const LIST = `GET /users/${encodeURIComponent(MARA.userId)}/sessions`;

let tenant: Tenant;
let token: string;
const list = () => manage(tenant, token, LIST);

beforeAll(async () => {
  tenant = await startTenant();
  token = await managementToken(tenant);
});
afterAll(() => tenant.close());
beforeEach(() => tenant.reset());

describe('Faults', () => {
  test('429 carries the reset time, and Retry-After only when asked for', async () => {
    tenant.setFaults([{ kind: 'rate-limited', resetIn: 7, on: 'management' }]);
    const askedAt = Date.now();
    const plain = await list();
    expect(plain.status).toBe(429);
    expect(plain.body).toMatchObject({ statusCode: 429, errorCode: 'too_many_requests' });
    expect(plain.headers.has('retry-after')).toBe(false);
    const reset = Number(plain.headers.get('x-ratelimit-reset'));
    expect(reset - askedAt / 1000).toBeGreaterThan(5);
    tenant.setFaults([{ kind: 'rate-limited', retryAfter: 12 }]);
    expect((await list()).headers.get('retry-after')).toBe('12');
  });

  test('a server error has the status and the body that were chosen', async () => {
    tenant.setFaults([{ kind: 'error', status: 502, message: 'Upstream is away' }]);
    const { status, body } = await list();
    expect(status).toBe(502);
    expect(body).toMatchObject({ statusCode: 502, message: 'Upstream is away' });
  });

  test('a dropped connection fails the request', async () => {
    tenant.setFaults([{ kind: 'drop', on: 'management' }]);
    await expect(list()).rejects.toThrow('fetch failed');
  });

  test('a hanging answer never comes', async () => {
    tenant.setFaults([{ kind: 'hang', on: 'management' }]);
    const waiting = fetch(`${tenant.baseUrl}/api/v2/sessions/x`, {
      signal: AbortSignal.timeout(100),
    });
    await expect(waiting).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  test('a body can be cut off, which fails the reading of it', async () => {
    tenant.setFaults([{ kind: 'cut-body', on: 'management' }]);
    const response = await fetch(`${tenant.baseUrl}/api/v2/sessions/x`);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
  });

  test('a body can stall, and never comes to its end', async () => {
    tenant.setFaults([{ kind: 'stalled-body', on: 'management' }]);
    const patience = new AbortController();
    const response = await fetch(`${tenant.baseUrl}/api/v2/sessions/x`, {
      signal: patience.signal,
    });
    expect(response.status).toBe(200);
    setTimeout(() => patience.abort(), 200);
    await expect(response.text()).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('the headers about the limit can be left out, of refusals too', async () => {
    const limits = ({ headers }: { headers: Headers }) =>
      [...headers.keys()].filter((name) => name.startsWith('x-ratelimit'));
    expect(limits(await list())).toHaveLength(3);
    tenant.setFaults([{ kind: 'no-limit-headers' }]);
    const answer = await list();
    expect([answer.status, limits(answer)]).toEqual([200, []]);
    tenant.setFaults([{ kind: 'rate-limited', resetIn: null }]);
    const refusal = await list();
    expect([refusal.status, limits(refusal)]).toEqual([429, []]);
  });

  test('invalid JSON is labelled as JSON', async () => {
    tenant.setFaults([{ kind: 'invalid-json', on: 'management' }]);
    const response = await fetch(`${tenant.baseUrl}/api/v2/sessions/x`);
    expect(response.headers.get('content-type')).toContain('application/json');
    await expect(response.json()).rejects.toThrow(SyntaxError);
  });

  test('a page in place of JSON comes with 200', async () => {
    tenant.setFaults([{ kind: 'not-json', on: 'management' }]);
    const response = await fetch(`${tenant.baseUrl}/api/v2/sessions/x`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
  });

  test('latency delays the answer and leaves it as it is', async () => {
    tenant.setFaults([{ kind: 'latency', ms: 120, on: 'management' }]);
    const began = performance.now();
    expect((await list()).status).toBe(200);
    expect(performance.now() - began).toBeGreaterThan(110);
  });

  test('a plan without sessions is a 403 for sessions and not for applications', async () => {
    tenant.state.settings.planWithoutSessions = true;
    const refused = await list();
    expect(refused.status).toBe(403);
    expect(refused.body.errorCode).not.toBe('insufficient_scope');
    const [application] = tenant.state.applications();
    const client = await manage(tenant, token, `GET /clients/${application?.clientId}`);
    expect(client.status).toBe(200);
  });

  test('a fault meets only the part, the methods and the number of requests it names', async () => {
    tenant.setFaults([
      { kind: 'error', status: 500, on: 'management', methods: ['get'], after: 1, times: 2 },
    ]);
    const deleted = await manage(tenant, token, 'DELETE /sessions/unknown');
    const statuses = [deleted.status];
    for (let count = 0; count < 4; count += 1) statuses.push((await list()).status);
    expect(statuses).toEqual([202, 200, 500, 500, 200]);
    expect((await fetch(`${tenant.baseUrl}/.well-known/jwks.json`)).status).toBe(200);
  });

  test('a fault can be laid on a path', async () => {
    tenant.setFaults([{ kind: 'error', on: '/api/v2/sessions/' }]);
    expect((await manage(tenant, token, 'GET /sessions/x')).status).toBe(503);
    expect((await list()).status).toBe(200);
  });

  test('the token endpoint and the keys can fail on their own', async () => {
    tenant.setFaults([
      { kind: 'rate-limited', on: 'token' },
      { kind: 'error', status: 500, on: 'jwks' },
    ]);
    const refused = await postForm(tenant, '/oauth/token', { grant_type: 'client_credentials' });
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({ error: 'too_many_requests' });
    expect((await fetch(`${tenant.baseUrl}/.well-known/jwks.json`)).status).toBe(500);
    expect((await list()).status).toBe(200);
  });
});

describe('The rate limit', () => {
  test('is announced on every answer, refusals included', async () => {
    const askedAt = Date.now();
    for (const { headers } of [await list(), await manage(tenant, undefined, LIST)]) {
      expect(headers.get('x-ratelimit-limit')).toBe('50');
      expect(Number(headers.get('x-ratelimit-remaining'))).toBeLessThan(50);
      expect(Number(headers.get('x-ratelimit-reset'))).toBeGreaterThan(askedAt / 1000 - 1);
    }
  });

  test('refuses when the bucket is empty and refills with time', async () => {
    let now = 1_800_000_000_000;
    const limited = await startTenant({ now: () => now, rateLimit: { perSecond: 1, burst: 2 } });
    const own = await managementToken(limited);
    const statuses: number[] = [];
    const remaining: (string | null)[] = [];
    const ask = async () => {
      const { status, headers } = await manage(limited, own, LIST);
      statuses.push(status);
      remaining.push(headers.get('x-ratelimit-remaining'));
      return headers;
    };
    await ask();
    await ask();
    const refused = await ask();
    expect(Number(refused.get('x-ratelimit-reset'))).toBe(now / 1000 + 1);
    now += 1000;
    await ask();
    expect(statuses).toEqual([200, 200, 429, 200]);
    expect(remaining).toEqual(['1', '0', '0', '0']);
    await limited.close();
  });
});
