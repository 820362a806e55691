import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PORTAL } from '../../tenant/seed/applications';
import { PASSWORDS } from '../../tenant/seed/connections';
import { GUS, LENA, RUTH, TESS, YUKI } from '../../tenant/seed/people-by-connection';
import { ALMA, INES, MARA } from '../../tenant/seed/people';
import { CANARY_PREFIX } from '../../tenant/state/canary';
import { startTenant, type Tenant } from '../../tenant/tenant';
import { logOf, manage, managementToken } from './management';

const PORTAL_URL = 'http://127.0.0.1:9';
const NEW = 'Marzipan-ladder-77';

let tenant: Tenant;
let token: string;
beforeAll(async () => {
  tenant = await startTenant({ rateLimit: null, portalUrl: PORTAL_URL });
  token = await managementToken(tenant);
});
afterAll(() => tenant.close());
beforeEach(() => tenant.reset());

const ask = (body: unknown) => manage(tenant, token, 'POST /tickets/password-change', body);

async function ticketFor(body: unknown): Promise<string> {
  const { body: answer } = await ask(body);
  return (answer as { ticket?: string }).ticket ?? '';
}

const submit = (url: string, password: string, again = password) =>
  fetch(url, {
    method: 'POST',
    body: new URLSearchParams({ password, again }),
    redirect: 'manual',
  });

const passwordOf = (userId: string) => tenant.state.accounts.byId(userId)?.password;

