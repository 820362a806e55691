import { request } from 'node:http';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MANAGEMENT, PORTAL } from '../../tenant/seed/applications';
import { INES, MARA, personOfCrowd } from '../../tenant/seed/people';
import type { Person } from '../../tenant/state/accounts';
import { startTenant, type Tenant } from '../../tenant/tenant';
import { Browser } from './browser';
import { manage, managementToken, sessionsOf } from './management';
import { authorize, PORTAL_URL, signIn } from './sign-in';

let tenant: Tenant;

beforeAll(async () => {
  tenant = await startTenant({ portalUrl: PORTAL_URL, endingDelayMs: 20 });
});
afterAll(() => tenant.close());
beforeEach(() => tenant.reset());

async function control(line: string, body: unknown = {}, headers: Record<string, string> = {}) {
  const [method = 'GET', path = ''] = line.split(' ');
  const response = await fetch(`${tenant.baseUrl}/control${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: method === 'GET' ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  const answer = (text.startsWith('{') ? JSON.parse(text) : {}) as Record<string, unknown>;
  return { status: response.status, answer };
}

describe('The control API', () => {
  test('resets everything to the seed', async () => {
    const browser = new Browser();
    const { claims } = await signIn(tenant, browser, INES);
    const before = tenant.state.keys.publicJwks();
    await control('PUT /faults', [{ kind: 'error', on: 'userinfo' }]);
    await control('PUT /clock', { skewSeconds: 90 });
    await control('PUT /settings', { endingDelayMs: 5000 });
    await control('POST /keys/rotate');
    tenant.state.sessions.remove(tenant.state.sessions.ofPerson(MARA.userId)[0]?.id ?? '');

    expect((await control('POST /reset')).status).toBe(200);

    expect(tenant.state.sessions.get(String(claims.sid))).toBeUndefined();
    expect(tenant.state.sessions.ofPerson(MARA.userId)).toHaveLength(12);
    expect(tenant.state.keys.publicJwks()).toEqual(before);
    expect((await control('GET /faults')).answer).toEqual({ faults: [] });
    expect((await control('GET /clock')).answer).toMatchObject({ skewSeconds: 0 });
    expect((await control('GET /settings')).answer).toMatchObject({ endingDelayMs: 20 });
    expect((await control('GET /requests')).answer).toEqual({ requests: [] });
    expect((await authorize(tenant, browser)).url.pathname).toMatch(/^\/u\/login\//);
  });

  test('gives people and seeded sessions new ids where it is asked to', async () => {
    const idsOf = (person: Person) =>
      tenant.state.sessions.ofPerson(person.userId).map(({ id }) => id);
    const before = idsOf(MARA);
    const mara = () => tenant.state.accounts.of(MARA);

    expect((await control('POST /reset', { withNewIds: true })).status).toBe(200);
    expect(mara().userId).toMatch(/^auth0\|[0-9a-f]{24}$/);
    expect({ ...mara(), userId: MARA.userId }).toEqual(MARA);
    expect(tenant.state.accounts.byId(MARA.userId)).toBeUndefined();
    expect(idsOf(mara())).toHaveLength(12);
    expect(idsOf(mara()).filter((id) => before.includes(id))).toEqual([]);
    expect((await signIn(tenant, new Browser(), MARA)).claims.sub).toBe(mara().userId);

    expect((await control('POST /reset')).status).toBe(200);
    expect(mara()).toEqual(MARA);
    expect(idsOf(MARA)).toEqual(before);
  });

  test('keeps a log of who asked for what', async () => {
    const token = await managementToken(tenant);
    await manage(tenant, token, 'GET /sessions/some-id');
    const { answer } = await control('GET /requests');
    expect(answer.requests).toMatchObject([
      { area: 'token', method: 'POST', status: 200, grantType: 'client_credentials' },
      {
        area: 'management',
        method: 'GET',
        path: '/api/v2/sessions/some-id',
        status: 404,
        clientId: MANAGEMENT.clientId,
      },
    ]);
    expect((await control('DELETE /requests')).status).toBe(204);
    expect(tenant.requests()).toEqual([]);
  });

  test('adds sessions and ends them for a reason', async () => {
    const added = await control('POST /sessions', {
      email: INES.email,
      count: 3,
      ip: '189.6.25.70',
      refreshTokens: 2,
    });
    expect(added.status).toBe(201);
    const ids = added.answer.ids as string[];
    const token = await managementToken(tenant);
    const listed = await sessionsOf(tenant, token, INES.userId);
    expect(listed.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(listed[0]?.device.initial_ip).toBe('189.6.25.70');
    expect(tenant.state.refreshTokens.where({ userId: INES.userId })).toHaveLength(6);

    const ended = await control(`DELETE /sessions/${ids[0]}`, { initiator: 'session-expired' });
    expect(ended.status).toBe(204);
    // Logout tokens go out on their own, and are listed as they arrive.
    await tenant.settle();
    await control('POST /sessions/end', { email: INES.email, initiator: 'password-changed' });
    await tenant.settle();
    const { answer } = await control('GET /logout-deliveries');
    const initiators = (answer.deliveries as { initiator: string }[]).map((one) => one.initiator);
    expect(initiators).toEqual(['session-expired', 'password-changed', 'password-changed']);
    expect(tenant.state.sessions.ofPerson(INES.userId)).toEqual([]);
  });

  test('gives sessions to anybody of the crowd, who can sign in as well', async () => {
    const person = personOfCrowd(1_999);
    const added = await control('POST /sessions', { email: person.email, count: 2 });
    expect(added.status).toBe(201);
    const { claims } = await signIn(tenant, new Browser(), person);
    expect(claims).toMatchObject({ sub: person.userId, name: person.name });
    const listed = await sessionsOf(tenant, await managementToken(tenant), person.userId);
    expect(listed).toHaveLength(3);
    expect(listed.map((session) => session.user_id)).toContain(person.userId);
  });

  test('shifts the clock of tokens and sessions', async () => {
    await control('PUT /clock', { skewSeconds: 300 });
    const { claims } = await signIn(tenant, new Browser(), INES, { parameters: { max_age: '60' } });
    const ahead = (instant: number | undefined) => Number(instant) - Date.now() / 1000;
    expect(ahead(claims.iat)).toBeGreaterThan(295);
    expect(ahead(claims.auth_time)).toBeGreaterThan(295);
    expect(Number(claims.exp) - Number(claims.iat)).toBe(36_000);
    const token = await managementToken(tenant);
    expect(ahead(decodeJwt(token).iat)).toBeGreaterThan(295);
    const [session] = await sessionsOf(tenant, token, INES.userId);
    expect(ahead(Date.parse(session?.created_at ?? '') / 1000)).toBeGreaterThan(295);
  });

  test('rotates the signing key and keeps or withdraws the former one', async () => {
    const former = await managementToken(tenant);
    expect((await control('POST /keys/rotate')).answer.kids).toHaveLength(2);
    expect((await manage(tenant, former, 'GET /sessions/x')).status).toBe(404);
    const { claims } = await signIn(tenant, new Browser(), INES);
    expect(claims.sub).toBe(INES.userId);
    await control('POST /keys/rotate', { keepPrevious: false });
    expect((await manage(tenant, former, 'GET /sessions/x')).status).toBe(401);
  });

  test('moves visitors to another place, with or without a second factor', async () => {
    await control('PUT /settings', { visitor: { ip: '126.78.122.3', asn: '17676', mfa: true } });
    const { claims } = await signIn(tenant, new Browser(), INES);
    expect(claims.amr).toEqual(['mfa']);
    const [session] = await sessionsOf(tenant, await managementToken(tenant), INES.userId);
    expect(session?.device).toMatchObject({ initial_ip: '126.78.122.3', initial_asn: '17676' });
    expect(session?.authentication.methods.map(({ name }) => name)).toEqual(['pwd', 'mfa']);
  });

  test('moves the portal', async () => {
    await control('PUT /settings', { portalUrl: 'http://127.0.0.1:3111' });
    const redirectUri = 'http://127.0.0.1:3111/auth/callback';
    const { url } = await authorize(tenant, new Browser(), { redirectUri });
    expect(url.pathname).toMatch(/^\/u\/login\//);
    const [portal] = tenant.state.applications();
    expect(portal).toMatchObject({
      clientId: PORTAL.clientId,
      redirectUris: [redirectUri, 'http://127.0.0.1:3111/auth/link/callback'],
    });
  });

  test('carries out waiting endings at once', async () => {
    await control('PUT /settings', { endingDelayMs: 3_600_000 });
    const { claims } = await signIn(tenant, new Browser(), INES);
    const token = await managementToken(tenant);
    await manage(tenant, token, `DELETE /sessions/${claims.sid}`);
    expect(await sessionsOf(tenant, token, INES.userId)).toHaveLength(1);
    expect((await control('POST /endings/finish')).status).toBe(204);
    expect(await sessionsOf(tenant, token, INES.userId)).toEqual([]);
  });

  test.each([
    ['PUT /faults', [{ kind: 'earthquake' }]],
    ['PUT /settings', { endingDelay: 5 }],
    ['PUT /clock', { skewSeconds: 'much' }],
    ['POST /sessions', { count: 2 }],
  ])('refuses %s with %o', async (line, body) => {
    const { status, answer } = await control(line, body);
    expect(status).toBe(400);
    expect(answer.error).toBeTypeOf('string');
  });
});

describe('The control API is closed to web pages', () => {
  test('a request from another origin is refused', async () => {
    const headers = { origin: 'http://evil.example.com' };
    expect((await control('POST /reset', {}, headers)).status).toBe(403);
    expect((await control('GET /requests', {}, headers)).status).toBe(403);
  });

  test('a form cannot drive it', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await control('POST /reset', {}, headers)).status).toBe(415);
  });

  test('under another host name it does not exist', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { host: 'tenant.example.com' };
      request(`${tenant.baseUrl}/control/requests`, { headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(404);
  });
});
