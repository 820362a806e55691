import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CEDAR_BOARD, PORTAL } from '../../tenant/seed/applications';
import { INES, NOOR, VERA } from '../../tenant/seed/people';
import { EDDA } from '../../tenant/seed/people-by-activity';
import { MARKED_DIGITS } from '../../tenant/state/canary';
import { startTenant, type Tenant } from '../../tenant/tenant';
import { Browser } from './browser';
import { control } from './control-api';
import { logOf, manage, managementToken } from './management';
import { PORTAL_URL, signIn } from './sign-in';

let tenant: Tenant;
let token: string;
beforeAll(async () => {
  tenant = await startTenant({ rateLimit: null, portalUrl: PORTAL_URL });
  token = await managementToken(tenant);
});
afterAll(() => tenant.close());
beforeEach(() => tenant.reset());

const at = (userId: string) => `/users/${encodeURIComponent(userId)}`;
const call = (line: string) => manage(tenant, token, line);

const logsOf = (userId: string, query = '') => logOf(tenant, token, userId, query);

describe('An account', () => {
  test('is told as far as fields ask', async () => {
    const { body } = await call(`GET ${at(NOOR.userId)}?fields=email,identities`);
    expect(body).toEqual({
      email: NOOR.email,
      identities: [
        {
          provider: 'auth0',
          user_id: NOOR.userId.split('|')[1],
          connection: 'Username-Password-Authentication',
          isSocial: false,
        },
      ],
    });
  });

  test('has a picture, its dates, and its sign-ins as the log has them', async () => {
    const [latest, ...earlier] = (await logsOf(NOOR.userId)).filter(({ type }) => type === 's');
    const { body } = await call(`GET ${at(NOOR.userId)}`);
    expect(body).toMatchObject({
      picture: expect.stringContaining('/avatars/') as string,
      created_at: '2023-11-06T08:12:00.000Z',
      updated_at: '2026-01-15T09:30:00.000Z',
      last_login: latest?.date,
      last_ip: expect.stringMatching(/^[\d.]+$/) as string,
      logins_count: earlier.length + 1,
    });
  });

  test('leaves out the fields that are not wanted', async () => {
    const { body } = await call(`GET ${at(NOOR.userId)}?fields=email&include_fields=false`);
    expect(body).not.toHaveProperty('email');
    expect(body).toHaveProperty('name');
  });

  test('of nobody is a 404', async () => {
    expect(await call('GET /users/auth0%7Cnobody')).toMatchObject({ status: 404 });
  });
});

