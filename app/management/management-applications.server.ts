import { ClientsClient } from 'auth0/clients';
import { LRUCache } from 'lru-cache';
import { type Application, type ApplicationDirectory } from '~/applications/application-directory';
import { createSingleFlight } from '~/cache/single-flight';
import { hours, minutes } from '~/durations';
import { type CallOptions } from '~/sessions/session-directory';
import { orAbsent, parseAnswer, sdkOptions } from './auth0-sdk.server';
import { ManagementError } from './management-error';
import { type ManagementGateway } from './management-gateway.server';
import { applicationSchema, clientIdSchema } from './management-schemas';

interface Options {
  /** Canonical tenant domain with its scheme, no trailing slash. */
  baseUrl: string;
  gateway: ManagementGateway;
  fetch: typeof fetch;
  now: () => number;
}

/** Applications are renamed rarely. */
const keptMs = hours(1);
/** A scope that is missing is not asked for again so soon. */
const missingScopeMs = minutes(10);
const maxApplications = 5000;

/** The applications of an Auth0 tenant (`GET /clients/{id}`, scope `read:clients`), kept for an hour. */
export function createManagementApplications(options: Options): ApplicationDirectory {
  const { gateway, now } = options;
  const clients = new ClientsClient(sdkOptions(options));
  /** Null for an application that the tenant does not have. */
  const known = new LRUCache<string, { application: Application | null; until: number }>({
    max: maxApplications,
  });
  const flights = createSingleFlight<Application | null>();
  let notBefore = 0;

  const read = async (
    userId: string,
    id: string,
    callOptions: CallOptions,
  ): Promise<Application | null> => {
    const answer = await gateway.call(
      {
        operation: 'get_client',
        mayHaveOwnLimit: true,
        person: userId,
        send: (request) =>
          orAbsent(async () => {
            const { data, rawResponse } = await clients
              .get(id, { fields: 'client_id,name', include_fields: true }, request)
              .withRawResponse();
            return { data: parseAnswer(applicationSchema, data, 'get_client'), rawResponse };
          }),
      },
      callOptions,
    );
    return answer === null ? null : { id, name: answer.name };
  };

  const find = async (
    userId: string,
    id: string,
    callOptions: CallOptions,
  ): Promise<Application | null> => {
    const kept = known.get(id);
    if (kept !== undefined && kept.until > now()) return kept.application;
    if (now() < notBefore || !clientIdSchema.safeParse(id).success) return null;
    try {
      const { signal = new AbortController().signal } = callOptions;
      const { result: application } = await flights.join(id, signal, (flightSignal) =>
        read(userId, id, { ...callOptions, signal: flightSignal }),
      );
      known.set(id, { application, until: now() + keptMs });
      return application;
    } catch (error) {
      if (callOptions.signal?.aborted === true) return kept?.application ?? null;
      if (!(error instanceof ManagementError)) throw error;
      if (error.code === 'not_permitted') notBefore = now() + missingScopeMs;
      // An old name is better than none.
      return kept?.application ?? null;
    }
  };

  return {
    async find(userId, applicationIds, callOptions = {}) {
      const ids = [...new Set(applicationIds)];
      const found = await Promise.all(ids.map((id) => find(userId, id, callOptions)));
      return new Map(
        found.flatMap((application) =>
          application === null ? [] : [[application.id, application] as const],
        ),
      );
    },
  };
}
