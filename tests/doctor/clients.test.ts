import { describe, expect, test } from 'vitest';
import type { Application } from '../../tenant/state/applications';
import { applicationChange, type ClientObject } from '../../tenant/state/client-object';
import { clientId } from '../test-tenant';
import { createTestWorld, expectOnly, portalUrl, type TestWorld } from './doctor-world';

/** Sets the portal's application otherwise, as the Management API shows it; the tenant acts as before. */
function shown(world: TestWorld, given: ClientObject): void {
  world.tenant.state.applicationChanges.change(clientId, { given });
}

/** Sets it otherwise, and the tenant acts by it. */
function set(world: TestWorld, given: ClientObject): void {
  world.tenant.state.applicationChanges.change(clientId, applicationChange(given));
}

const backchannelUrl = `${portalUrl}/auth/backchannel-logout`;
const mfaOtp = 'http://auth0.com/oauth/grant-type/mfa-otp';

describe('The application of the portal', () => {
  test.each<[string, ClientObject]>([
    ['app_type', { app_type: 'spa' }],
    ['third_party', { is_first_party: false }],
    ['not_oidc_conformant', { oidc_conformant: false }],
    ['algorithm', { jwt_configuration: { alg: 'HS256' } }],
    ['auth_method', { token_endpoint_auth_method: 'client_secret_post' }],
    ['auth_method', { token_endpoint_auth_method: 'none' }],
    ['auth_method', { token_endpoint_auth_method: 'private_key_jwt' }],
    ['password_grant', { grant_types: ['authorization_code', 'password'] }],
    ['callbacks', { callbacks: [`${portalUrl}/auth/callback`, 'https://*.example/auth/callback'] }],
    ['callbacks', { callbacks: ['##LATCHKEY_BASE_URL##/auth/callback'] }],
    ['logout_urls', { allowed_logout_urls: ['@@LATCHKEY_BASE_URL@@/auth/signed-out'] }],
  ])('is told of by %s where it has %j', async (code, given) => {
    const world = createTestWorld();
    shown(world, given);
    await expectOnly(world, { id: 'app.settings', code });
  });

  test('takes the grant type MFA where the portal uses the MFA API', async () => {
    const world = createTestWorld();
    world.variables['STRONG_SIGN_IN'] = 'mfa-api';
    await expectOnly(world, { id: 'app.settings', code: 'mfa_grant' });
    shown(world, { grant_types: ['authorization_code', mfaOtp] });
    await expectOnly(world);
  });

  test('is not judged where the tenant tells little of it', async () => {
    const world = createTestWorld();
    world.tenant.answers.set(`GET /api/v2/clients/${clientId}`, () =>
      Response.json({ client_id: clientId, callbacks: 7, jwt_configuration: [] }),
    );
    expect(await world.findings('app.settings')).toMatchObject([{ status: 'ok' }]);
  });
});

describe('The tenant tells the portal', () => {
  test.each<[string, ClientObject['oidc_logout'], string]>([
    ['of nothing', { backchannel_logout_urls: [] }, 'no_url'],
    ['of nothing, by an empty address', { backchannel_logout_urls: [''] }, 'no_url'],
    [
      'at another address',
      { backchannel_logout_urls: ['https://other.example/auth/backchannel-logout'] },
      'other_url',
    ],
    [
      'at a variable that was not set',
      { backchannel_logout_urls: ['https://##LATCHKEY_BASE_URL##/auth/backchannel-logout'] },
      'other_url',
    ],
    ['of sign-outs alone', { backchannel_logout_urls: [backchannelUrl] }, 'initiators'],
    [
      'of a choice that lacks one',
      {
        backchannel_logout_urls: [backchannelUrl],
        backchannel_logout_initiators: {
          mode: 'custom',
          selected_initiators: [
            'rp-logout',
            'idp-logout',
            'session-revoked',
            'session-expired',
            'password-changed',
          ],
        },
      },
      'initiators',
    ],
  ])('%s', async (_what, settings, code) => {
    const world = createTestWorld();
    set(world, { oidc_logout: settings });
    await expectOnly(world, { id: 'app.backchannel', code });
  });

  test('by settings under their former name as well', async () => {
    const world = createTestWorld();
    world.tenant.state.applicationChanges.change(clientId, {
      backchannelLogout: undefined,
      given: {
        oidc_backchannel_logout: {
          backchannel_logout_urls: [backchannelUrl],
          backchannel_logout_initiators: { mode: 'all' },
        },
      },
    });
    await expectOnly(world);
  });

  test('and the remedy is the value to set', async () => {
    const world = createTestWorld();
    set(world, { oidc_logout: null });
    const [finding] = await world.findings('app.backchannel');
    expect(finding?.remedy).toContain(
      `{"backchannel_logout_urls":["${backchannelUrl}"],"backchannel_logout_initiators":{"mode":"all"}}`,
    );
  });

  test('nothing where the plan has no back-channel logout, which is told once', async () => {
    const world = createTestWorld();
    world.tenant.state.settings.backchannelDiscovery = false;
    set(world, { oidc_logout: null });
    await expectOnly(world, { id: 'tenant.discovery', code: 'no_backchannel' });
  });
});

/** Registers another application that people sign in to. */
function register(world: TestWorld, given: Partial<Application> = {}): void {
  const number = world.tenant.state.registeredApplications.all().length;
  world.tenant.state.registeredApplications.add({
    id: `other-${number}`,
    clientId: `other-${number}`,
    clientSecret: 'the secret of another',
    name: `Other ${number}`,
    kind: 'regular_web',
    redirectUris: ['https://other.example/callback'],
    logoutUris: [],
    managementScopes: [],
    backchannelLogout: { url: 'https://other.example/logout', initiators: 'all' },
    ...given,
  });
}