describe('A log', () => {
  test('has the latest first, a page at a time', async () => {
    await control(tenant, 'POST /logs', { email: INES.email, type: 's', count: 120 });
    const first = await logsOf(INES.userId, '?page=0&per_page=100&sort=date:-1');
    const second = await logsOf(INES.userId, '?page=1&per_page=100&sort=date:-1');
    expect([first.length, second.length]).toEqual([100, 20]);
    const dates = [...first, ...second].map(({ date }) => date);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  test('tells where an event was, and more than anybody may see', async () => {
    const marked = expect.stringMatching(/^canary-/) as string;
    expect((await logsOf(NOOR.userId))[0]).toMatchObject({
      connection_id: expect.stringMatching(/^con_\w{16}$/) as string,
      strategy: 'auth0',
      strategy_type: 'database',
      isMobile: false,
      details: {
        resetUrl: expect.stringContaining('ticket=canary-') as string,
        request: { body: { note: marked } },
        response: { body: { phone_number: expect.stringContaining(MARKED_DIGITS) as string } },
      },
      security_context: { ja3: marked },
    });
  });

  test('says in which session a sign-in was', async () => {
    const visitor = new Browser();
    await signIn(tenant, visitor, INES);
    const [session] = tenant.state.sessions.ofPerson(INES.userId);
    expect((await logsOf(INES.userId)).find(({ type }) => type === 's')).toMatchObject({
      details: { session_id: session?.id },
    });
  });

  test('of more than a thousand events ends there, and has some that nobody has heard of', async () => {
    const pages = await Promise.all(
      Array.from({ length: 10 }, (_, page) =>
        logsOf(EDDA.userId, `?page=${page}&per_page=100&sort=date:-1`),
      ),
    );
    const ids = new Set(pages.flat().map(({ log_id }) => log_id));
    expect(ids.size).toBe(1000);
    expect(tenant.state.accountLog.ofPerson(EDDA.userId).length).toBeGreaterThan(1000);
    expect(pages.flat().map(({ type }) => type)).toContain('aurora_check_succeeded');
  });

  test('of everybody is never given, whatever an id of a person turns into', async () => {
    for (const path of ['/logs', '/users/../logs', '/users/%2e%2e/logs'])
      expect(await call(`GET ${path}`)).toMatchObject({
        status: 500,
        body: { errorCode: 'tenant_wide_call' },
      });
  });

  test('is late, and forgets, as it was told to', async () => {
    await control(tenant, 'POST /logs', { email: INES.email, type: 's', secondsAgo: 2 });
    await control(tenant, 'POST /logs', { email: INES.email, type: 'fp', secondsAgo: 100_000 });
    Object.assign(tenant.state.settings, { logDelaySeconds: 5, logRetentionDays: 1 });
    expect(await logsOf(INES.userId)).toEqual([]);
    tenant.state.clock.setSkew(4);
    expect((await logsOf(INES.userId)).map(({ type }) => type)).toEqual(['s']);
  });

  test('cannot be paged past a thousand', async () => {
    expect(await call(`GET ${at(INES.userId)}/logs?page=10&per_page=100`)).toMatchObject({
      status: 400,
    });
  });

  test('of nobody is empty, as Auth0 documents no 404 for it', async () => {
    expect(await logsOf('auth0|nobody')).toEqual([]);
  });

  test('has totals where they are asked for', async () => {
    const { body } = await call(`GET ${at(NOOR.userId)}/logs?include_totals=true&per_page=5`);
    expect(body).toMatchObject({ start: 0, limit: 5, length: 5, total: 12 });
  });
});

describe('A client', () => {
  test('tells of its logout, as far as fields ask', async () => {
    const { body } = await call(
      `GET /clients/${CEDAR_BOARD.clientId}?fields=client_id,oidc_logout&include_fields=true`,
    );
    expect(body).toEqual({
      client_id: CEDAR_BOARD.clientId,
      oidc_logout: {
        backchannel_logout_urls: ['http://127.0.0.1:9/backchannel-logout'],
        backchannel_logout_initiators: { mode: 'all' },
      },
    });
  });
});

describe('A scope that is withheld', () => {
  test.each([
    ['read:users', at(NOOR.userId)],
    ['read:clients', `/clients/${PORTAL.clientId}`],
    ['read:sessions', `${at(NOOR.userId)}/sessions`],
    ['read:refresh_tokens', `${at(NOOR.userId)}/refresh-tokens`],
  ] as const)('%s is missing from tokens that were given out before, too', async (scope, path) => {
    expect(await call(`GET ${path}`)).toMatchObject({ status: 200 });
    tenant.state.settings.withheldScopes = [scope];
    expect(await call(`GET ${path}`)).toMatchObject({
      status: 403,
      body: { errorCode: 'insufficient_scope' },
    });
  });

  test('leaves the log to the other one of its two', async () => {
    tenant.state.settings.withheldScopes = ['read:logs'];
    expect(await call(`GET ${at(NOOR.userId)}/logs`)).toMatchObject({ status: 200 });
    tenant.state.settings.withheldScopes = ['read:logs', 'read:logs_users'];
    expect(await call(`GET ${at(NOOR.userId)}/logs`)).toMatchObject({ status: 403 });
  });
});

describe('A plan without sessions', () => {
  test('has accounts, clients and logs all the same', async () => {
    tenant.state.settings.planWithoutSessions = true;
    for (const path of [at(NOOR.userId), `${at(NOOR.userId)}/logs`, `/clients/${PORTAL.clientId}`])
      expect(await call(`GET ${path}`)).toMatchObject({ status: 200 });
    for (const path of [`${at(NOOR.userId)}/sessions`, `${at(NOOR.userId)}/refresh-tokens`])
      expect(await call(`GET ${path}`)).toMatchObject({
        status: 403,
        body: { error: 'Forbidden', errorCode: 'insufficient_entitlement' },
      });
  });
});

describe('A thousand sessions', () => {
  test('are made when they are asked for, of all sorts', async () => {
    await control(tenant, 'POST /sessions', {
      email: VERA.email,
      count: 1000,
      varied: true,
      beganSecondsAgo: 2_000_000,
    });
    const sessions = tenant.state.sessions.ofPerson(VERA.userId);
    expect(sessions).toHaveLength(1000);
    const userAgents = new Set(sessions.map(({ device }) => device.last_user_agent));
    expect(userAgents.size).toBeGreaterThan(15);
  });
});

describe('A mail for a new password', () => {
  const ask = (body: Record<string, string>) =>
    fetch(`${tenant.baseUrl}/dbconnections/change_password`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const known = { client_id: PORTAL.clientId, email: NOOR.email, connection: NOOR.connection };

  test('is answered alike whether or not anybody has the address', async () => {
    const answers = [await ask(known), await ask({ ...known, email: 'nobody@example.org' })];
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(texts[0]).toBe(texts[1]);
  });

  test('can be read by tests, and is in the log', async () => {
    await ask(known);
    const response = await control(tenant, 'GET /password-mails');
    expect(await response.json()).toMatchObject({
      mails: [{ email: NOOR.email, connection: NOOR.connection, userId: NOOR.userId }],
    });
    expect((await logsOf(NOOR.userId))[0]?.type).toBe('scpr');
  });

  test.each([
    { email: NOOR.email, connection: 'x' },
    { client_id: 'stranger', email: NOOR.email, connection: 'x' },
    { client_id: PORTAL.clientId, connection: 'x' },
  ])('is refused to %j', async (body) => {
    expect((await ask(body as Record<string, string>)).status).toBe(400);
  });
});
