import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hours } from '~/durations';
import { defaultOperatorConfig } from '~/portal-config/operator-config';
import { scopesWantedBy } from '~/tenant-api/management-scopes';
import { temporaryPath } from '../adapters/temporary-database';
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

test.each(scopesWantedBy(defaultOperatorConfig).filter(({ instead }) => instead === undefined))(
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

test('the plan is certain by what a person has, and told as uncertain without one', async () => {
  const world = createTestWorld();
  const parts = 'sessions, refresh tokens and organizations';
  expect(await world.findings('mgmt.plan')).toMatchObject([
    { status: 'ok', found: `It has ${parts}, as far as can be seen without --user.` },
  ]);
  expect(await world.findings('mgmt.plan', ['--user', 'auth0|ada'])).toMatchObject([
    { status: 'ok', found: `It has ${parts}: those of a person were read.` },
  ]);
});

test('a plan with nothing of sessions is one line', async () => {
  const world = createTestWorld();
  world.tenant.state.settings.planWithoutSessions = true;
  await expectOnly(world, { id: 'mgmt.plan', code: 'plan' });
  expect((await world.findings('mgmt.plan')).find(({ code }) => code === 'plan')?.found).toBe(
    'The plan of the tenant does not have sessions and refresh tokens (status 403 and insufficient_entitlement).',
  );
});

test.each([
  ['refresh-tokens', 'without refresh tokens, applications that'],
  ['organizations', 'without organizations, people do not see'],
])('a plan without %s is told with what goes without it', async (list, without) => {
  const world = createTestWorld();
  world.tenant.answers.set(
    `GET /api/v2/users/auth0|latchkey-doctor/${list}`,
    planRefusal('feature_not_enabled'),
  );
  await expectOnly(world, { id: 'mgmt.plan', code: 'plan_in_part' });
  const findings = await world.findings('mgmt.plan');
  expect(findings.find(({ code }) => code !== null)?.remedy).toContain(without);
});

test('a part of the plan that nobody may ask for, or the operator has turned off, is not judged', async () => {
  const world = createTestWorld();
  world.tenant.state.settings.planWithout = ['organizations'];
  world.tenant.state.settings.withheldScopes.push('read:organizations');
  expect(await world.findings('mgmt.plan')).toMatchObject([
    { status: 'ok' },
    { status: 'skipped', found: 'needs read:organizations to see the rest' },
  ]);
  const path = temporaryPath();
  writeFileSync(path, JSON.stringify({ sections: { organizations: 'off' } }));
  const turnedOff = createTestWorld();
  turnedOff.variables['PORTAL_CONFIG'] = path;
  turnedOff.tenant.state.settings.planWithout = ['organizations'];
  expect(await turnedOff.findings('mgmt.plan')).toMatchObject([{ status: 'ok' }]);
});

test('how far the log goes back is told where it may be read', async () => {
  const world = createTestWorld();
  const { settings, logout, clock } = world.tenant.state;
  settings.withheldScopes = settings.withheldScopes.filter((scope) => scope !== 'read:logs');
  const sent = {
    clientId: 'other',
    url: 'https://other.example/',
    status: 200,
    initiator: 'rp-logout',
    sub: 'auth0|ada',
  } as const;
  for (const age of [40, 1]) logout.log(sent, clock.now() - hours(age));
  expect((await world.findings('mgmt.plan')).map(({ found }) => found)).toContain(
    'The log of the tenant goes back 2 days.',
  );
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
