import { expect, test } from 'vitest';
import { createTestWorld, expectOnly, fetchError, type TestWorld } from './doctor-world';

const discovery = 'GET /.well-known/openid-configuration';
const jwks = 'GET /.well-known/jwks.json';

test('a portal that is set up right gives nothing to complain of', async () => {
  const world = createTestWorld();
  expect(await world.complaints()).toEqual([]);
});

test.each([
  ['ENOTFOUND', 'name_not_found'],
  ['ECONNREFUSED', 'connection_refused'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'certificate_untrusted'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate_name'],
  ['CERT_HAS_EXPIRED', 'certificate_expired'],
  ['EPROTO', 'no_tls'],
  ['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
  ['ECONNRESET', 'unreachable'],
])('a connection that fails by %s is told as %s', async (error, code) => {
  const world = createTestWorld();
  world.tenant.fetch = () => Promise.reject(fetchError(error));
  await expectOnly(world, { id: 'tenant.reach', code });
});

test('where calls go through a proxy, the line names it', async () => {
  const world = createTestWorld();
  world.variables['HTTPS_PROXY'] = 'http://somebody:a-password@proxy.example:3128';
  world.fetch = () => Promise.reject(fetchError('ECONNREFUSED'));
  expect(await world.findings('tenant.reach')).toMatchObject([
    {
      code: 'connection_refused',
      found: 'There is no answer of tenant.example by the proxy proxy.example:3128 (ECONNREFUSED).',
    },
  ]);
});

const page = '<!DOCTYPE html><title>Sign in to this network</title>';

test.each<[string, () => Response, string]>([
  ['leads on elsewhere', () => Response.redirect('https://other.example/', 302), 'redirected'],
  ['has no discovery document', () => new Response('', { status: 404 }), 'not_a_tenant'],
  ['answers that it is down', () => new Response('', { status: 503 }), 'unavailable'],
  ['answers with a web page', () => new Response(page), 'page'],
  ['answers with something else', () => new Response('hello'), 'unexpected_answer'],
  ['answers without an end', () => new Response('x'.repeat(2_000_001)), 'too_large'],
])('a login domain that %s is told apart', async (_, answer, code) => {
  const world = createTestWorld();
  world.tenant.answers.set(discovery, answer);
  await expectOnly(world, { id: 'tenant.reach', code });
});

/** The discovery document with other members. */
async function changeDocument(world: TestWorld, members: object): Promise<void> {
  const answer = await world.tenant.fetch(
    'https://tenant.example/.well-known/openid-configuration',
  );
  const document = { ...((await answer.json()) as object), ...members };
  world.tenant.answers.set(discovery, () => Response.json(document));
}

test.each<[string, object, string]>([
  ['calls itself something else', { issuer: 'https://other.example/' }, 'issuer'],
  ['has its token endpoint elsewhere', { token_endpoint: 'https://evil.example/' }, 'endpoints'],
  ['has no PKCE', { code_challenge_methods_supported: ['plain'] }, 'no_pkce'],
  ['signs with HS256', { id_token_signing_alg_values_supported: ['HS256'] }, 'no_rs256'],
  ['announces no end of sessions', { end_session_endpoint: undefined }, 'no_end_session'],
  ['has no back-channel logout', { backchannel_logout_supported: undefined }, 'no_backchannel'],
])('a tenant that %s is told', async (_, members, code) => {
  const world = createTestWorld();
  await changeDocument(world, members);
  await expectOnly(world, { id: 'tenant.discovery', code });
});

test.each<[string, () => Response, string]>([
  ['no key', () => Response.json({ keys: [] }), 'no_signing_key'],
  [
    'keys for encryption only',
    () => Response.json({ keys: [{ kty: 'RSA', use: 'enc', kid: 'a' }] }),
    'no_signing_key',
  ],
  ['a web page', () => new Response(page), 'unexpected_answer'],
])('a tenant that publishes %s is told', async (_, answer, code) => {
  const world = createTestWorld();
  world.tenant.answers.set(jwks, answer);
  await expectOnly(world, { id: 'tenant.keys', code });
});

/** The same tenant, or another one, at a canonical domain. */
function addCanonicalDomain(world: TestWorld, answer: (url: URL) => Promise<Response> | null) {
  const { fetch } = world;
  world.variables['AUTH0_MGMT_BASE_URL'] = 'https://canonical.example';
  world.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.hostname !== 'canonical.example') return fetch(input, init);
    return answer(url) ?? fetch(`https://tenant.example${url.pathname}`, init);
  };
}

