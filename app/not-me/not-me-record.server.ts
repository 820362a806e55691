import { z } from 'zod';
import { createSealedJson, storedDate } from '~/cache/sealed-json.server';
import { createSealedText } from '~/cache/sealed-text.server';
import { tenantErrorCodes } from '~/tenant-calls/tenant-error';
import { type NotMeReport } from './not-me-report';

/** What was done about a session that was not the person's, with what a receipt says of it. */
export interface NotMeRecord extends Pick<
  NotMeReport,
  'ending' | 'refreshTokens' | 'password' | 'at'
> {
  createdAt: Date | null;
  lastSeenAt: Date | null;
}

/** Whose record it is, and which session it is about. */
interface Subject {
  userId: string;
  handle: string;
}

/** Turns records into text for addresses and back, so that a page with a result survives a reload. */
export interface NotMeRecords {
  seal(subject: Subject, record: NotMeRecord): string;
  /** The record, or null for what was not sealed here for this person and session, or by another release. */
  open(subject: Subject, sealed: string): NotMeRecord | null;
}

const reason = z.enum(tenantErrorCodes);
const count = z.number().int().nonnegative();
const recordSchema: z.ZodType<NotMeRecord, unknown> = z.object({
  at: storedDate,
  createdAt: storedDate.nullable(),
  lastSeenAt: storedDate.nullable(),
  ending: z.discriminatedUnion('outcome', [
    z.object({ outcome: z.enum(['ended', 'already-gone']) }),
    z.object({ outcome: z.literal('not-yet'), reason }),
  ]),
  refreshTokens: z.discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('with-session'), count: count.nullable() }),
    z.object({ outcome: z.literal('ended'), count }),
    z.object({ outcome: z.literal('none') }),
    z.object({ outcome: z.literal('not-yet'), ended: count, remaining: count, reason }),
    z.object({ outcome: z.literal('unknown'), reason }),
  ]),
  password: z.discriminatedUnion('outcome', [
    z.object({ outcome: z.enum(['sent', 'no-address']) }),
    z.object({ outcome: z.literal('elsewhere'), provider: z.string() }),
    z.object({ outcome: z.literal('too-often'), retryAfterMs: z.number() }),
    z.object({ outcome: z.literal('failed'), reason }),
  ]),
});

/** More than any record comes to. */
const longestSealed = 2000;

/**
 * Records as encrypted text, bound to the person and the session: nothing is stored, nothing can be made up, and
 * the address tells nothing (`docs/decisions/046-result-in-the-address.md`).
 */
export function createNotMeRecords(secrets: readonly [string, ...string[]]): NotMeRecords {
  const records = createSealedJson(createSealedText(secrets, 'not-me record'), recordSchema);
  return {
    seal(subject, { at, createdAt, lastSeenAt, ending, refreshTokens, password }) {
      const record = { at, createdAt, lastSeenAt, ending, refreshTokens, password };
      return records.seal(nameOf(subject), record);
    },
    open(subject, sealed) {
      const canBeOne = sealed.length <= longestSealed && /^[\w-]+$/.test(sealed);
      return canBeOne ? records.open(nameOf(subject), sealed) : null;
    },
  };
}

function nameOf({ userId, handle }: Subject): string {
  return JSON.stringify([userId, handle]);
}
