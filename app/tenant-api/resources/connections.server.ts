import { ConnectionsClient } from 'auth0/connections';
import { z } from 'zod';
import { days, minutes } from '~/durations';
import { type Connection, type ConnectionDirectory } from '~/profile/connection';
import { parsedAnswer, type Resource, sdkOptions } from '~/tenant-api/auth0-sdk.server';
import { createRemembered } from '~/tenant-api/remembered.server';
import { type Memory } from '~/tenant-api/remembered-values.server';
import { type CallOptions } from '~/tenant-calls/call-options';
import { connectionPageSchema, storedConnectionSchema, toConnection } from './connection-answer';

/** Auth0 docs: letters, digits, and hyphens between them; older tenants have other names too. */
const connectionNameSchema = z
  .string()
  .min(1)
  .max(128)
  .regex(/^[^\p{Cc}\p{Cs}]+$/u);

/**
 * The connections of an Auth0 tenant (`GET /connections?name=…`, scope `read:connections`; their options also need
 * `read:connections_options`, without which they are left out of the answer). Kept for five minutes, and standing in for
 * a day.
 */
export function createConnectionDirectory(resource: Resource, memory: Memory): ConnectionDirectory {
  const connections = new ConnectionsClient(sdkOptions(resource));
  const remembered = createRemembered(memory, {
    name: 'connection',
    read: async (name, options: CallOptions & { person: string }) => ({
      connection: await ask(name, options),
    }),
    schema: storedConnectionSchema,
    freshMs: minutes(5),
    staleMs: days(1),
  });

  const ask = async (
    name: string,
    { person, ...callOptions }: CallOptions & { person: string },
  ): Promise<Connection | null> => {
    const listed = await resource.gateway.call(
      {
        operation: 'list_connections',
        scopes: ['read:connections'],
        isIdempotent: true,
        person,
        send: async (request) => {
          const wanted = { name, take: 1 };
          const { response: data, rawResponse } = await connections.list(wanted, request);
          return parsedAnswer(connectionPageSchema, { data, rawResponse }, 'list_connections');
        },
      },
      callOptions,
    );
    const found = listed.find((connection) => connection.name === name);
    return found === undefined ? null : toConnection(found);
  };

  return {
    async get(name, options) {
      // An account may name what cannot be one: there is none of that name to ask for.
      if (!connectionNameSchema.safeParse(name).success) return null;
      const { value } = await remembered.get(name, options);
      return value.connection;
    },
  };
}
