import { expect, test } from 'vitest';
import { createMemoryCache } from '~/cache/memory-cache.server';
import { createTenantApi } from '~/tenant-api/tenant-api.server';
import { identityOf } from '../fakes/account';
import { issuer } from '../test-tenant';

const userId = 'auth0|ada';
const pageOrigin = new URL(issuer).origin;

/** The tickets of a tenant that answers every wish for one with this page, and what it was asked. */
function setUp(page = `${pageOrigin}/u/reset-verify?ticket=t1`, status = 201) {
  const bodies: unknown[] = [];
  const now = () => Date.parse('2026-11-23T12:00:00Z');
  const cache = createMemoryCache({ now });
  const { passwordTickets } = createTenantApi({
    baseUrl: pageOrigin,
    clientId: 'management-client',
    clientSecret: 'management-secret',
    secrets: ['a-secret-of-at-least-thirty-two-bytes'],
    cache,
    persistentCache: cache,
    fetch: async (input, init) => {
      const { pathname } = new URL(input instanceof Request ? input.url : input);
      if (pathname === '/oauth/token')
        return Response.json({ access_token: 'token', expires_in: 3600, token_type: 'Bearer' });
      bodies.push(await new Response(init?.body).json());
      return Response.json(status === 201 ? { ticket: page } : { statusCode: status }, { status });
    },
    now,
    callTimeoutMs: 5000,
    metadataKeys: [],
    portalClientId: 'portal-client',
    pageOrigins: [pageOrigin],
    onCall: () => {},
    onMissingPermission: () => {},
    onList: () => {},
    onBudget: () => {},
    onTokenRequest: () => {},
  });
  return { passwordTickets, bodies };
}

test('a ticket is for ten minutes, leads back to the portal, and vouches for no address', async () => {
  const { passwordTickets, bodies } = setUp();
  await passwordTickets.create(userId, null);
  expect(bodies).toEqual([
    {
      user_id: userId,
      client_id: 'portal-client',
      ttl_sec: 600,
      includeEmailInRedirect: false,
    },
  ]);
});

test('a ticket for a linked sign-in names it', async () => {
  const { passwordTickets, bodies } = setUp();
  await passwordTickets.create('google-oauth2|1', identityOf({ userId: 'linked' }));
  expect(bodies).toMatchObject([{ identity: { user_id: 'linked', provider: 'auth0' } }]);
});

test.each([
  'https://elsewhere.example/reset',
  'http://elsewhere.example/reset',
  'javascript:alert',
])('a page that is none of the tenant’s is led to by nothing: %s', async (page) => {
  await expect(setUp(page).passwordTickets.create(userId, null)).rejects.toMatchObject({
    code: 'unexpected_answer',
  });
});

test('a ticket that failed is not asked for again, as a second one would void the first', async () => {
  const { passwordTickets, bodies } = setUp(undefined, 503);
  await expect(passwordTickets.create(userId, null)).rejects.toMatchObject({ code: 'unavailable' });
  expect(bodies).toHaveLength(1);
});

test.each(['', '.', '..'])('no ticket is asked for the user id “%s”', async (id) => {
  const { passwordTickets, bodies } = setUp();
  await expect(passwordTickets.create(id, null)).rejects.toThrow(TypeError);
  expect(bodies).toEqual([]);
});
