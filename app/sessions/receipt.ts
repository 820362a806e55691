import { type AccountChanges, type ChangeArea } from '~/account/account-changes';
import { type AccountEventKind } from '~/account/account-event';
import { type DisownResult } from './disown-session';

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

/** One line of a receipt, for the page to put into words, a language and a time zone. */
export type ReceiptLine =
  | { line: 'title' }
  | { line: 'written'; at: Date }
  | { line: 'device'; device: string }
  | { line: 'place'; place: string | null }
  | { line: 'began'; at: Date | null }
  | { line: 'last-contact'; at: Date | null }
  | { line: 'ending'; ending: DisownResult['ending'] }
  | { line: 'long-lived-access'; access: DisownResult['longLivedAccess'] }
  | { line: 'password'; password: DisownResult['password'] }
  | { line: 'others'; others: OthersEnded }
  | { line: 'change'; area: ChangeArea; kind: AccountEventKind; at: Date }
  /** Not everything that may have changed is told. */
  | { line: 'changes-incomplete' };

/** What a receipt says. It is a whole of its own: no ids, addresses or secrets. */
export interface Receipt {
  at: Date;
  subject: ReceiptSubject;
  result: Pick<DisownResult, 'ending' | 'longLivedAccess' | 'password'>;
  others: OthersEnded | null;
  /** What changed in the account since the session began; null where that is not known. */
  changes: AccountChanges | null;
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
    ...(changes?.changes ?? []).map(({ area, event }) => ({
      line: 'change' as const,
      area,
      kind: event.kind,
      at: event.at,
    })),
    ...(changes === null || changes.isComplete ? [] : [{ line: 'changes-incomplete' as const }]),
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
