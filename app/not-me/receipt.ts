import { type AccountChangeKind, type AccountChanges } from '~/activity/account-changes';
import { type TenantErrorCode } from '~/tenant-calls/tenant-error';
import { type NotMeReport } from './not-me-report';

/** What a receipt is about, in words that the page has for it; no ids, addresses or secrets. */
export interface ReceiptSubject {
  device: string;
  place: string | null;
  createdAt: Date | null;
  lastContactAt: Date | null;
}

/** What became of the person's other sessions, where they were ended as well. */
export interface OthersEnded {
  ended: number;
  remaining: number;
}

/** What changed in the account since the session began, or why that is not known. */
export type ReadChanges =
  | { isKnown: true; value: AccountChanges }
  /** `no-beginning`: the service does not tell when the session began. */
  | { isKnown: false; reason: TenantErrorCode | 'no-beginning' };

/** One line of a receipt, for the page to put into words, a language and a time zone. */
export type ReceiptLine =
  | { line: 'title' }
  | { line: 'written'; at: Date }
  | { line: 'device'; device: string }
  | { line: 'place'; place: string | null }
  | { line: 'began'; at: Date | null }
  | { line: 'last-contact'; at: Date | null }
  | { line: 'ending'; ending: NotMeReport['ending'] }
  | { line: 'long-lived-access'; access: NotMeReport['longLivedAccess'] }
  | { line: 'password'; password: NotMeReport['password'] }
  | { line: 'others'; others: OthersEnded }
  /** The heading of what follows. */
  | { line: 'changes' }
  | { line: 'changes-unknown'; reason: (ReadChanges & { isKnown: false })['reason'] }
  | { line: 'changes-none' }
  | { line: 'change'; kind: AccountChangeKind; at: Date }
  /** Not everything that may have changed is told. */
  | { line: 'changes-incomplete' };

/** What a receipt says. It is a whole of its own: no ids, addresses or secrets. */
export interface Receipt {
  at: Date;
  subject: ReceiptSubject;
  result: Pick<NotMeReport, 'ending' | 'longLivedAccess' | 'password'>;
  others: OthersEnded | null;
  changes: ReadChanges;
}

/**
 * A dated receipt to keep, as plain text of one line each, with `say` for the words. What comes from a browser
 * stays within its line.
 */
export function writeReceipt(
  { at, subject, result, others, changes }: Receipt,
  say: (line: ReceiptLine) => string,
): string {
  const lines: ReceiptLine[] = [
    { line: 'title' },
    { line: 'written', at },
    { line: 'device', device: subject.device },
    { line: 'place', place: subject.place },
    { line: 'began', at: subject.createdAt },
    { line: 'last-contact', at: subject.lastContactAt },
    { line: 'ending', ending: result.ending },
    { line: 'long-lived-access', access: result.longLivedAccess },
    { line: 'password', password: result.password },
    ...(others === null ? [] : [{ line: 'others' as const, others }]),
    { line: 'changes' },
    ...changeLines(changes),
  ];
  return lines
    .map(
      (line) =>
        `${say(line)
          .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
          .trim()}\r\n`,
    )
    .join('');
}

function changeLines(read: ReadChanges): ReceiptLine[] {
  if (!read.isKnown) return [{ line: 'changes-unknown', reason: read.reason }];
  const { changes, isComplete } = read.value;
  return [
    ...(changes.length === 0 ? [{ line: 'changes-none' as const }] : []),
    ...changes.map(({ kind, at }) => ({ line: 'change' as const, kind, at })),
    ...(isComplete ? [] : [{ line: 'changes-incomplete' as const }]),
  ];
}
