import { setMaxListeners } from 'node:events';
import { z } from 'zod';
import { minutes } from '~/durations';
import { type JobKind } from '~/jobs/jobs';
import { TenantError, type TenantErrorCode } from '~/tenant-calls/tenant-error';
import { type DataExport, exportLifeMs } from './data-export';
import { type MissingReason } from './export-document';
import { exportParts, type PartName, partNames } from './export-parts';
import { packedPartKind, packPart } from './packed-part';
import { type PartServices } from './parts/part';
import { PartNotReadError } from './parts/part-not-read-error';
import { readDataExport, writeDataExport } from './data-export-record.server';
import { type ReadyServices, tellReady } from './ready-mail.server';

/** Puts together the file that was asked for then. `askedAt` in epoch milliseconds. */
export const makingKind: JobKind<{ userId: string; askedAt: number }> = {
  name: 'data-export',
  schema: z.object({ userId: z.string(), askedAt: z.number() }),
};

/** So long the sign-in service is asked again for a part that it does not tell; after that, the part is missing. */
const patienceMs = minutes(5);

export type MakingServices = PartServices & ReadyServices;

/**
 * Reads part by part and keeps each as soon as it is read, so that whoever comes after a crash goes on with the next; then
 * says by mail that all are there. It may be called any number of times, and does nothing for a file that is asked
 * for no more.
 *
 * @throws {TenantError} where a part may be told by another attempt; {StoreUnavailableError}
 */
export async function makeDataExport(
  services: MakingServices,
  { userId, askedAt }: { userId: string; askedAt: number },
  signal: AbortSignal,
): Promise<void> {
  const isAsked = async () => {
    const found = await readDataExport(services.accountRecords, userId);
    return found?.askedAt.getTime() === askedAt ? found : null;
  };
  // Calls by the dozen listen to it.
  setMaxListeners(0, signal);
  let found = await isAsked();
  if (found === null) return;
  if (found.completedAt === null) {
    const isPatient = services.now() - askedAt < patienceMs;
    const failures: TenantErrorCode[] = [];
    for (const name of partNames) {
      if (await isKept(services, userId, { name, askedAt })) continue;
      const part = await readPart(services, userId, { name, isPatient, signal });
      if ('failure' in part) {
        failures.push(part.failure);
        continue;
      }
      // Whoever was deleted meanwhile gets no records any more.
      if ((await isAsked()) === null) return;
      const kept = { askedAt: new Date(askedAt), ...part };
      await services.accountRecords.put(userId, packedPartKind, name, kept);
    }
    const [failure] = failures;
    if (failure !== undefined)
      throw new TenantError(failure, 'A part of the data is not told yet.');
    found = await complete(services, userId, found);
  }
  if (found.isTold) return;
  await tellReady(services, userId, found);
  if ((await isAsked()) !== null)
    await writeDataExport(services.accountRecords, userId, { ...found, isTold: true });
}

async function isKept(
  { accountRecords }: MakingServices,
  userId: string,
  { name, askedAt }: { name: PartName; askedAt: number },
): Promise<boolean> {
  const part = await accountRecords.get(userId, packedPartKind, name);
  return part?.value.askedAt.getTime() === askedAt;
}

type ReadPart = { packed: string | null; missing: MissingReason | null };

async function readPart(
  services: MakingServices,
  userId: string,
  { name, isPatient, signal }: { name: PartName; isPatient: boolean; signal: AbortSignal },
): Promise<ReadPart | { failure: TenantErrorCode }> {
  const part = exportParts[name];
  const { schema, section } = part;
  if (section !== null && services.operator.sections[section] === 'off')
    return { packed: null, missing: 'turned_off' };
  const packed = async (value: unknown): Promise<ReadPart> => ({
    // Strict: a field that the schema does not name is a fault, and no file has it.
    packed: await packPart(schema.parse(value)),
    missing: null,
  });
  try {
    const value = await part.read(services, userId, { signal });
    // What is only remembered is how it was some minutes ago.
    if (isPatient && isStandIn(value)) return { failure: 'unavailable' };
    return await packed(value);
  } catch (error) {
    if (!(error instanceof TenantError || error instanceof PartNotReadError)) throw error;
    if (isPatient && mayPass(error.code)) return { failure: error.code };
    return error instanceof PartNotReadError
      ? packed(error.value)
      : { packed: null, missing: error.code };
  }
}

function isStandIn(value: object): boolean {
  return 'asOf' in value && value.asOf !== null;
}

/** What the tenant does not permit or does not have, another attempt does not change. */
function mayPass(code: TenantErrorCode): boolean {
  return !['not_permitted', 'not_found', 'invalid_request', 'conflict'].includes(code);
}

/** Says until when it is kept: parts that were read first go first. */
async function complete(
  { accountRecords, now }: MakingServices,
  userId: string,
  dataExport: DataExport,
): Promise<DataExport> {
  const parts = await accountRecords.list(userId, packedPartKind);
  const ends = parts.map(({ expiresAt }) => expiresAt.getTime());
  const completed = {
    ...dataExport,
    completedAt: new Date(now()),
    until: new Date(Math.min(now() + exportLifeMs, ...ends)),
  };
  await writeDataExport(accountRecords, userId, completed);
  return completed;
}
