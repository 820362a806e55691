import { z } from 'zod';
import { accountChangeKinds, type AccountChangeKind } from '~/activity/account-changes';
import { createSealedJson, storedDate } from '~/cache/sealed-json.server';
import { createSealedText } from '~/cache/sealed-text.server';
import { cleanText } from '~/clean-text';
import { type Places } from '~/places/places';
import { detailsOf } from '~/sessions/end-session.server';
import { longestUserAgent } from '~/sessions/ended-session-details.server';
import { maskAddress } from '~/sessions/mask-address';
import { type NotMeReport, stepFailures } from './not-me-report';

/** What was done about a session that was not the person's, with what a receipt says of it. */
export interface NotMeRecord extends Pick<
  NotMeReport,
  'ending' | 'wasCurrent' | 'refreshTokens' | 'password' | 'at'
> {
  createdAt: Date | null;
  lastSeenAt: Date | null;
  /** Of the session when it was last seen, cut short. */
  userAgent: string | null;
  /** ISO 3166-1 alpha-2, of the same. */
  countryCode: string | null;
  /** The address of the same, as `maskAddress` hides it. */
  maskedAddress: string | null;
  /** How many other sessions were signed out as a step of the report. */
  othersEnded: number;
  /** When the session was found to be listed no more; null while that is not known. */
  confirmedAt: Date | null;
  /** When this portal had mails for a new password sent, the earliest first. */
  mailedAt: Date[];
  /** When the account's log was first read for changes; null where it has not been. */
  changesReadAt: Date | null;
  /** What the log said to have changed since the session began, the earliest first: the log itself forgets. */
  changes: KeptChange[];
  /** Steps that the person says are done. */
  marks: StepMark[];
}

/** A change in the account as the report keeps it. */
export interface KeptChange {
  kind: AccountChangeKind;
  at: Date;
  applicationName: string | null;
  /** Of the browser that it was made in, cut short. */
  userAgent: string | null;
  /** ISO 3166-1 alpha-2, of where it was made. No address is kept. */
  countryCode: string | null;
  /** Whether it is a mail that this portal had sent, as a step of this report or another. */
  isAskedHere: boolean;
}

/** The steps that only the person can say are done. */
export const markedSteps = ['password', 'changes', 'others'] as const;
export type MarkedStep = (typeof markedSteps)[number];

interface StepMark {
  step: MarkedStep;
  at: Date;
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

/** The record of a report that was just made; where no session is known, nothing of it is. */
export function newNotMeRecord(
  { session, at, ending, wasCurrent, refreshTokens, password }: NotMeReport,
  places: Pick<Places, 'locate'>,
): NotMeRecord {
  const details = session === null ? null : detailsOf(session, places);
  const ip = session === null ? null : (session.last.ip ?? session.first.ip);
  return {
    at,
    ending,
    wasCurrent,
    refreshTokens,
    password,
    createdAt: session?.createdAt ?? null,
    lastSeenAt: session?.lastSeenAt ?? null,
    userAgent: cleanText(details?.userAgent ?? '', { maxLength: longestUserAgent }),
    countryCode: details?.countryCode ?? null,
    maskedAddress: ip === null ? null : maskAddress(ip),
    othersEnded: 0,
    confirmedAt: null,
    mailedAt: password.outcome === 'sent' ? [at] : [],
    changesReadAt: null,
    changes: [],
    marks: [],
  };
}

const reason = z.enum(stepFailures);
const count = z.number().int().nonnegative();
/** Reads a record back. What an earlier release left out gets a value that says nothing. */
export const notMeRecordSchema: z.ZodType<NotMeRecord, unknown> = z.object({
  at: storedDate,
  createdAt: storedDate.nullable(),
  lastSeenAt: storedDate.nullable(),
  userAgent: z.string().nullable().default(null),
  countryCode: z.string().nullable().default(null),
  maskedAddress: z.string().nullable().default(null),
  othersEnded: count.default(0),
  confirmedAt: storedDate.nullable().default(null),
  mailedAt: z.array(storedDate).default([]),
  changesReadAt: storedDate.nullable().default(null),
  changes: z
    .array(
      z.object({
        kind: z.enum(accountChangeKinds),
        at: storedDate,
        applicationName: z.string().nullable(),
        userAgent: z.string().nullable(),
        countryCode: z.string().nullable(),
        isAskedHere: z.boolean().default(false),
      }),
    )
    .default([]),
  marks: z.array(z.object({ step: z.enum(markedSteps), at: storedDate })).default([]),
  wasCurrent: z.boolean().default(false),
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
    z.object({ outcome: z.literal('sent'), to: z.string().nullable().default(null) }),
    z.object({ outcome: z.literal('no-address') }),
    z.object({ outcome: z.literal('elsewhere'), provider: z.string() }),
    z.object({ outcome: z.literal('too-often'), until: storedDate.default(new Date(0)) }),
    z.object({ outcome: z.literal('failed'), reason }),
  ]),
});

/** More than any record comes to. */
const longestSealed = 2000;

/**
 * Records as encrypted text, bound to the person and the session, for an address that stands in where the store
 * does not take the record (`docs/decisions/046-result-in-the-address.md`): nothing can be made up, and the
 * address tells nothing.
 */
export function createNotMeRecords(secrets: readonly [string, ...string[]]): NotMeRecords {
  const records = createSealedJson(createSealedText(secrets, 'not-me record'), notMeRecordSchema);
  return {
    seal: (subject, record) => records.seal(nameOf(subject), record),
    open(subject, sealed) {
      const canBeOne = sealed.length <= longestSealed && /^[\w-]+$/.test(sealed);
      return canBeOne ? records.open(nameOf(subject), sealed) : null;
    },
  };
}

function nameOf({ userId, handle }: Subject): string {
  return JSON.stringify([userId, handle]);
}
