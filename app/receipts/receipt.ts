import { z } from 'zod';
import { type RecordKind } from '~/account-records/account-records';
import { storedDate } from '~/cache/sealed-json.server';
import { storedPlace } from '~/places/stored-place';
import { type AccountChangeKind, accountChangeSchema, isMinor } from './account-change';

/**
 * - `asked`: it is being carried out
 * - `done`: the tenant has done it
 * - `unknown`: the tenant was asked, and nobody knows whether it did it
 * - `not-made`: the same, and the account was found to be as it was before
 * - `undone`: it was done, and answered with “this wasn't me”
 */
export const receiptStates = ['asked', 'done', 'unknown', 'not-made', 'undone'] as const;
export type ReceiptState = (typeof receiptStates)[number];

/** Reads a receipt back from JSON. What an earlier release left out gets a value that says nothing. */
export const receiptSchema = z.object({
  /** What people call it by, such as `LK-7F3K-29QD`. It names nothing else, anywhere. */
  number: z.string(),
  change: accountChangeSchema,
  state: z.enum(receiptStates),
  at: storedDate,
  /** When it was found out what came of it; null while that is not known. */
  settledAt: storedDate.nullable(),
  /** Of the browser that it was done in, cut short. */
  userAgent: z.string().nullable(),
  /** Where that browser was, as far as its address says; the address itself is not kept. */
  place: storedPlace.nullable(),
  /** The language and the IANA time zone that the person had chosen: mails are written in these. */
  locale: z.string(),
  timeZone: z.string(),
  /** Whom mails were sent to about it, as `maskEmail` hides them; null while none has been sent. */
  mailedTo: z.array(z.string()).nullable().default(null),
  /** Whether mails about it say that it may have been made, and not that it was. */
  isToldAsUnknown: z.boolean().optional(),
  /** Whom such mails are sent to, masked: noted before they are. */
  doubtToldTo: z.array(z.string()).optional(),
});

/** What was changed in an account, when and from where. */
export type Receipt = z.infer<typeof receiptSchema>;

/** Whom mails about it were sent to so far, masked; null for nobody yet. */
export function mailedSoFar({ mailedTo, doubtToldTo }: Receipt): string[] | null {
  return mailedTo ?? doubtToldTo ?? null;
}

/** Whether nobody can tell if it was made: what was answered in doubt stays so. */
export function isInDoubt({ state, isToldAsUnknown = false }: Receipt): boolean {
  return state === 'unknown' || (state === 'undone' && isToldAsUnknown);
}

/** Apart from each other, as no number of minor changes may push one out that matters more. */
const receiptKinds = {
  major: { name: 'receipt', schema: receiptSchema },
  minor: { name: 'minor-receipt', schema: receiptSchema },
} as const satisfies Record<string, RecordKind<Receipt>>;

export const allReceiptKinds: readonly RecordKind<Receipt>[] = Object.values(receiptKinds);

/** Where the receipt of such a change is kept. */
export function receiptKindOf(kind: AccountChangeKind): RecordKind<Receipt> {
  return isMinor(kind) ? receiptKinds.minor : receiptKinds.major;
}
