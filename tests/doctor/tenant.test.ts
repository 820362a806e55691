import { expect, test } from 'vitest';
import { createTestWorld, expectOnly, fetchError } from './doctor-world';

const discovery = 'GET /.well-known/openid-configuration';

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
  world.fetch = () => Promise.reject(fetchError(error));
  await expectOnly(world, { id: 'tenant.reach', code });
});

const page = '<!DOCTYPE html><title>Sign in to this network</title>';

test.each<[string, Response, string]>([
  ['leads on elsewhere', Response.redirect('https://other.example/', 302), 'redirected'],
  ['has no discovery document', new Response('', { status: 404 }), 'not_a_tenant'],
  ['answers that it is down', new Response('', { status: 503 }), 'unavailable'],
  ['answers with a web page', new Response(page), 'page'],
  ['answers with something else', new Response('hello'), 'unexpected_answer'],
  ['answers without an end', new Response('x'.repeat(2_000_001)), 'too_large'],
])('a login domain that %s is told apart', async (_, answer, code) => {
  const world = createTestWorld();
  world.tenant.answers.set(discovery, () => answer);
  await expectOnly(world, { id: 'tenant.reach', code });
});