describe('A ticket for a password', () => {
  test('is a marked link to a page without a script, and the log has it too', async () => {
    const { status, body } = await ask({ user_id: INES.userId, ttl_sec: 600 });
    expect(status).toBe(201);
    const url = (body as { ticket: string }).ticket;
    expect(url).toContain(`${tenant.issuer}u/reset-verify?ticket=${CANARY_PREFIX}`);
    const page = await (await fetch(url)).text();
    expect(page).toContain(INES.email);
    expect(page).not.toContain('<script');
    expect((await logOf(tenant, token, INES.userId))[0]).toMatchObject({
      type: 'scpr',
      details: { resetUrl: url },
    });
  });

  test('sets a password once; sessions end and refresh tokens live on', async () => {
    const tokens = tenant.state.refreshTokens.where({ userId: MARA.userId }).length;
    const url = await ticketFor({ user_id: MARA.userId });
    expect((await submit(url, NEW)).status).toBe(200);
    expect(passwordOf(MARA.userId)).toBe(NEW);
    expect(tenant.state.sessions.ofPerson(MARA.userId)).toEqual([]);
    expect(tenant.state.refreshTokens.where({ userId: MARA.userId })).toHaveLength(tokens);
    expect((await logOf(tenant, token, MARA.userId))[0]?.type).toBe('scp');
    await tenant.settle();
    expect(tenant.logoutDeliveries()[0]?.initiator).toBe('password-changed');
    expect((await submit(url, 'Another-ladder-78')).status).toBe(400);
    expect((await fetch(url)).status).toBe(400);
  });

  test('is not used up by looking, nor by a password that is refused', async () => {
    const url = await ticketFor({ user_id: INES.userId });
    await fetch(url);
    await submit(url, 'short');
    await submit(url, NEW, 'something else');
    expect((await submit(url, NEW)).status).toBe(200);
  });

  test.each([
    ['short', 'PasswordStrengthError: Password is too weak'],
    ['Password1!', 'PasswordDictionaryError: Password is too common'],
    ['Ines-harbour-4', 'PasswordNoUserInfoError: Password contains user information'],
    ['quiet-meadow-1', 'PasswordHistoryError: Password has previously been used'],
  ])('refuses %s in words', async (password, words) => {
    const url = await ticketFor({ user_id: INES.userId });
    const response = await submit(url, password);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(words);
  });

  test('ends when a newer one is made, and with its time', async () => {
    const first = await ticketFor({ user_id: INES.userId });
    const second = await ticketFor({ user_id: INES.userId, ttl_sec: 600 });
    expect((await fetch(first)).status).toBe(400);
    tenant.state.clock.setSkew(540);
    expect((await fetch(second)).status).toBe(200);
    tenant.state.clock.setSkew(601);
    expect((await fetch(second)).status).toBe(400);
  });

  test.each([0, undefined])('lives five days where its time is %s', async (seconds) => {
    const url = await ticketFor({ user_id: INES.userId, ttl_sec: seconds });
    tenant.state.clock.setSkew(5 * 86_400 - 60);
    expect((await fetch(url)).status).toBe(200);
    tenant.state.clock.setSkew(5 * 86_400 + 1);
    expect((await fetch(url)).status).toBe(400);
  });

  test('leads back to where its application begins a sign-in', async () => {
    const url = await ticketFor({ user_id: INES.userId, client_id: PORTAL.clientId });
    const page = await (await submit(url, NEW)).text();
    const iss = encodeURIComponent(tenant.issuer);
    expect(page).toContain(`href="${PORTAL_URL}/auth/login?iss=${iss}"`);
    expect(page).toContain('Back to Latchkey');
  });

  test('goes to its result URL, with the address unless that is turned off', async () => {
    const wanted = { user_id: INES.userId, result_url: 'https://app.example/done' };
    const first = await submit(await ticketFor(wanted), NEW);
    expect(first.headers.get('location')).toContain('email=ines%40example.com');
    const url = await ticketFor({ ...wanted, includeEmailInRedirect: false });
    const second = await submit(url, 'Another-ladder-78');
    expect(second.headers.get('location')).not.toContain('email');
  });

  test('confirms the address only where it says so', async () => {
    await submit(await ticketFor({ user_id: YUKI.userId }), NEW);
    expect(tenant.state.accounts.byId(YUKI.userId)?.emailVerified).toBe(false);
    const url = await ticketFor({ user_id: YUKI.userId, mark_email_as_verified: true });
    await submit(url, 'Another-ladder-78');
    expect(tenant.state.accounts.byId(YUKI.userId)?.emailVerified).toBe(true);
  });

  test('of somebody whose password is linked names that identity', async () => {
    const linked = { ...GUS, linked: [RUTH] };
    tenant.state.accounts.remove(RUTH.userId);
    tenant.state.accounts.add(linked);
    const identity = { provider: 'auth0', user_id: RUTH.userId.split('|')[1] };
    const url = await ticketFor({ user_id: GUS.userId, identity });
    expect((await submit(url, NEW)).status).toBe(200);
    expect(tenant.state.accounts.byId(GUS.userId)?.linked?.[0]?.password).toBe(NEW);
    expect(passwordOf(GUS.userId)).toBe(GUS.password);
  });

  test('is found by connection and address as well', async () => {
    const url = await ticketFor({ connection_id: PASSWORDS.id, email: INES.email });
    expect((await fetch(url)).status).toBe(200);
  });

  test.each([
    [{ user_id: ALMA.userId }, 400, "The user's main connection does not support this operation"],
    [
      { user_id: LENA.userId, identity: { provider: 'auth0', user_id: 'other' } },
      400,
      'The user exists, but does not contain the given identity',
    ],
    [{ user_id: 'auth0|nobody' }, 404, 'The user does not exist.'],
    [{ connection_id: 'con_none', email: INES.email }, 404, 'The connection does not exist.'],
    [{ email: INES.email }, 400, 'Missing required property: user_id'],
    [{ user_id: INES.userId, ttl_sec: -1 }, 400, 'ttl_sec'],
    [
      { user_id: INES.userId, client_id: PORTAL.clientId, result_url: 'https://app.example/' },
      400,
      'result_url',
    ],
    [{ user_id: INES.userId, new_password: NEW }, 400, 'Additional properties not allowed'],
  ])('for %j is refused', async (body, status, message) => {
    expect(await ask(body)).toMatchObject({
      status,
      body: { message: expect.stringContaining(message) as string },
    });
  });

  test('needs an e-mail address', async () => {
    tenant.state.accounts.update(TESS.userId, { email: '' });
    expect((await ask({ user_id: TESS.userId })).body.message).toBe(
      'The user does not have an email address',
    );
  });

  test('needs create:user_tickets, and for a result URL the plan', async () => {
    tenant.state.settings.planWithoutResultUrl = true;
    const body = { user_id: INES.userId, result_url: 'https://app.example/' };
    expect(await ask(body)).toMatchObject({
      status: 403,
      body: { message: 'Customizations for resultUrl are not allowed for non-enterprise tenants' },
    });
    tenant.state.settings.withheldScopes = ['create:user_tickets'];
    expect(await ask({ user_id: INES.userId })).toMatchObject({
      status: 403,
      body: { errorCode: 'insufficient_scope' },
    });
  });
});

describe('The mail that a person asks for at sign-in', () => {
  test('has a link that works as a ticket does, and confirms the address', async () => {
    await fetch(`${tenant.baseUrl}/dbconnections/change_password`, {
      method: 'POST',
      body: new URLSearchParams({
        client_id: PORTAL.clientId,
        email: YUKI.email,
        connection: YUKI.connection,
      }),
    });
    const url = tenant.state.passwordMails[0]?.ticket ?? '';
    expect((await submit(url, NEW)).status).toBe(200);
    expect(tenant.state.accounts.byId(YUKI.userId)).toMatchObject({
      password: NEW,
      emailVerified: true,
    });
  });
});
