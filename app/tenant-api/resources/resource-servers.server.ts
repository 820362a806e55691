import { ResourceServersClient } from 'auth0/resourceServers';
import { z } from 'zod';
import { type Api, type ApiDirectory, type ApiReading } from '~/applications/api-directory';
import { cleanText } from '~/clean-text';
import { days, minutes, seconds } from '~/durations';
import { parsedAnswer, type Resource, sdkOptions } from '~/tenant-api/auth0-sdk.server';
import { createRemembered } from '~/tenant-api/remembered.server';
import { type Memory } from '~/tenant-api/remembered-values.server';
import { type CallOptions } from '~/tenant-calls/call-options';
import { TenantError } from '~/tenant-calls/tenant-error';
import { entriesOf, listOf, lifetime, shownText, word } from './answer-fields';

/** More than a page has time for; the next one asks for the next. */
const mostAskedAtOnce = 20;
/** An identifier may be any text; one that is longer than an address can be is asked for by nobody. */
const longestAudience = 600;

const resourceServerSchema = z.looseObject({
  identifier: word,
  name: shownText,
  scopes: entriesOf(z.looseObject({ value: word, description: z.unknown().optional() })),
  token_lifetime: lifetime,
});

const resourceServerPageSchema = z.union([
  z
    .looseObject({ resource_servers: entriesOf(resourceServerSchema) })
    .transform((page) => page.resource_servers),
  listOf(resourceServerSchema),
]);

/** Null for an API that the tenant does not have. */
const storedSchema: z.ZodType<{ api: Api | null }, unknown> = z.object({
  api: z
    .object({
      audience: z.string(),
      name: z.string().nullable(),
      descriptions: z.record(z.string(), z.string()),
      accessTokenLifetimeMs: z.number().nullable(),
    })
    .nullable(),
});

type Options = CallOptions & { person: string };

/**
 * The APIs of an Auth0 tenant (`GET /resource-servers?identifiers=…`, scope `read:resource_servers`), which are the same
 * for everybody: each is kept for ten minutes, and what was known yesterday is better than nothing.
 */
export function createApiDirectory(resource: Resource, memory: Memory): ApiDirectory {
  const resourceServers = new ResourceServersClient(sdkOptions(resource));
  const apis = createRemembered(memory, {
    name: 'api',
    read: async (audience, options: Options) => ({ api: await ask(audience, options) }),
    schema: storedSchema,
    freshMs: minutes(10),
    staleMs: days(1),
  });

  const ask = async (
    audience: string,
    { person, ...callOptions }: Options,
  ): Promise<Api | null> => {
    const operation = 'list_resource_servers';
    const listed = await resource.gateway.call(
      {
        operation,
        scopes: ['read:resource_servers'],
        isIdempotent: true,
        person,
        send: async (request) => {
          // In the query, as an identifier in the path may be dots alone, or another address.
          const query = { identifiers: [audience], per_page: 2, page: 0 };
          const { response: data, rawResponse } = await resourceServers.list(query, request);
          return parsedAnswer(resourceServerPageSchema, { data, rawResponse }, operation);
        },
      },
      callOptions,
    );
    const found = listed.find(({ identifier }) => identifier === audience);
    return found === undefined ? null : toApi(found);
  };

  const readOne = async (audience: string, options: Options): Promise<ApiReading> => {
    try {
      const { api } = (await apis.get(audience, options)).value;
      return api === null ? { api, reason: 'gone' } : { api };
    } catch (error) {
      if (!(error instanceof TenantError)) throw error;
      return { api: null, reason: error.code };
    }
  };

  return {
    async read(userId, audiences, callOptions = {}) {
      const wanted = [...new Set(audiences)];
      const reading = async (audience: string, position: number): Promise<ApiReading> => {
        if (audience === '' || audience.length > longestAudience)
          return { api: null, reason: 'gone' };
        if (position >= mostAskedAtOnce) return { api: null, reason: 'rate_limited' };
        return readOne(audience, { ...callOptions, person: userId });
      };
      return new Map(
        await Promise.all(
          wanted.map(
            async (audience, position) => [audience, await reading(audience, position)] as const,
          ),
        ),
      );
    },
  };
}

function toApi(answer: z.infer<typeof resourceServerSchema>): Api {
  const { token_lifetime: lifetimeSeconds } = answer;
  return {
    audience: answer.identifier,
    name: answer.name,
    descriptions: Object.fromEntries(
      answer.scopes.flatMap(({ value, description }) => {
        const words = typeof description === 'string' ? cleanText(description) : null;
        return words === null || words === value ? [] : [[value, words] as const];
      }),
    ),
    accessTokenLifetimeMs: lifetimeSeconds == null ? null : seconds(lifetimeSeconds),
  };
}
