import { formatDevice } from '~/devices/format-device.server';
import { formatComingTime, formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type PageFormat, pageFormat } from '~/pages/kit/page-format.server';
import { pageCountOf, pageNumberOf } from '~/pages/kit/page-number.server';
import { formatKnownPlace } from '~/places/format-place.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { isByPerson, isMinor, isTold } from '~/receipts/account-change';
import { type ChangeFact, changeFacts, formatChange } from '~/receipts/format-change';
import { mailedSoFar, type Receipt, type ReceiptState } from '~/receipts/receipt';
import { listReceipts, readReceipt } from '~/receipts/receipts.server';
import { readUndoable } from '~/receipts/undoable-change.server';
import { undoableUntil } from '~/receipts/undo-time';
import { type AppLoadContext } from '~/request/context';
import { changedFields } from './changed-fields';

/** A change in the list of all. */
export interface ReceiptLine {
  number: string;
  title: string;
  /** `unlocked` for a lock that was answered from its mail. */
  state: ReceiptState | 'unlocked';
  at: ShownTime;
  /** Null for what the portal did by itself. */
  device: string | null;
}

/** One change, with all that is known of it. */
export interface ReceiptView extends ReceiptLine {
  facts: ChangeFact[];
  place: string | null;
  /** Whom mails were sent to, masked. `pending`: they will be; `off`: nobody is written to. */
  mails: string[] | 'pending' | 'off' | null;
  undo: { path: string; until: ShownTime } | null;
}

/** A page of the person's changes, each list with the latest first. */
export interface ReceiptsPageData {
  receipts: ReceiptLine[];
  /** Apart, as they say little and may be many. */
  minor: ReceiptLine[];
  page: number;
  pageCount: number;
  /** For how many days they are kept. */
  keptDays: number;
}

const pageSize = 50;

/** @throws {StoreUnavailableError} */
export async function loadReceipts(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<ReceiptsPageData> {
  const all = await listReceipts(context.services, session.userId);
  const format = pageFormat(context, request, session, { isZoneNamed: true });
  const major = all.filter(({ change }) => !isMinor(change.kind));
  const minor = all.filter(({ change }) => isMinor(change.kind));
  const pageCount = pageCountOf(Math.max(major.length, minor.length), pageSize);
  const page = pageNumberOf(request, pageCount);
  const linesOf = (receipts: readonly Receipt[]) =>
    receipts
      .slice((page - 1) * pageSize, page * pageSize)
      .map((receipt) => toLine(receipt, format));
  const { activityDays: keptDays } = context.services.config;
  return { receipts: linesOf(major), minor: linesOf(minor), page, pageCount, keptDays };
}

/** Null where the person has no such receipt, whatever others have. @throws {StoreUnavailableError} */
export async function loadReceipt(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  handle: string,
): Promise<ReceiptView | null> {
  const { services } = context;
  const { userId } = session;
  const receipt = await readReceipt(services, userId, handle);
  if (receipt === null) return null;
  const format = pageFormat(context, request, session, { isZoneNamed: true });
  const { number, change, place } = receipt;
  const found = await readUndoable(services, { userId, number });
  // An address is brought back from its own mailbox alone: a page would take a stolen session for one.
  const canAnswerHere =
    found !== null &&
    found.emailChange === null &&
    // Whoever looks at it is signed in to an account that is open.
    change.kind !== 'account-locked' &&
    !(await isAnsweredSince(services, userId, receipt));
  const until = canAnswerHere ? undoableUntil(receipt, services.now()) : null;
  return {
    ...toLine(receipt, format),
    facts: [
      ...changeFacts(change, format.translate, (date) => formatComingTime(date, format).exact),
      ...changedFields(change, services.operator, format),
    ],
    place: place === null ? null : formatKnownPlace(place, format),
    mails: mailsOf(receipt, services.mail !== null),
    undo:
      until === null
        ? null
        : {
            path: services.undoLinks.pathOf({ userId, number }),
            until: formatComingTime(until, format),
          },
  };
}

/**
 * Whether everybody was signed out after the change, by an answer to another: what it left is put right on its page
 * then, and a second answer would only have the person begin again.
 */
async function isAnsweredSince(
  services: AppLoadContext['services'],
  userId: string,
  { at }: Receipt,
): Promise<boolean> {
  const receipts = await listReceipts(services, userId);
  return receipts.some(
    ({ change, state, at: answeredAt }) =>
      (change.kind === 'change-undone' || change.kind === 'account-unlocked') &&
      state === 'done' &&
      answeredAt > at,
  );
}

function toLine(
  { number, change, state, at, userAgent }: Receipt,
  format: PageFormat,
): ReceiptLine {
  return {
    number,
    title: formatChange(change, format.translate),
    state: change.kind === 'account-locked' && state === 'undone' ? 'unlocked' : state,
    at: formatTime(at, format),
    device: isByPerson(change.kind) ? formatDevice(userAgent, format.translate) : null,
  };
}

function mailsOf(receipt: Receipt, canMail: boolean): ReceiptView['mails'] {
  const { change, state } = receipt;
  const mailedTo = mailedSoFar(receipt);
  if (mailedTo !== null) return mailedTo;
  // Whoever has heard of no doubt does not hear either that nothing was done.
  if (!isTold(change.kind) || state === 'not-made') return null;
  return canMail ? 'pending' : 'off';
}
