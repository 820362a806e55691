import { formatTime } from '~/i18n/format-time.server';
import { timeZoneOf } from '~/i18n/time-zone.server';
import { notMeReportPath, paths } from '~/paths';
import { formatChange } from '~/receipts/format-change';
import { readPendingDeletion } from '~/profile/pending-deletion.server';
import { readPendingEmail } from '~/profile/pending-email.server';
import { formatUndoAnswer } from '~/receipts/format-undo-answer';
import { readUndoAnswer } from '~/receipts/undo-answer';
import { readUndoable } from '~/receipts/undoable-change.server';
import { type AppLoadContext } from '~/request/context';

/** What the page asks about. */
export interface UndoQuestion {
  change: string;
  /** When it was made, with the zone. */
  exact: string;
  number: string;
  /** Whether the change was that the account was locked. */
  isLock: boolean;
  /** Whether a lock of the account is opened. */
  unlocks: boolean;
  restoresEmail: boolean;
  restoresUsername: boolean;
  /** Whether a new e-mail address waits for its link. */
  cancelsEmail: boolean;
  /** Whether a deletion of the account waits. */
  cancelsDeletion: boolean;
}

/** What the page tells of a link that was used. */
export interface UndoneView {
  /** When it was used, with the zone. */
  exact: string;
  done: string[];
  notDone: string[];
  /** Whether it unlocked the account. */
  isUnlocked: boolean;
  /** Where what is left to do is told, to whoever signs in. */
  returnTo: string;
}

/** What a link did; null for one that was never used, or long ago. @throws {StoreUnavailableError} */
export async function loadUndone(
  { services, locale, translate }: AppLoadContext,
  request: Request,
  token: string,
): Promise<UndoneView | null> {
  const subject = services.undoLinks.open(token);
  if (subject === null) return null;
  const { userId, number } = subject;
  const answer = await readUndoAnswer(services.accountRecords, userId, number);
  if (answer === null) return null;
  const timeZone = timeZoneOf(request, null).zone;
  const format = { locale, timeZone, now: services.now(), isZoneNamed: true };
  const { reportedSession } = answer;
  return {
    exact: formatTime(answer.at, format).exact,
    ...formatUndoAnswer(answer, translate),
    isUnlocked: answer.isUnlocked,
    returnTo:
      reportedSession === null
        ? paths.receipts
        : notMeReportPath(services.handles.seal(userId, reportedSession)),
  };
}

/**
 * The change that a link is about; null for one that was not made here, was used or is too old. Nothing is changed by
 * looking, as programs look at links in mails too.
 *
 * @throws {StoreUnavailableError}
 */
export async function loadUndo(
  { services, locale, translate }: AppLoadContext,
  request: Request,
  token: string,
): Promise<UndoQuestion | null> {
  const subject = services.undoLinks.open(token);
  if (subject === null) return null;
  const found = await readUndoable(services, subject);
  if (found === null) return null;
  const { receipt, facts, username } = found;
  const { change } = receipt;
  const pending = await readPendingEmail(services.accountRecords, subject.userId);
  const deletion = await readPendingDeletion(services.accountRecords, subject.userId);
  const timeZone = timeZoneOf(request, receipt.timeZone).zone;
  const format = { locale, timeZone, now: services.now(), isZoneNamed: true };
  return {
    change: formatChange(change, translate),
    exact: formatTime(receipt.at, format).exact,
    number: receipt.number,
    isLock: change.kind === 'account-locked',
    unlocks: found.lock !== null,
    restoresEmail: facts.previousEmail !== null,
    restoresUsername: username !== null,
    cancelsEmail: pending !== null,
    cancelsDeletion: deletion !== null && deletion.begunAt === null,
  };
}
