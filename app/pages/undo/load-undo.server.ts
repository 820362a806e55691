import { formatTime } from '~/i18n/format-time.server';
import { timeZoneOf } from '~/i18n/time-zone.server';
import { formatChange } from '~/receipts/format-change';
import { readPendingEmail } from '~/profile/pending-email.server';
import { readUndoable } from '~/receipts/undo-change.server';
import { type AppLoadContext } from '~/request/context';

/** What the page asks about. */
export interface UndoQuestion {
  change: string;
  /** When it was made, with the zone. */
  exact: string;
  number: string;
  restoresEmail: boolean;
  /** Whether a new e-mail address waits for its link. */
  cancelsEmail: boolean;
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
  const { receipt, facts } = found;
  const pending = await readPendingEmail(services.accountRecords, subject.userId);
  const timeZone = timeZoneOf(request, receipt.timeZone).zone;
  const format = { locale, timeZone, now: services.now(), isZoneNamed: true };
  return {
    change: formatChange(receipt.change, translate),
    exact: formatTime(receipt.at, format).exact,
    number: receipt.number,
    restoresEmail: facts.previousEmail !== null,
    cancelsEmail: pending !== null,
  };
}
