import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ORBIT_MAIL, PORTAL, READ_ONLY_MANAGEMENT } from '../../tenant/seed/applications';
import { NORTH_LIBRARY } from '../../tenant/seed/organizations';
import { ALMA, INES, MARA } from '../../tenant/seed/people';
import { LENA } from '../../tenant/seed/people-by-connection';
import { HANA } from '../../tenant/seed/people-by-organizations';
import type { Person } from '../../tenant/state/accounts';
import { startTenant, type Tenant } from '../../tenant/tenant';
import { Browser } from './browser';
import { logOf, manage, managementToken } from './management';
import { authorize, MAIL_CALLBACK, postForm, signIn, submitPassword } from './sign-in';

let tenant: Tenant;
let token: string;
beforeAll(async () => {
  tenant = await startTenant({ rateLimit: null, portalUrl: 'http://127.0.0.1:9' });
  token = await managementToken(tenant);
});
afterAll(() => tenant.close());
beforeEach(() => tenant.reset());

const at = ({ userId }: Person) => `/users/${encodeURIComponent(userId)}`;
const remove = (person: Person, by = token) => manage(tenant, by, `DELETE ${at(person)}`);
const read = (person: Person) =>
  manage<Record<string, unknown>>(tenant, token, `GET ${at(person)}`);
const enter = async (person: Pick<Person, 'email' | 'password'>) => {
  const browser = new Browser();
  return submitPassword(browser, await authorize(tenant, browser, atPortal), person);
};
const atPortal = { redirectUri: 'http://127.0.0.1:9/auth/callback' };

describe('A user who is deleted', () => {
  test('is not there any more, and can be deleted again', async () => {
    expect((await remove(MARA)).status).toBe(204);
    expect(await read(MARA)).toMatchObject({
      status: 404,
      body: { errorCode: 'inexistent_user' },
    });
    expect((await remove(MARA)).status).toBe(204);
  });

  test('leaves no session, refresh token, grant and method behind', async () => {
    const { state } = tenant;
    const { userId } = MARA;
    const kept = () =>
      [state.sessions, state.refreshTokens, state.authenticators, state.grants].map(
        (records) => records.where({ userId }).length,
      );
    state.grants.allow({ userId, clientId: 'tpc_x', audience: 'urn:x', scope: ['read'] });
    state.authenticators.add({
      id: 'totp|dev_mara',
      userId,
      type: 'totp',
      confirmed: true,
      createdAt: 0,
    });
    expect(kept()).not.toContain(0);
    await remove(MARA);
    expect(kept()).toEqual([0, 0, 0, 0]);
  });

  test('can exchange no refresh token', async () => {
    const mail = { client: ORBIT_MAIL, redirectUri: MAIL_CALLBACK };
    const { refresh_token: refreshToken = '' } = await signIn(tenant, new Browser(), INES, {
      ...mail,
      parameters: { scope: 'openid offline_access' },
    });
    await remove(INES);
    const answer = await postForm(tenant, '/oauth/token', {
      grant_type: 'refresh_token',
      client_id: ORBIT_MAIL.clientId,
      client_secret: ORBIT_MAIL.clientSecret,
      refresh_token: refreshToken,
    });
    expect(refreshToken).not.toBe('');
    expect(await answer.json()).toMatchObject({ error: 'invalid_grant' });
  });

  test('is told of to the applications of a session that listen', async () => {
    await signIn(tenant, new Browser(), INES, atPortal);
    await remove(INES);
    await tenant.settle();
    expect(tenant.logoutDeliveries()).toMatchObject([
      { initiator: 'account-deleted', clientId: PORTAL.clientId, sub: INES.userId },
    ]);
  });

  test('has a log still, which says so and not who asked', async () => {
    await remove(MARA);
    const [latest] = await logOf(tenant, token, MARA.userId);
    expect(latest).toMatchObject({ type: 'sdu' });
    expect(latest).not.toHaveProperty('client_id');
  });

  test('is a member of organizations for a while yet', async () => {
    tenant.state.settings.organizationDelayMs = 3_600_000;
    const isMember = () => tenant.state.organizations.isMember(NORTH_LIBRARY.id, HANA.userId);
    await remove(HANA);
    expect(isMember()).toBe(true);
    await tenant.settle();
    expect(isMember()).toBe(false);
  });

  test('cannot sign in with a password any more', async () => {
    await remove(INES);
    expect((await enter(INES)).response.status).toBe(400);
  });

  test('takes the scope', async () => {
    const weak = await managementToken(tenant, READ_ONLY_MANAGEMENT);
    expect((await remove(MARA, weak)).status).toBe(403);
    expect((await read(MARA)).status).toBe(200);
  });
});

describe('Who signs in again by another provider', () => {
  test('has a new, empty account under the id from before', async () => {
    tenant.state.accounts.update(ALMA.userId, { userMetadata: { locale: 'sv' }, blocked: true });
    await remove(ALMA);
    const { url } = await enter(ALMA);
    expect(url.searchParams.get('code')).toBeTruthy();
    const { body } = await read(ALMA);
    expect(body).toMatchObject({ user_id: ALMA.userId, email: ALMA.email });
    expect(body).not.toHaveProperty('user_metadata.locale');
  });

  test('has an account of its own where the sign-in was linked to one that is gone', async () => {
    await remove(LENA);
    await enter({ email: 'lena.a@mail.example', password: 'saffron-google-64' });
    expect((await read(LENA)).status).toBe(404);
    const google = { ...LENA, userId: 'google-oauth2|109876500000000000013' };
    expect((await read(google)).body).toMatchObject({ email: 'lena.a@mail.example' });
  });
});
