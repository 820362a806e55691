import { createMemoryCache } from '~/cache/memory-cache.server';
import { createSealedText } from '~/cache/sealed-text.server';
import { seconds } from '~/durations';
import { createCallQueue } from '~/tenant-api/pacing/call-queue.server';
import { createCircuit } from '~/tenant-api/pacing/circuit';
import { createManagementGateway } from '~/tenant-api/pacing/gateway.server';
import { createSharedBudget } from '~/tenant-api/pacing/shared-budget.server';
import { type ManagementToken } from '~/tenant-api/pacing/token.server';
import { createTenantApi } from '~/tenant-api/tenant-api.server';
import { createClock } from '../fakes/clock';
import { issuer } from '../test-tenant';

interface TenantRequest {
  method: string;
  /** Without `/api/v2` and without the query. */
  path: string;
  query: URLSearchParams;
  /** The JSON that was sent, or null. */
  body: unknown;
}

export type TenantAnswer = (request: TenantRequest) => Response | Promise<Response>;

type GatewayOptions = Parameters<typeof createManagementGateway>[0];
type TenantApiOptions = Parameters<typeof createTenantApi>[0];

export const pageOrigin = new URL(issuer).origin;

const goodToken: ManagementToken = {
  get: async () => 'token',
  drop: async () => {},
  renewForScopes: async () => false,
};

/**
 * A tenant that gives out tokens and answers each call by `answer`. `asked` and `bodies` tell of each call,
 * in order.
 */
function createScriptedTenant(answer: TenantAnswer) {
  const asked: string[] = [];
  const bodies: unknown[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    if (url.pathname === '/oauth/token')
      return Response.json({ access_token: 'token', expires_in: 3600, token_type: 'Bearer' });
    const path = url.pathname.replace('/api/v2', '');
    asked.push(`${request.method} ${path}${url.search}`);
    const text = await request.text();
    const body: unknown = text === '' ? null : JSON.parse(text);
    bodies.push(body);
    return answer({ method: request.method, path, query: url.searchParams, body });
  };
  return { fetch, asked, bodies };
}

/** A gateway with its own cache and budget, and a clock that stands still; its token is good by default. */
export function createTestGateway(
  options: Pick<GatewayOptions, 'onCall'> &
    Partial<Pick<GatewayOptions, 'token' | 'callTimeoutMs'>> = {},
) {
  const clock = createClock();
  const { now } = clock;
  const cache = createMemoryCache(clock);
  const budget = createSharedBudget({ cache, key: 'budget', now });
  const gateway = createManagementGateway({
    token: goodToken,
    queue: createCallQueue({ budget, now, random: () => 0 }),
    circuit: createCircuit(clock),
    now,
    random: () => 0,
    callTimeoutMs: seconds(30),
    ...options,
  });
  return { clock, cache, gateway };
}

/** What a resource of the Management API is made with, at a tenant that answers by `answer`. */
export function setUpResource(answer: TenantAnswer) {
  const { clock, cache, gateway } = createTestGateway();
  const { fetch, asked, bodies } = createScriptedTenant(answer);
  return {
    clock,
    asked,
    bodies,
    resource: { baseUrl: pageOrigin, gateway, fetch },
    memory: { cache, sealedText: createSealedText(['a secret'], 'test'), now: clock.now },
  };
}

/** The whole API with a cache of its own, which tells nobody of its calls. */
export function createTestTenantApi(
  given: Pick<TenantApiOptions, 'baseUrl' | 'fetch' | 'now'> & Partial<TenantApiOptions>,
) {
  const cache = createMemoryCache(given);
  return createTenantApi({
    clientId: 'management-client',
    clientSecret: 'management-secret',
    secrets: ['a-secret-of-at-least-thirty-two-bytes'],
    cache,
    persistentCache: cache,
    callTimeoutMs: seconds(30),
    metadataKeys: [],
    portalClientId: 'portal-client',
    pageOrigins: [given.baseUrl],
    onCall: () => {},
    onMissingPermission: () => {},
    onList: () => {},
    onBudget: () => {},
    onTokenRequest: () => {},
    ...given,
  });
}

/** The whole API at a tenant that answers by `answer`, at a time that stands still. */
export function setUpTenantApi(answer: TenantAnswer) {
  const { fetch, asked, bodies } = createScriptedTenant(answer);
  const { now } = createClock();
  return { ...createTestTenantApi({ baseUrl: pageOrigin, fetch, now }), asked, bodies };
}
