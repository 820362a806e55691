import { ConnectionsClient as ClientConnections } from 'auth0/clients/connections';
import { ConnectionsClient } from 'auth0/connections';
import { z } from 'zod';
import { days, minutes } from '~/durations';
import { type OfferedConnection, type OfferedConnections } from '~/security/offered-connections';
import { parsedAnswer, type Resource, sdkOptions } from '~/tenant-api/auth0-sdk.server';
import { createRemembered } from '~/tenant-api/remembered.server';
import { type Memory } from '~/tenant-api/remembered-values.server';
import { type CallOptions } from '~/tenant-calls/call-options';
import { TenantError } from '~/tenant-calls/tenant-error';
import { list, listOf, shownText, word } from './answer-fields';

const connectionSchema = z.looseObject({
  name: word,
  strategy: word,
  display_name: shownText,
  // Each of them may be used by hundreds of applications.
  enabled_clients: z.custom<unknown[]>(Array.isArray).nullable().catch(null),
});
type Listed = z.output<typeof connectionSchema>;

const listed = listOf(connectionSchema);
const pageSchema = z.union([
  list.transform((connections) => ({ connections: listed.parse(connections), next: null })),
  z.looseObject({
    connections: listed,
    next: z.string().nullable().catch(null),
  }),
]);

/** Null where the tenant does not tell. */
const storedSchema: z.ZodType<{ offered: OfferedConnection[] | null }, unknown> = z.object({
  offered: z
    .array(z.object({ name: z.string(), provider: z.string(), displayName: z.string().nullable() }))
    .nullable(),
});

const take = 100;
/** Tenants with an organization's own connection for each customer have many; this is as far as an act waits. */
const mostPages = 5;

/** One tenant has one portal. */
const onlyKey = 'portal';

/**
 * The connections of an Auth0 tenant that are enabled for the portal's own application (`GET /connections`, scope
 * `read:connections`; where that does not tell, `GET /clients/{id}/connections`, also `read:clients`). Kept for five minutes, and
 * standing in for a day.
 */
export function createOfferedConnections(
  resource: Resource,
  memory: Memory,
  { portalClientId }: { portalClientId: string },
): OfferedConnections {
  const ofClient = new ClientConnections(sdkOptions(resource));
  const ofTenant = new ConnectionsClient(sdkOptions(resource));
  type Options = CallOptions & { person: string };

  const remembered = createRemembered<{ offered: OfferedConnection[] | null }, Options>(memory, {
    name: 'offered-connections',
    read: async (_key, options) => ({ offered: await ask(options) }),
    schema: storedSchema,
    freshMs: minutes(5),
    staleMs: days(1),
  });

  const ask = async (options: Options): Promise<OfferedConnection[] | null> => {
    const all = await readAll('list_connections', options, (wanted, request) =>
      ofTenant.list(wanted, request),
    );
    const enabled = all.filter((one) => one.enabled_clients?.includes(portalClientId));
    if (enabled.length > 0) return enabled.map(toOffered);
    // Auth0 has deprecated the member: where it is left out or empty throughout, nothing is told by it.
    try {
      const listed = await readAll('list_client_connections', options, (wanted, request) =>
        ofClient.get(portalClientId, wanted, request),
      );
      return listed.length === 0 ? null : listed.map(toOffered);
    } catch (error) {
      if (isRefusal(error)) return null;
      throw error;
    }
  };

  type Send = Parameters<Resource['gateway']['call']>[0]['send'];
  type Page = { response: unknown; rawResponse: Awaited<ReturnType<Send>>['rawResponse'] };

  const readAll = async (
    operation: 'list_client_connections' | 'list_connections',
    { person, ...callOptions }: Options,
    list: (wanted: { take: number; from?: string }, request: Parameters<Send>[0]) => Promise<Page>,
  ): Promise<Listed[]> => {
    const found: Listed[] = [];
    let from: string | null = null;
    for (let page = 0; page < mostPages; page += 1) {
      const wanted = { take, ...(from === null ? {} : { from }) };
      const { connections, next } = await resource.gateway.call(
        {
          operation,
          scopes:
            operation === 'list_connections'
              ? ['read:connections']
              : ['read:connections', 'read:clients'],
          isIdempotent: true,
          person,
          send: async (request) => {
            const { response: data, rawResponse } = await list(wanted, request);
            return parsedAnswer(pageSchema, { data, rawResponse }, operation);
          },
        },
        callOptions,
      );
      found.push(...connections);
      from = next;
      if (from === null) break;
    }
    return found;
  };

  return {
    async list(options) {
      const { value } = await remembered.get(onlyKey, options);
      return value.offered;
    },
  };
}

function toOffered({ name, strategy, display_name: displayName }: Listed): OfferedConnection {
  return { name, provider: strategy, displayName };
}

/** Some tenants have no such list, and a portal without `read:clients` may not read it. */
function isRefusal(error: unknown): boolean {
  return (
    error instanceof TenantError && (error.code === 'not_permitted' || error.code === 'not_found')
  );
}
