import { ClientsClient } from 'auth0/clients';
import { LRUCache } from 'lru-cache';
import {
  type Application,
  type ApplicationDirectory,
  type ApplicationReading,
  type BackchannelLogout,
} from '~/applications/application-directory';
import { createSingleFlight } from '~/cache/single-flight';
import { hours, minutes, seconds } from '~/durations';
import { type CallOptions } from '~/tenant-calls/call-options';
import { orAbsent, parseAnswer, sdkOptions } from '~/tenant-api/auth0-sdk.server';
import { TenantError } from '~/tenant-calls/tenant-error';
import { type ManagementGateway } from '~/tenant-api/pacing/gateway.server';
import { type ApplicationAnswer, applicationSchema, clientIdSchema } from './schemas';

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
/** More than a page has time for; the next one asks for the next. */
const mostAskedAtOnce = 50;
const fields = 'client_id,name,logo_uri,oidc_logout,oidc_backchannel_logout,jwt_configuration';

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
        scopes: ['read:clients'],
        isIdempotent: true,
        mayHaveOwnLimit: true,
        person: userId,
        send: (request) =>
          orAbsent(async () => {
            const { data, rawResponse } = await clients
              .get(id, { fields, include_fields: true }, request)
              .withRawResponse();
            return { data: parseAnswer(applicationSchema, data, 'get_client'), rawResponse };
          }),
      },
      callOptions,
    );
    return answer === null ? null : toApplication(id, answer);
  };

  const readOne = async (
    userId: string,
    id: string,
    callOptions: CallOptions,
  ): Promise<ApplicationReading> => {
    const kept = known.get(id);
    if (kept !== undefined && kept.until > now()) return readingOf(kept.application);
    // Client ids that are addresses belong to applications that the tenant keeps no record of.
    if (!clientIdSchema.safeParse(id).success) return readingOf(null);
    if (now() < notBefore) return { application: null, reason: 'not_permitted' };
    try {
      const { signal = new AbortController().signal } = callOptions;
      const { result: application } = await flights.join(id, signal, (flightSignal) =>
        read(userId, id, { ...callOptions, signal: flightSignal }),
      );
      known.set(id, { application, until: now() + keptMs });
      return readingOf(application);
    } catch (error) {
      const isLate = callOptions.signal?.aborted === true;
      if (!isLate && !(error instanceof TenantError)) throw error;
      const reason = !isLate && error instanceof TenantError ? error.code : 'timeout';
      if (reason === 'not_permitted') notBefore = now() + missingScopeMs;
      // What was known an hour ago is better than nothing.
      return kept === undefined ? { application: null, reason } : readingOf(kept.application);
    }
  };

  /** What is told of an application that there is no time for: what was known of it, if anything. */
  const notAsked = (id: string): ApplicationReading => {
    const kept = known.get(id);
    return kept === undefined
      ? { application: null, reason: 'rate_limited' }
      : readingOf(kept.application);
  };

  const readAll = async (
    userId: string,
    applicationIds: readonly string[],
    callOptions: CallOptions = {},
  ): Promise<Map<string, ApplicationReading>> => {
    const ids = [...new Set(applicationIds)];
    const isKept = (id: string) => (known.get(id)?.until ?? 0) > now();
    const asked = new Set(ids.filter((id) => !isKept(id)).slice(0, mostAskedAtOnce));
    const readings = ids.map(
      async (id) =>
        [
          id,
          isKept(id) || asked.has(id) ? await readOne(userId, id, callOptions) : notAsked(id),
        ] as const,
    );
    return new Map(await Promise.all(readings));
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

function readingOf(application: Application | null): ApplicationReading {
  return application === null ? { application, reason: 'gone' } : { application };
}

function toApplication(id: string, answer: ApplicationAnswer): Application {
  const lifetime = answer.jwt_configuration?.lifetime_in_seconds ?? null;
  return {
    id,
    name: answer.name,
    logoUrl: secureUrl(answer.logo_uri),
    backchannelLogout: backchannelLogout(answer),
    idTokenLifetimeMs: lifetime === null ? null : seconds(lifetime),
  };
}

function backchannelLogout(answer: ApplicationAnswer): BackchannelLogout {
  const settings = answer.oidc_logout ?? answer.oidc_backchannel_logout;
  if (settings == null || settings.backchannel_logout_urls.length === 0) return 'nothing';
  const { mode, selected_initiators: selected } = settings.backchannel_logout_initiators;
  return mode === 'all' || selected.includes('session-revoked') ? 'endings' : 'sign-outs';
}

function secureUrl(text: string | null): string | null {
  return text !== null && URL.canParse(text) && new URL(text).protocol === 'https:' ? text : null;
}
