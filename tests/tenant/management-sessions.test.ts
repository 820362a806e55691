import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ORBIT_MAIL, PORTAL, READ_ONLY_MANAGEMENT } from '../../tenant/seed/applications';
import { INES, MARA, TEO } from '../../tenant/seed/people';
import { startTenant, type Tenant } from '../../tenant/tenant';
import { Browser } from './browser';
import { manage, managementToken, sessionsOf, type SessionBody } from './management';
import { authorize, exchange, MAIL_CALLBACK, PORTAL_URL, signIn } from './sign-in';

const OFFLINE = { scope: 'openid offline_access' };
const MAIL = { client: ORBIT_MAIL, redirectUri: MAIL_CALLBACK, parameters: OFFLINE };
const NEVER_BY_ITSELF = 3_600_000;

let tenant: Tenant;
let token: string;

const at = (userId: string) => `/users/${encodeURIComponent(userId)}`;
const call = (line: string, body?: unknown) => manage(tenant, token, line, body);

beforeAll(async () => {
  tenant = await startTenant({
    portalUrl: PORTAL_URL,
    endingDelayMs: NEVER_BY_ITSELF,
    rateLimit: null,
    visitor: { ip: '90.230.11.84', asn: '3301' },
  });
  token = await managementToken(tenant);
});
afterAll(() => tenant.close());
beforeEach(() => tenant.reset());

/** Signs Ines in to Orbit Mail with a refresh token, in a browser of her own. */
async function signInToMail() {
  const browser = new Browser('Mozilla/5.0 (test browser)');
  const tokens = await signIn(tenant, browser, INES, MAIL);
  return { browser, tokens, sid: String(tokens.claims.sid) };
}

async function refresh(refreshToken: string | undefined) {
  return exchange(tenant, {
    grant_type: 'refresh_token',
    refresh_token: refreshToken ?? '',
    client_id: ORBIT_MAIL.clientId,
    client_secret: ORBIT_MAIL.clientSecret,
  });
}

describe('Listing sessions', () => {
  test('a live sign-in appears under the sid of its ID token, with browser and place', async () => {
    const { sid } = await signInToMail();
    const [session, ...others] = await sessionsOf(tenant, token, INES.userId);
    expect(others).toEqual([]);
    expect(session).toMatchObject({
      id: sid,
      user_id: INES.userId,
      device: {
        initial_user_agent: 'Mozilla/5.0 (test browser)',
        initial_ip: '90.230.11.84',
        last_asn: '3301',
      },
      clients: [{ client_id: ORBIT_MAIL.clientId }],
      session_metadata: null,
    });
    expect(session?.authentication.methods.map(({ name }) => name)).toEqual(['pwd']);
    expect(Date.parse(session?.idle_expires_at ?? '')).toBeGreaterThan(Date.now());
  });

  test('a silent sign-in adds its application and counts as an interaction', async () => {
    const { browser, sid } = await signInToMail();
    const before = tenant.state.sessions.get(sid)?.lastInteractedAt ?? 0;
    await signIn(tenant, browser, INES);
    const [session] = await sessionsOf(tenant, token, INES.userId);
    const clients = session?.clients.map(({ client_id: id }) => id);
    expect(clients).toEqual([ORBIT_MAIL.clientId, PORTAL.clientId]);
    expect(Date.parse(session?.last_interacted_at ?? '')).toBeGreaterThanOrEqual(before);
  });

  test('the dozen of Mara has every kind of session that the schema allows', async () => {
    const sessions = await sessionsOf(tenant, token, MARA.userId);
    expect(sessions).toHaveLength(12);
    const count = (matches: (session: SessionBody) => boolean) => sessions.filter(matches).length;
    const methods = (session: SessionBody) => session.authentication.methods;
    expect(count(({ actor }) => actor !== undefined)).toBe(1);
    expect(count((session) => methods(session).every(({ name }) => name === 'pwd'))).toBe(1);
    expect(count((session) => methods(session).some(({ name }) => name.startsWith('https:')))).toBe(
      1,
    );
    expect(count((session) => session.last_interacted_at === undefined)).toBe(1);
    expect(count((session) => session.device.last_ip === null)).toBe(1);
    expect(count(({ device }) => String(device.initial_ip).includes(':'))).toBeGreaterThan(2);
    const weeksAgo = Date.now() - 21 * 86_400_000;
    const idle = ({ last_interacted_at: last }: SessionBody) => Date.parse(last ?? '') < weeksAgo;
    expect(count(idle)).toBe(1);
    for (const { id, expires_at: end, idle_expires_at: idleEnd } of sessions) {
      expect(id).toMatch(/^[A-Za-z0-9_-]{32}$/);
      expect(Math.min(Date.parse(end), Date.parse(idleEnd))).toBeGreaterThan(Date.now());
    }
  });

  test('the same people have the same session ids at every start', async () => {
    const other = await startTenant();
    const ids = (of: Tenant) => of.state.sessions.ofPerson(MARA.userId).map(({ id }) => id);
    expect(ids(other)).toEqual(ids(tenant));
    await other.close();
  });

  test('all hundred and fifty sessions come page by page, each once', async () => {
    const ids: string[] = [];
    const sizes: number[] = [];
    let from = '';
    do {
      const { body } = await call(`GET ${at(TEO.userId)}/sessions?take=60${from}`);
      sizes.push(body.sessions?.length ?? 0);
      ids.push(...(body.sessions ?? []).map(({ id }) => id));
      from = body.next === undefined ? '' : `&from=${body.next}`;
    } while (from !== '');
    expect(sizes).toEqual([60, 60, 30]);
    expect(new Set(ids).size).toBe(150);
  });

  test('a page holds fifty sessions unless told otherwise, and include_totals changes nothing', async () => {
    const { body } = await call(`GET ${at(TEO.userId)}/sessions?include_totals=true`);
    expect(body.sessions).toHaveLength(50);
    expect(Object.keys(body)).toEqual(['sessions', 'next']);
  });

  test('a cursor stays good when the session it stands on has ended', async () => {
    const first = await call(`GET ${at(TEO.userId)}/sessions?take=10`);
    tenant.state.endings.endSession(first.body.sessions?.[9]?.id ?? '', 'session-revoked');
    const second = await call(`GET ${at(TEO.userId)}/sessions?take=10&from=${first.body.next}`);
    expect(second.body.sessions).toHaveLength(10);
    const seen = new Set(first.body.sessions?.map(({ id }) => id));
    expect(second.body.sessions?.some(({ id }) => seen.has(id))).toBe(false);
  });

  test.each(['take=0', 'take=101', 'take=many', 'from=nonsense', 'page=2'])(
    'the query %s is refused with 400',
    async (query) => {
      const { status, body } = await call(`GET ${at(TEO.userId)}/sessions?${query}`);
      expect(status).toBe(400);
      expect(body).toMatchObject({ statusCode: 400, errorCode: 'invalid_query_string' });
    },
  );

  test('an unknown person is a 404 and a person without sessions an empty list', async () => {
    expect((await call('GET /users/auth0%7Cnobody/sessions')).status).toBe(404);
    expect((await call(`GET ${at(INES.userId)}/sessions`)).body).toEqual({ sessions: [] });
  });
});