const lasting = {
  refresh_token: { rotation_type: 'non-rotating', expiration_type: 'non-expiring' },
};

describe('Other applications', () => {
  test.each<[string, Partial<Application>]>([
    ['that hear of everything', {}],
    [
      'that hear of ended sessions',
      {
        backchannelLogout: { url: 'https://other.example/logout', initiators: ['session-revoked'] },
      },
    ],
    ['on telephones, where nothing can be sent', { kind: 'native', backchannelLogout: undefined }],
    ['in browsers, where nothing can be sent', { kind: 'spa', backchannelLogout: undefined }],
    ['that lead nobody back', { redirectUris: [], backchannelLogout: undefined }],
    [
      'that are machines',
      { kind: 'non_interactive', backchannelLogout: undefined, given: lasting },
    ],
    ['without refresh tokens', { grantTypes: ['authorization_code'], given: lasting }],
  ])('%s are right', async (_what, given) => {
    const world = createTestWorld();
    register(world, given);
    await expectOnly(world);
  });

  test.each<[string, Partial<Application>]>([
    [
      'initiators',
      { backchannelLogout: { url: 'https://other.example/logout', initiators: ['rp-logout'] } },
    ],
    ['no_url', { backchannelLogout: undefined }],
    ['lasting_tokens', { given: lasting }],
    ['lasting_tokens', { kind: 'native', backchannelLogout: undefined, given: lasting }],
  ])('are told of by %s where they have %j', async (code, given) => {
    const world = createTestWorld();
    register(world, given);
    await expectOnly(world, { id: 'others.initiators', code });
  });

  test('are named, five at most, without their ids and what would change the line', async () => {
    const world = createTestWorld();
    register(world, { name: '\u202Ekcatta\u001B[31m', backchannelLogout: undefined });
    for (let count = 0; count < 6; count += 1) register(world, { backchannelLogout: undefined });
    const [finding] = await world.findings('others.initiators');
    expect(finding?.found).toContain('“kcatta[31m”, “Other 1”');
    expect(finding?.found).toMatch(/“Other 4” and 2 more\.$/);
    expect(finding?.found).not.toContain('other-1');
  });

  test('are looked through page by page', async () => {
    const world = createTestWorld();
    for (let count = 0; count < 250; count += 1) register(world);
    register(world, { name: 'The last', backchannelLogout: undefined });
    const [finding] = await world.findings('others.initiators');
    expect(finding?.found).toContain('“The last”');
  });
});

describe('The last logout token', () => {
  /** A tenant whose log may be read, with these answers to logout tokens in it, the latest last. */
  function logged(...answers: (number | null | { url: string })[]): TestWorld {
    const world = createTestWorld();
    const { settings, logout, clock } = world.tenant.state;
    settings.withheldScopes = settings.withheldScopes.filter((scope) => scope !== 'read:logs');
    answers.forEach((answer, position) => {
      const isElsewhere = typeof answer === 'object' && answer !== null;
      logout.log(
        {
          clientId,
          url: isElsewhere ? answer.url : backchannelUrl,
          status: isElsewhere ? 500 : answer,
          initiator: 'session-revoked',
          sub: 'auth0|ada',
        },
        clock.now() - 60_000 * (answers.length - position),
      );
    });
    return world;
  }

  test.each([
    [null, 'no_answer'],
    [302, 'blocked'],
    [401, 'blocked'],
    [403, 'blocked'],
    [404, 'not_found'],
    [405, 'not_found'],
    [400, 'refused'],
    [502, 'unavailable'],
  ])('that was answered with %s is told', async (status, code) => {
    await expectOnly(logged(200, status), { id: 'backchannel.delivery', code });
  });

  test.each<[number | null, string]>([
    [null, 'failed'],
    [403, 'failed'],
    [400, 'failed'],
    [503, 'warning'],
  ])('that was answered with %s is a %s, as what is mended or over', async (status, expected) => {
    expect(await logged(status).findings('backchannel.delivery')).toMatchObject([
      { status: expected },
    ]);
  });

  test.each([200, 204])(
    'that was answered with %i is right, whatever was before',
    async (status) => {
      const world = logged(502, status);
      await expectOnly(world);
      expect(await world.findings('backchannel.delivery')).toMatchObject([{ status: 'ok' }]);
    },
  );

  test('to another address is none to this portal', async () => {
    await expectOnly(logged(200, { url: 'https://former.example/auth/backchannel-logout' }));
  });

  test.each([
    ['there is none', () => logged()],
    ['the log may not be read', createTestWorld],
  ])('is not judged where %s', async (_why, create) => {
    const world = create();
    await expectOnly(world);
    expect(await world.findings('backchannel.delivery')).toMatchObject([{ status: 'skipped' }]);
  });

  test('is asked for without anything of a person', async () => {
    const world = logged(200);
    const asked: string[] = [];
    const { fetch } = world;
    world.fetch = (input, init) => {
      asked.push(new Request(input, init).url);
      return fetch(input, init);
    };
    await world.findings('backchannel.delivery');
    const url = new URL(asked.find((one) => one.includes('/api/v2/logs')) ?? '');
    expect(url.searchParams.get('fields')).toBe('type,date,client_id,details');
  });
});
