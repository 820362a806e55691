import { EnabledConnectionsClient } from 'auth0/organizations/enabledConnections';
import { z } from 'zod';
import { hours, minutes } from '~/durations';
import { type OrganizationConnection } from '~/organizations/organization';
import { type OrganizationConnections } from '~/organizations/organization-repository';
import { parsedAnswer, parseId, type Resource, sdkOptions } from '~/tenant-api/auth0-sdk.server';
import { createRemembered } from '~/tenant-api/remembered.server';
import { type Memory } from '~/tenant-api/remembered-values.server';
import { type CallOptions } from '~/tenant-calls/call-options';
import { offsetPage, offsetParameters, wholePage } from './offset-pages';
import { organizationConnectionSchema, organizationIdSchema } from './organization-answer';

const pageSchema = offsetPage('enabled_connections', organizationConnectionSchema);

const storedSchema: z.ZodType<OrganizationConnection[], unknown> = z.array(
  z.object({
    name: z.string(),
    provider: z.string().nullable(),
    displayName: z.string().nullable(),
    makesMembers: z.boolean(),
  }),
);

/**
 * The connections of an Auth0 tenant's organizations (`GET /organizations/{id}/enabled_connections`, scope
 * `read:organization_connections`). Kept for five minutes, for all members, and standing in for an hour.
 */
export function createOrganizationConnections(
  resource: Resource,
  memory: Memory,
): OrganizationConnections {
  const client = new EnabledConnectionsClient(sdkOptions(resource));
  const operation = 'list_organization_connections';
  const remembered = createRemembered(memory, {
    name: 'organization-connections',
    schema: storedSchema,
    freshMs: minutes(5),
    staleMs: hours(1),
    read: async (id, { person, ...callOptions }: CallOptions & { person: string }) => {
      const page = await resource.gateway.call(
        {
          operation,
          scopes: ['read:organization_connections'],
          isIdempotent: true,
          person,
          send: async (request) => {
            const query = offsetParameters(0);
            const { response: data, rawResponse } = await client.list(id, query, request);
            return parsedAnswer(pageSchema, { data, rawResponse }, operation);
          },
        },
        callOptions,
      );
      return wholePage(page, operation);
    },
  });
  return {
    async of(organizationId, options) {
      const { value } = await remembered.get(
        parseId(organizationIdSchema, organizationId),
        options,
      );
      return value;
    },
  };
}
