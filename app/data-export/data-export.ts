import { z } from 'zod';
import { type RecordKind } from '~/account-records/account-records';
import { storedDate } from '~/cache/sealed-json.server';
import { days, hours } from '~/durations';
import { type AskedFrom, askedFromSchema, type ExportDocument } from './export-document';

/** How long a file is kept. */
export const exportLifeMs = days(1);

/** How long after one file was asked for another can be. */
export const exportPauseMs = hours(1);

/** A file that a person has asked for: one at most, and the next takes its place. */
export interface DataExport {
  askedAt: Date;
  askedFrom: AskedFrom;
  /** When the last of it was there; null while it is being put together. */
  completedAt: Date | null;
  /** Until when it can be downloaded; null while it is being put together. */
  until: Date | null;
  /** Whether the mails that tell of it have been handed on. */
  isTold: boolean;
}

export const dataExportKind: RecordKind<DataExport> = {
  name: 'data-export',
  schema: z.object({
    askedAt: storedDate,
    askedFrom: askedFromSchema,
    completedAt: storedDate.nullable(),
    until: storedDate.nullable(),
    isTold: z.boolean(),
  }),
};

/** The files that people download with all their data. Every function throws `StoreUnavailableError`. */
export interface DataExports {
  /** Has a file put together in place of an earlier one. Whether it may be asked for, the caller decides. */
  ask(userId: string, askedFrom: AskedFrom): Promise<void>;
  /** What the person has asked for in the last day; null for nothing. */
  find(userId: string): Promise<DataExport | null>;
  /** The file; null while it is not there, and when it is no more. */
  open(userId: string): Promise<ExportDocument | null>;
  /** Removes the file, or what there is of it, and says whether there was any. */
  remove(userId: string): Promise<boolean>;
}
