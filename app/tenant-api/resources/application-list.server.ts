import { ClientsClient } from 'auth0/clients';
import { z } from 'zod';
import { type Application } from '~/applications/application-directory';
import { days, hours } from '~/durations';
import { parsedAnswer, type Resource, sdkOptions } from '~/tenant-api/auth0-sdk.server';
import { createRemembered } from '~/tenant-api/remembered.server';
import { type Memory } from '~/tenant-api/remembered-values.server';
import { type CallOptions } from '~/tenant-calls/call-options';
import { TenantError } from '~/tenant-calls/tenant-error';
import {
  clientFields,
  listedApplicationSchema,
  storedApplicationSchema,
  toApplication,
} from './application-answer';
import { offsetPage, offsetParameters } from './offset-pages';

type Options = CallOptions & { person: string };

interface ListPage {
  applications: Application[];
  isLast: boolean;
}

const pageSchema = offsetPage('clients', listedApplicationSchema);

const storedSchema: z.ZodType<ListPage, unknown> = z.object({
  applications: z.array(storedApplicationSchema),
  isLast: z.boolean(),
});

/** A tenant may have thousands, of which a person uses few: what is not on these pages is asked for by itself. */
const mostPages = 4;

/** The applications of a tenant by the hundred, for whoever has let many in. */
export interface ApplicationList {
  /** Those of these ids that are among the first of the list; none where it cannot be read. */
  find(ids: readonly string[], options: Options): Promise<ReadonlyMap<string, Application>>;
}

/** `GET /clients` of an Auth0 tenant (scope `read:clients`), each page of it kept for an hour. */
export function createApplicationList(resource: Resource, memory: Memory): ApplicationList {
  const clients = new ClientsClient(sdkOptions(resource));
  const pages = createRemembered(memory, {
    name: 'application-list',
    read: (position, options: Options) => ask(position, options),
    schema: storedSchema,
    freshMs: hours(1),
    staleMs: days(1),
  });

  const ask = async (position: string, { person, ...callOptions }: Options): Promise<ListPage> => {
    const operation = 'list_clients';
    const { entries, isFull } = await resource.gateway.call(
      {
        operation,
        scopes: ['read:clients'],
        isIdempotent: true,
        mayHaveOwnLimit: true,
        person,
        send: async (request) => {
          const query = {
            ...offsetParameters(Number(position)),
            fields: clientFields,
            include_fields: true,
          };
          const { response: data, rawResponse } = await clients.list(query, request);
          return parsedAnswer(pageSchema, { data, rawResponse }, operation);
        },
      },
      callOptions,
    );
    return {
      applications: entries.usable.map((one) => toApplication(one.client_id, one)),
      isLast: !isFull,
    };
  };

  return {
    async find(ids, options) {
      const wanted = new Set(ids);
      const found = new Map<string, Application>();
      try {
        for (let position = 0; position < mostPages && wanted.size > 0; position += 1) {
          const { applications, isLast } = (await pages.get(String(position), options)).value;
          for (const application of applications)
            if (wanted.delete(application.id)) found.set(application.id, application);
          if (isLast) break;
        }
      } catch (error) {
        // Each that is missing is then asked for by itself, which says why it cannot be read.
        if (!(error instanceof TenantError)) throw error;
      }
      return found;
    },
  };
}
