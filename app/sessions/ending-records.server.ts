import { z } from 'zod';
import { type Cache } from '~/cache/cache';
import { createPersonalRecords, type PersonalRecords } from '~/cache/personal-records.server';
import { createSealedText } from '~/cache/sealed-text.server';
import { minutes } from '~/durations';
import { tenantErrorCodes } from '~/tenant-calls/tenant-error';
import { type EndingRow } from './end-sessions.server';

const outcomes = [
  'ended',
  'already-gone',
  'not-found',
  'not-yet',
] as const satisfies readonly EndingRow['outcome'][];

const endingSchema = z.object({
  handle: z.string(),
  outcome: z.enum(outcomes),
  reason: z.enum(tenantErrorCodes).nullable(),
  userAgent: z.string().nullable(),
  countryCode: z.string().nullable(),
  lastSeenAt: z.number().nullable(),
  /** Whether it was the browser that asked, which goes last and never without its person. */
  isCurrent: z.boolean(),
});

const reportSchema = z.object({
  endings: z.array(endingSchema),
  /** False when the person has more sessions than the portal reads, so that more may fit what was asked for. */
  isComplete: z.boolean(),
  /** When the sign-in service is ready for another try, epoch milliseconds; null where it did not say. */
  retryAt: z.number().nullable(),
  /**
   * The work that goes on with what is left: its id, and until when it says what it has done next, epoch milliseconds.
   * After that it is over, whatever has become of it. Null where none goes on.
   */
  work: z.object({ id: z.string(), until: z.number() }).nullable(),
});

/** What became of one session, with what tells it from others once it is listed no more. */
export type ReportedEnding = z.infer<typeof endingSchema>;

/** How long what came of bulk endings is kept for its page. */
export const endingRecordMs = minutes(60);

/** What came of ending several sessions. */
export type EndingReport = z.infer<typeof reportSchema>;

/** Keeps reports from the form that ends sessions to the page that tells of it, and for its reloads. */
export type EndingReports = PersonalRecords<EndingReport>;

/**
 * Reports kept in `cache` for `endingRecordMs`, sealed with the first of `secrets` and opened with any of
 * them.
 */
export function createEndingReports(
  cache: Cache,
  secrets: readonly [string, ...string[]],
): EndingReports {
  return createPersonalRecords({
    cache,
    sealedText: createSealedText(secrets, 'ending report'),
    kind: 'ending-report',
    schema: reportSchema,
    lifetimeMs: endingRecordMs,
  });
}
