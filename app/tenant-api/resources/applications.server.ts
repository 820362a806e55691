import { ClientsClient } from 'auth0/clients';
import { z } from 'zod';
import {
  type Application,
  type ApplicationDirectory,
  type ApplicationReading,
} from '~/applications/application-directory';
import { days, hours } from '~/durations';
import { parsedOrAbsent, type Resource, sdkOptions } from '~/tenant-api/auth0-sdk.server';
import { createRemembered } from '~/tenant-api/remembered.server';
import { type Memory } from '~/tenant-api/remembered-values.server';
import { type CallOptions } from '~/tenant-calls/call-options';
import { TenantError } from '~/tenant-calls/tenant-error';
import {
  applicationSchema,
  clientFields,
  clientIdSchema,
  storedApplicationSchema,
  toApplication,
} from './application-answer';
import { createApplicationList } from './application-list.server';

/** More than a page has time for; the next one asks for the next. */
const mostAskedAtOnce = 50;
/** From so many on, the list of all applications comes sooner than each by itself. */
const fewAtOnce = 10;

/** Null for an application that the tenant does not have. */
const storedSchema: z.ZodType<{ application: Application | null }, unknown> = z.object({
  application: storedApplicationSchema.nullable(),
});

/**
 * The applications of an Auth0 tenant (`GET /clients/{id}`, scope `read:clients`). They are renamed rarely: each is
 * kept for an hour, and what was known yesterday is better than nothing.
 */
export function createApplicationDirectory(
  resource: Resource,
  memory: Memory,
): ApplicationDirectory {
  const clients = new ClientsClient(sdkOptions(resource));
  const applications = createRemembered(memory, {
    name: 'application',
    read: async (id, options: CallOptions & { person: string }) => ({
      application: await ask(id, options),
    }),
    schema: storedSchema,
    freshMs: hours(1),
    staleMs: days(1),
  });

  const list = createApplicationList(resource, memory);

  const ask = async (
    id: string,
    { person, ...callOptions }: CallOptions & { person: string },
  ): Promise<Application | null> => {
    const answer = await resource.gateway.call(
      {
        operation: 'get_client',
        scopes: ['read:clients'],
        isIdempotent: true,
        mayHaveOwnLimit: true,
        person,
        send: (request) =>
          parsedOrAbsent(
            applicationSchema,
            clients
              .get(id, { fields: clientFields, include_fields: true }, request)
              .withRawResponse(),
            'get_client',
          ),
      },
      callOptions,
    );
    return answer === null ? null : toApplication(id, answer);
  };

  const readOne = async (
    id: string,
    known: { application: Application | null } | null,
    options: CallOptions & { person: string },
  ): Promise<ApplicationReading> => {
    try {
      return readingOf((await applications.get(id, options)).value);
    } catch (error) {
      if (!(error instanceof TenantError)) throw error;
      return known === null ? { application: null, reason: error.code } : readingOf(known);
    }
  };

  const readAll = async (
    userId: string,
    applicationIds: readonly string[],
    callOptions: CallOptions = {},
  ): Promise<Map<string, ApplicationReading>> => {
    const ids = [...new Set(applicationIds)];
    const options = { ...callOptions, person: userId };
    const known = new Map(
      await Promise.all(ids.map(async (id) => [id, await applications.getCached(id)] as const)),
    );
    const unknownIds = ids.filter((id) => isRecorded(id) && known.get(id)?.isFresh !== true);
    const listed =
      unknownIds.length > fewAtOnce
        ? await list.find(unknownIds, options)
        : new Map<string, never>();
    let asked = 0;
    const read = async (id: string): Promise<ApplicationReading> => {
      if (!isRecorded(id)) return { application: null, reason: 'gone' };
      const recalled = known.get(id) ?? null;
      if (recalled?.isFresh === true) return readingOf(recalled.value);
      const application = listed.get(id);
      if (application !== undefined) return { application };
      asked += 1;
      if (asked <= mostAskedAtOnce) return readOne(id, recalled?.value ?? null, options);
      return recalled === null
        ? { application: null, reason: 'rate_limited' }
        : readingOf(recalled.value);
    };
    return new Map(await Promise.all(ids.map(async (id) => [id, await read(id)] as const)));
  };

  return {
    read: readAll,
    async find(userId, applicationIds, callOptions) {
      const readings = await readAll(userId, applicationIds, callOptions);
      return new Map(
        [...readings].flatMap(([id, { application }]) =>
          application === null ? [] : [[id, application] as const],
        ),
      );
    },
  };
}

/** Client ids that are addresses belong to applications that the tenant keeps no record of. */
function isRecorded(id: string): boolean {
  return clientIdSchema.safeParse(id).success;
}

function readingOf({ application }: { application: Application | null }): ApplicationReading {
  return application === null ? { application, reason: 'gone' } : { application };
}
