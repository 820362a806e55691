import { expect, test } from 'vitest';
import { wantedScopes } from '~/tenant-api/management-scopes';
import { createTestWorld, expectOnly } from './doctor-world';

const token = 'POST /oauth/token';
const sessionsOfNobody = 'GET /api/v2/users/auth0|latchkey-doctor/sessions';

/** An answer to the machine-to-machine application; those to the portal's own stay as they are. */
const toMachine = (answer: () => Response) => async (request: Request) =>
  (await request.text()).includes('client_credentials') ? answer() : undefined;

test('a wrong secret of the machine-to-machine application is told', async () => {
  const world = createTestWorld();
  world.variables['AUTH0_CLIENT_SECRET_MGMT'] = 'another-secret';
  await expectOnly(world, { id: 'mgmt.token', code: 'refused' });
});

const refusal = (status: number, error: string) => () => Response.json({ error }, { status });

test.each<[string, () => Response, string]>([
  ['401 access_denied', refusal(401, 'access_denied'), 'refused'],
  ['403 access_denied', refusal(403, 'access_denied'), 'not_authorized'],
  ['403 unauthorized_client', refusal(403, 'unauthorized_client'), 'grant_type'],
  ['400 unauthorized_client', refusal(400, 'unauthorized_client'), 'grant_type'],
  ['429', refusal(429, 'access_denied'), 'token_quota'],
  ['503', refusal(503, 'down'), 'unavailable'],
  ['a redirect', () => Response.redirect('https://login.example/', 302), 'redirected'],
  ['a web page', () => new Response('<html>Sign in'), 'unexpected_answer'],
  ['no token', () => Response.json({}), 'unexpected_answer'],
])('a token endpoint that answers %s is told apart', async (_, answer, code) => {
  const world = createTestWorld();
  world.tenant.answers.set(token, toMachine(answer));
  await expectOnly(world, { id: 'mgmt.token', code });
});

test.each(wantedScopes.filter(({ instead }) => instead === undefined))(
  'without $scope is told what goes without it',
  async ({ scope, without, isNeeded }) => {
    const world = createTestWorld();
    world.tenant.state.settings.withheldScopes.push(scope as never);
    const findings = await world.findings('mgmt.scopes');
    expect(findings).toMatchObject([{ code: isNeeded ? 'needed' : 'missing' }]);
    expect(findings[0]?.found).toContain(`Without it, ${without}.`);
  },
);

test('a scope that another one stands in for is not missed', async () => {
  const world = createTestWorld();
  world.tenant.state.settings.withheldScopes = world.tenant.state.settings.withheldScopes
    .filter((scope) => scope !== 'read:logs')
    .concat('read:logs_users', 'read:device_credentials', 'delete:device_credentials');
  expect(await world.complaints()).toEqual([]);
});

test('a scope that the portal does not need is told', async () => {
  const world = createTestWorld();
  world.tenant.state.settings.withheldScopes = [];
  await expectOnly(world, { id: 'mgmt.scopes', code: 'surplus' });
});

const planRefusal = (errorCode: string | undefined) => () =>
  Response.json({ statusCode: 403, errorCode }, { status: 403 });

test.each<[string, () => Response, string]>([
  ['feature_not_enabled', planRefusal('feature_not_enabled'), 'plan'],
  ['insufficient_entitlement', planRefusal('insufficient_entitlement'), 'plan'],
  ['no code', planRefusal(undefined), 'plan'],
  ['insufficient_scope', planRefusal('insufficient_scope'), 'scope'],
  ['401', () => new Response('{}', { status: 401 }), 'token_refused'],
  ['429', () => new Response('{}', { status: 429 }), 'limited'],
  ['500', () => new Response('{}', { status: 500 }), 'unexpected_answer'],
])('an API of sessions that answers %s is told apart', async (_, answer, code) => {
  const world = createTestWorld();
  world.tenant.answers.set(sessionsOfNobody, answer);
  await expectOnly(world, { id: 'mgmt.plan', code });
});

test('the plan is certain by the sessions of a person, and told as uncertain without one', async () => {
  const world = createTestWorld();
  expect(await world.findings('mgmt.plan')).toMatchObject([
    { status: 'ok', found: 'It has, as far as can be seen without --user.' },
  ]);
  expect(await world.findings('mgmt.plan', ['--user', 'auth0|ada'])).toMatchObject([
    { status: 'ok', found: 'It has: the sessions of a person were read.' },
  ]);
});

test('a person whom the tenant does not know is told', async () => {
  const world = createTestWorld();
  expect(await world.complaints(['--user', 'auth0|nobody'])).toEqual([
    { id: 'mgmt.plan', code: 'user_unknown' },
  ]);
});

test('a tenant for development is told by its limit', async () => {
  const world = createTestWorld();
  world.tenant.answers.set(sessionsOfNobody, () =>
    Response.json({}, { status: 404, headers: { 'x-ratelimit-limit': '10' } }),
  );
  await expectOnly(world, { id: 'mgmt.limit', code: 'low' });
});
