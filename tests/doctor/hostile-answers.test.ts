import { expect, test } from 'vitest';
import { runDoctor } from '~/doctor/doctor.server';
import { createTestWorld, expectOnly, fetchError, type TestWorld } from './doctor-world';

const discovery = 'GET /.well-known/openid-configuration';
const token = 'POST /oauth/token';
const sessionsOfNobody = 'GET /api/v2/users/auth0|latchkey-doctor/sessions';

const page = (status: number) => new Response('<!doctype html><title>Blocked</title>', { status });

/** The discovery document with other members. */
async function changeDocument(world: TestWorld, members: object): Promise<void> {
  const answer = await world.tenant.fetch(
    'https://tenant.example/.well-known/openid-configuration',
  );
  const document = { ...((await answer.json()) as object), ...members };
  world.tenant.answers.set(discovery, () => Response.json(document));
}

test('what a tenant calls itself neither moves the cursor of a terminal nor begins a line', async () => {
  const world = createTestWorld();
  await changeDocument(world, {
    issuer: 'https://evil.example/\u001b]0;title\u0007\u009b31m\n  ✓ all is well\u202e',
  });
  const table = await runDoctor([], world);
  const json = await runDoctor(['--json'], world);
  expect(table.output).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}|^ {2}✓ all/mu);
  expect(json.output).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}|\\u00[01]/u);
});

test.each([
  ['a list', []],
  ['an empty object', {}],
  ['an issuer that is a number', { issuer: 1 }],
  ['null', null],
])('%s is no discovery document', async (_, json) => {
  const world = createTestWorld();
  world.tenant.answers.set(discovery, () => Response.json(json));
  await expectOnly(world, { id: 'tenant.reach', code: 'unexpected_answer' });
});

test.each([
  ['to itself', 'https://tenant.example/.well-known/openid-configuration'],
  ['to an app', 'app:somewhere'],
])('a login domain that leads on %s is not named as the one to set', async (_, location) => {
  const world = createTestWorld();
  world.tenant.answers.set(
    discovery,
    () => new Response(null, { status: 302, headers: { location } }),
  );
  const [finding] = await world.findings('tenant.reach');
  expect(finding).toMatchObject({
    code: 'redirected',
    found: 'tenant.example leads on to another address.',
  });
  expect(finding?.remedy).not.toContain('is the login domain');
});

test('where a login domain leads is to be set only if it is the tenant’s, as secrets go there', async () => {
  const world = createTestWorld();
  world.tenant.answers.set(discovery, () => Response.redirect('https://evil.example/', 302));
  expect((await world.findings('tenant.reach'))[0]?.remedy).toContain(
    'if evil.example is the login domain of your tenant, set AUTH0_ISSUER_BASE_URL to https://evil.example.',
  );
  const other = createTestWorld();
  await changeDocument(other, { issuer: 'https://evil.example/' });
  expect((await other.findings('tenant.discovery'))[0]?.remedy).toBe(
    'If evil.example is the login domain of your tenant, set AUTH0_ISSUER_BASE_URL to https://evil.example.',
  );
});

test('keys that are named at another host are not asked for there', async () => {
  const world = createTestWorld();
  await changeDocument(world, { jwks_uri: 'https://elsewhere.example/keys' });
  await expectOnly(world, { id: 'tenant.discovery', code: 'endpoints' });
});

test('a connection that breaks while it is measured counts as no short time', async () => {
  const world = createTestWorld();
  let asked = 0;
  world.tenant.answers.set(discovery, () => {
    asked += 1;
    if (asked > 1) throw fetchError('ECONNRESET');
    return undefined;
  });
  expect(await world.findings('tenant.latency')).toMatchObject([{ status: 'skipped' }]);
});

test.each<[string, () => Response, string]>([
  ['429', () => Response.json({ error: 'access_denied' }, { status: 429 }), 'limited'],
  ['500', () => Response.json({ error: 'access_denied' }, { status: 500 }), 'unexpected_answer'],
  ['a page of a firewall', () => page(401), 'unexpected_answer'],
])('%s in answer to a code says nothing of the secret', async (_, answer, code) => {
  const world = createTestWorld();
  world.tenant.answers.set(token, async (request) =>
    (await request.text()).includes('authorization_code') ? answer() : undefined,
  );
  await expectOnly(world, { id: 'app.secret', code });
});

test('a page of a firewall in place of a token says nothing of the secret', async () => {
  const world = createTestWorld();
  world.tenant.answers.set(token, async (request) =>
    (await request.text()).includes('client_credentials') ? page(401) : undefined,
  );
  await expectOnly(world, { id: 'mgmt.token', code: 'unexpected_answer' });
});

test.each([401, 403])(
  'a page of a firewall (%i) in place of sessions says nothing of the plan',
  async (status) => {
    const world = createTestWorld();
    world.tenant.answers.set(sessionsOfNobody, () => page(status));
    await expectOnly(world, { id: 'mgmt.plan', code: 'unexpected_answer' });
  },
);

test.each<[string, () => Response]>([
  ['is limited', () => new Response('', { status: 429 })],
  ['fails', () => new Response('', { status: 503 })],
  [
    'breaks',
    () => {
      throw fetchError('ECONNRESET');
    },
  ],
])('a tenant that %s says nothing of the callback for linking', async (_, answer) => {
  const world = createTestWorld();
  world.tenant.answers.set('GET /authorize', (request) =>
    request.url.includes('link') ? answer() : undefined,
  );
  await expectOnly(world);
});