const keysElsewhere = (answer: () => Response) => (url: URL) =>
  url.pathname === '/.well-known/jwks.json' ? Promise.resolve(answer()) : null;

test.each<[string, () => Response, string]>([
  [
    'another tenant',
    () => Response.json({ keys: [{ kty: 'RSA', use: 'sig', kid: 'other' }] }),
    'two_tenants',
  ],
  ['no tenant', () => new Response(page), 'not_a_tenant'],
])('a domain of the Management API that is of %s is told', async (_, answer, code) => {
  const world = createTestWorld();
  addCanonicalDomain(world, keysElsewhere(answer));
  expect(await world.findings('tenant.same')).toMatchObject([{ status: 'failed', code }]);
});

test('two domains of one tenant are right', async () => {
  const world = createTestWorld();
  addCanonicalDomain(world, () => null);
  expect(await world.findings('tenant.same')).toMatchObject([{ status: 'ok' }]);
});

test.each([
  [6_000, 'apart'],
  [-6_000, 'apart'],
  [26_000, 'far_apart'],
  [-90_000, 'far_apart'],
])('a clock of the tenant that is %i ms ahead is told', async (aheadMs, code) => {
  const world = createTestWorld();
  world.aheadMs = aheadMs;
  await expectOnly(world, { id: 'tenant.clock', code });
});

test.each<[string, string, number]>([
  ['canonical.example', 'tenant.example', 26_000],
  ['tenant.example', 'canonical.example', -90_000],
])('a wrong clock of %s is not hidden by that of %s', async (wrong, right, aheadMs) => {
  const world = createTestWorld();
  addCanonicalDomain(world, () => null);
  const { fetch, surroundings } = world;
  world.fetch = async (input, init) => {
    const answer = await fetch(input, init);
    const { hostname } = new URL(input instanceof Request ? input.url : input);
    const headers = new Headers(answer.headers);
    const now = surroundings.now() + (hostname === wrong ? aheadMs : 0);
    headers.set('date', new Date(now).toUTCString());
    return new Response(answer.body, { status: answer.status, headers });
  };
  const [finding] = await world.findings('tenant.clock');
  expect(finding?.code).toBe('far_apart');
  expect(finding?.found).toContain(`that of ${wrong}, and right by that of ${right}.`);
});

test.each(['9999', 'tomorrow', 'Thu, 01 Jan 1970'])('%s is no time of a clock', async (date) => {
  const world = createTestWorld();
  const { fetch } = world;
  world.fetch = async (input, init) => {
    const answer = await fetch(input, init);
    const headers = new Headers([...answer.headers].filter(([name]) => name !== 'date'));
    headers.set('date', date);
    return new Response(answer.body, { status: answer.status, headers });
  };
  expect(await world.findings('tenant.clock')).toMatchObject([{ status: 'skipped' }]);
});

test('a clock is not read from what a cache answers', async () => {
  const world = createTestWorld();
  const { fetch } = world;
  world.fetch = async (input, init) => {
    const answer = await fetch(input, init);
    const headers = new Headers([...answer.headers, ['age', '60']]);
    return new Response(answer.body, { status: answer.status, headers });
  };
  world.aheadMs = 60_000;
  expect(await world.findings('tenant.clock')).toMatchObject([{ status: 'skipped' }]);
});

test.each([
  [600, 'slow'],
  [2_050, 'too_slow'],
])('a tenant that takes %i ms is told', async (answersAfterMs, code) => {
  const world = createTestWorld();
  world.answersAfterMs = answersAfterMs;
  // By itself: the time of the test passes for all requests at once.
  expect(await world.findings('tenant.latency')).toMatchObject([{ code }]);
});
