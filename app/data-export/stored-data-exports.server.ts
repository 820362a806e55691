import { type AccountRecords } from '~/account-records/account-records';
import { minutes } from '~/durations';
import { type Jobs } from '~/jobs/jobs';
import { type DataExport, type DataExports } from './data-export';
import { readDataExport, removeDataExport, writeDataExport } from './data-export-record.server';
import { type ExportDocument, exportDocumentSchema, leftOut } from './export-document';
import { partNames } from './export-parts';
import { makingKind } from './make-data-export.server';
import { packedPartKind, unpackPart } from './packed-part';

/** Longer than it takes to note that a file was asked for: by then, whoever was to have it made was cut off. */
const safetyNetMs = minutes(1);

interface Options {
  accountRecords: AccountRecords;
  jobs: Pick<Jobs, 'schedule'>;
  /** Epoch milliseconds. */
  now: () => number;
}

/** Files among the account records, part by part, and made by a job. */
export function createDataExports({ accountRecords, jobs, now }: Options): DataExports {
  const find = (userId: string) => readDataExport(accountRecords, userId);
  return {
    find,
    async ask(userId, askedFrom) {
      const askedAt = new Date(now());
      const job = { key: userId, payload: { userId, askedAt: askedAt.getTime() } };
      // First: what is noted and never made would keep its person waiting for nothing.
      const runAt = new Date(now() + safetyNetMs);
      await jobs.schedule(makingKind, { ...job, runAt });
      const asked = { askedAt, askedFrom, completedAt: null, until: null, isTold: false };
      await writeDataExport(accountRecords, userId, asked);
      await jobs.schedule(makingKind, job);
    },
    async open(userId) {
      const found = await find(userId);
      return found === null ? null : readDocument(accountRecords, userId, found, now());
    },
    async remove(userId) {
      const found = await find(userId);
      await removeDataExport(accountRecords, userId);
      await Promise.all(
        partNames.map((name) => accountRecords.remove(userId, packedPartKind, name)),
      );
      return found !== null;
    },
  };
}

async function readDocument(
  records: Pick<AccountRecords, 'list'>,
  userId: string,
  { askedAt, askedFrom, completedAt, until }: DataExport,
  now: number,
): Promise<ExportDocument | null> {
  if (completedAt === null || until === null || until.getTime() <= now) return null;
  const kept = await records.list(userId, packedPartKind);
  const parts = new Map(
    kept
      .filter(({ value }) => value.askedAt.getTime() === askedAt.getTime())
      .map(({ id, value }) => [id, value]),
  );
  const values: Record<string, unknown> = {};
  for (const name of partNames) {
    const packed = parts.get(name)?.packed ?? null;
    values[name] = packed === null ? null : await unpackPart(packed);
  }
  const missing = partNames.flatMap((part) => {
    const reason = parts.get(part)?.missing ?? null;
    return reason === null ? [] : [{ part, reason }];
  });
  // A part that is neither there nor told to be missing has gone before the rest of its file.
  if (partNames.some((name) => !parts.has(name))) return null;
  const document = {
    format: 'latchkey-data-export',
    version: 1,
    askedAt: askedAt.toISOString(),
    completedAt: completedAt.toISOString(),
    askedFrom,
    missing,
    leftOut,
    ...values,
  };
  // What another release has put together in another shape is as good as gone.
  return exportDocumentSchema.safeParse(document).data ?? null;
}
