import { z } from 'zod';
import { type ApiReading } from '~/applications/api-directory';
import { type ApplicationAccess } from '~/applications/application-access';
import { type ApplicationReading } from '~/applications/application-directory';
import { readAccess } from '~/applications/read-access.server';
import { tenantErrorCodes } from '~/tenant-calls/tenant-error';
import { type CallOptions } from '~/tenant-calls/call-options';
import { client, count, iso, listOf, optionalTime, text, toClient } from '../shapes';
import { mendable, namesNotRead, PartNotReadError } from './part-not-read-error';
import { definePart, type PartServices } from './part';

const permission = z.strictObject({
  api: text.describe('The API by its name, else by its identifier'),
  isForOneOrganization: z.boolean().describe('Whether it holds for one organization alone'),
  scopes: z.array(
    z.strictObject({
      scope: z.string(),
      description: text.describe('In the words of the API'),
    }),
  ),
});

/** What applications hold of the account, one entry for each. */
export const applicationsPart = definePart({
  schema: listOf(
    z.strictObject({
      name: text,
      isGone: z.boolean().describe('Whether the application no longer exists'),
      isFirstParty: z.boolean().nullable(),
      isSelfRegistered: z.boolean(),
      isLatchkey: z.boolean(),
      permissions: z.array(permission),
      refreshTokens: z.array(
        z.strictObject({
          createdAt: optionalTime,
          lastUsedAt: optionalTime,
          lastUsedBy: client,
          endingSince: optionalTime,
        }),
      ),
      devices: z
        .array(text)
        .describe('What it keeps on devices, where refresh tokens may not be read'),
      sessions: count.describe('In how many sessions it is signed in to'),
    }),
  ).extend({
    notRead: z.strictObject({
      permissions: z.enum(tenantErrorCodes).nullable(),
      refreshTokens: z.enum(tenantErrorCodes).nullable(),
      sessions: z.enum(tenantErrorCodes).nullable(),
      names: z.enum(tenantErrorCodes).nullable().describe('Of some applications or permissions'),
    }),
  }),
  section: 'applications',
  async read(services, userId, options) {
    const viewer = { userId, currentSessionId: null };
    const reading = await readAccess(services, viewer, options);
    const { grants, tokens, sessions } = reading.missing;
    const words = await readWords(services, userId, reading.applications, options);
    const names = namesNotRead([...words.applications.values(), ...words.apis.values()]);
    const value = {
      isComplete: reading.isComplete,
      asOf: iso(reading.asOf),
      notRead: { permissions: grants, refreshTokens: tokens, sessions, names },
      items: reading.applications.map((access) => toItem(access, services, words)),
    };
    const reasons = [grants, tokens, sessions, names].filter((reason) => reason !== null);
    if (reasons.length > 0) throw new PartNotReadError(mendable(reasons), value);
    return value;
  },
});

interface Words {
  applications: ReadonlyMap<string, ApplicationReading>;
  apis: ReadonlyMap<string, ApiReading>;
}

async function readWords(
  { applications, apis }: PartServices,
  userId: string,
  accesses: readonly ApplicationAccess[],
  options: CallOptions,
): Promise<Words> {
  const ids = accesses.flatMap(({ applicationId }) => applicationId ?? []);
  const audiences = accesses.flatMap(({ grants }) => grants.flatMap((one) => one.audience ?? []));
  return {
    applications: await applications.read(userId, ids, options),
    apis: await apis.read(userId, [...new Set(audiences)], options),
  };
}

function toItem(
  { applicationId, grants, tokens, credentials, sessions }: ApplicationAccess,
  { places, config }: PartServices,
  { applications, apis }: Words,
) {
  const reading = applicationId === null ? undefined : applications.get(applicationId);
  const application = reading?.application ?? null;
  return {
    name: application?.name ?? null,
    isGone: reading?.application === null && reading.reason === 'gone',
    isFirstParty: application?.isFirstParty ?? null,
    isSelfRegistered: application?.isSelfRegistered ?? false,
    isLatchkey: applicationId === config.clientId,
    permissions: grants.map(({ audience, scopes, organizationId }) => {
      const api = audience === null ? null : (apis.get(audience)?.api ?? null);
      const descriptions = api?.descriptions ?? {};
      return {
        api: api?.name ?? audience,
        isForOneOrganization: organizationId !== null,
        scopes: scopes.map((scope) => ({
          scope,
          description: Object.hasOwn(descriptions, scope) ? (descriptions[scope] ?? null) : null,
        })),
      };
    }),
    refreshTokens: tokens.map(({ createdAt, lastUsedAt, lastClient, endingSince }) => ({
      createdAt: iso(createdAt),
      lastUsedAt: iso(lastUsedAt),
      lastUsedBy: toClient(lastClient, places),
      endingSince: iso(endingSince),
    })),
    devices: credentials.map(({ deviceName }) => deviceName),
    sessions: sessions.length,
  };
}