describe('Ending sessions', () => {
  test('an accepted ending shows only after a while, and then the browser is really out', async () => {
    const { browser, sid } = await signInToMail();
    expect((await call(`DELETE /sessions/${sid}`)).status).toBe(202);
    expect((await call(`GET /sessions/${sid}`)).status).toBe(200);
    expect(await sessionsOf(tenant, token, INES.userId)).toHaveLength(1);
    await tenant.settle();
    expect((await call(`GET /sessions/${sid}`)).status).toBe(404);
    expect(await sessionsOf(tenant, token, INES.userId)).toEqual([]);
    expect((await authorize(tenant, browser)).url.pathname).toMatch(/^\/u\/login\//);
  });

  test('the ending comes by itself after the configured delay', async () => {
    tenant.state.settings.endingDelayMs = 5;
    const { sid } = await signInToMail();
    await call(`DELETE /sessions/${sid}`);
    await expect.poll(async () => (await call(`GET /sessions/${sid}`)).status).toBe(404);
  });

  test('DELETE leaves the refresh tokens of the session alive', async () => {
    const { tokens, sid } = await signInToMail();
    await call(`DELETE /sessions/${sid}`);
    await tenant.settle();
    expect((await refresh(tokens.refresh_token)).status).toBe(200);
  });

  test('revoke ends the refresh tokens of the session too', async () => {
    const { tokens, sid } = await signInToMail();
    expect((await call(`POST /sessions/${sid}/revoke`)).status).toBe(202);
    await tenant.settle();
    expect(await refresh(tokens.refresh_token)).toMatchObject({
      status: 403,
      error: 'invalid_grant',
      error_description: 'Unknown or invalid refresh token.',
    });
    expect((await call(`GET ${at(INES.userId)}/refresh-tokens`)).body.tokens).toEqual([]);
    expect((await call(`GET /sessions/${sid}`)).status).toBe(404);
  });

  test('an unknown session is accepted by DELETE, refused by revoke and by GET', async () => {
    expect((await call('DELETE /sessions/unknown')).status).toBe(202);
    const revoked = await call('POST /sessions/unknown/revoke');
    expect(revoked.status).toBe(404);
    expect(revoked.body).toMatchObject({ statusCode: 404, error: 'Not Found' });
    expect((await call('GET /sessions/unknown')).status).toBe(404);
    expect((await call(`POST /sessions/${'x'.repeat(51)}/revoke`)).status).toBe(400);
  });

  test('all sessions of a person end together', async () => {
    expect((await call(`DELETE ${at(MARA.userId)}/sessions`)).status).toBe(202);
    await tenant.settle();
    expect(await sessionsOf(tenant, token, MARA.userId)).toEqual([]);
    expect((await call(`GET ${at(MARA.userId)}/refresh-tokens`)).body.tokens).not.toEqual([]);
  });

  test('revoke-access ends one session of this person, keeping refresh tokens when asked', async () => {
    const { tokens, sid } = await signInToMail();
    const body = { session_id: sid, preserve_refresh_tokens: true };
    expect((await call(`POST ${at(INES.userId)}/revoke-access`, body)).status).toBe(202);
    await tenant.settle();
    expect(await sessionsOf(tenant, token, INES.userId)).toEqual([]);
    expect((await refresh(tokens.refresh_token)).status).toBe(200);
  });

  test('revoke-access does not touch a session of somebody else', async () => {
    const { sid } = await signInToMail();
    await call(`POST ${at(MARA.userId)}/revoke-access`, { session_id: sid });
    await tenant.settle();
    expect((await call(`GET /sessions/${sid}`)).status).toBe(200);
  });

  test('revoke-access without a session ends everything of this person', async () => {
    await call(`POST ${at(MARA.userId)}/revoke-access`);
    await tenant.settle();
    expect(await sessionsOf(tenant, token, MARA.userId)).toEqual([]);
    expect((await call(`GET ${at(MARA.userId)}/refresh-tokens`)).body.tokens).toEqual([]);
  });

  test('a session past its limits is in no list and signs nobody in', async () => {
    const { browser } = await signInToMail();
    tenant.state.clock.setSkew(31 * 86_400);
    const later = await managementToken(tenant);
    expect(await sessionsOf(tenant, later, INES.userId)).toEqual([]);
    expect((await authorize(tenant, browser)).url.pathname).toMatch(/^\/u\/login\//);
  });
});

describe('Session metadata', () => {
  test('PATCH writes it and an empty object clears it', async () => {
    const { sid } = await signInToMail();
    const written = await call(`PATCH /sessions/${sid}`, { session_metadata: { name: 'Desk' } });
    expect(written.body).toMatchObject({ id: sid, session_metadata: { name: 'Desk' } });
    const cleared = await call(`PATCH /sessions/${sid}`, { session_metadata: {} });
    expect(cleared.body).toMatchObject({ session_metadata: null });
  });

  test.each([{ session_metadata: { name: 7 } }, { device: {} }, {}])(
    'PATCH refuses %o',
    async (body) => {
      const { sid } = await signInToMail();
      const { status, body: answer } = await call(`PATCH /sessions/${sid}`, body);
      expect(status).toBe(400);
      expect(answer.errorCode).toBe('invalid_body');
    },
  );
});

describe('Who may call', () => {
  test('a missing, malformed or foreign token is a 401', async () => {
    const missing = await manage(tenant, undefined, 'GET /sessions/x');
    expect(missing.body).toMatchObject({ statusCode: 401, error: 'Unauthorized' });
    expect((await manage(tenant, 'nonsense', 'GET /sessions/x')).status).toBe(401);
    const { tokens } = await signInToMail();
    expect((await manage(tenant, tokens.id_token, 'GET /sessions/x')).status).toBe(401);
  });

  test('an expired token is a 401 that says so', async () => {
    tenant.state.clock.setSkew(2 * 86_400);
    const { status, body } = await call('GET /sessions/x');
    expect(status).toBe(401);
    expect(body.message).toContain('Expired token');
  });

  test('a token without the scope is a 403 that names what is missing', async () => {
    const readOnly = await managementToken(tenant, READ_ONLY_MANAGEMENT);
    expect(await sessionsOf(tenant, readOnly, MARA.userId)).toHaveLength(12);
    const { status, body } = await manage(tenant, readOnly, 'DELETE /sessions/x');
    expect(status).toBe(403);
    expect(body).toEqual({
      statusCode: 403,
      error: 'Forbidden',
      message: 'Insufficient scope, expected any of: delete:sessions',
      errorCode: 'insufficient_scope',
    });
  });

  test('revoke needs both of its scopes', async () => {
    const one = await managementToken(tenant, undefined, {
      scope: 'delete:sessions read:sessions',
    });
    const { status, body } = await manage(tenant, one, 'POST /sessions/x/revoke');
    expect(status).toBe(403);
    expect(body.message).toContain('delete:refresh_tokens');
  });

  test('the name of an application is there for read:clients', async () => {
    const { body } = await call(`GET /clients/${ORBIT_MAIL.clientId}`);
    expect(body).toMatchObject({ client_id: ORBIT_MAIL.clientId, name: 'Orbit Mail' });
    expect(JSON.stringify(body)).not.toContain(ORBIT_MAIL.clientSecret);
    expect((await call('GET /clients/unknown')).status).toBe(404);
  });
});
