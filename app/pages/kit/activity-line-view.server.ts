import { type AccountEvent, type AccountEventKind } from '~/activity/account-event';
import { groupOfKind, type ActivityGroup } from '~/activity/activity-group';
import { type ActivityQuery, writeActivityQuery } from '~/activity/activity-query';
import { type OwnActNote } from '~/activity/own-act';
import { formatDevice, formatDeviceBriefly } from '~/devices/format-device.server';
import { describeDevice } from '~/devices/describe-device.server';
import { formatClock } from '~/i18n/format-day.server';
import { formatLoggedBrowser } from './format-names.server';
import { type PageFormat } from './page-format.server';
import { activityEventPath, changeReceiptPath, notMePath } from '~/paths';
import { formatKnownPlace, formatPlace } from '~/places/format-place.server';
import { isByPerson } from '~/receipts/account-change';
import { formatChange } from '~/receipts/format-change';
import { type ReceiptState } from '~/receipts/receipt';
import { type OpaqueHandles } from '~/tenant-calls/opaque-handle.server';
import { formatOwnAct } from './format-own-act';
import { type Line, type OwnLine } from './read-activity.server';

/** One line of the activity, in words where only the server has them. */
export interface LineView {
  /** What it is: an event by its kind, or a change by its name. */
  what: { kind: AccountEventKind } | { title: string; state: ReceiptState };
  /** Its page; null where nothing names it. */
  href: string | null;
  iso: string;
  /** The time of day. */
  clock: string;
  /** Device, location and application, as far as they are known. */
  facts: string[];
  by: 'you' | 'administrator' | null;
  /** What stands for several: how many, and when the first was. */
  fold: { count: number; since: string } | null;
  /** Where the person says that it wasn't them. */
  notMe: string | null;
}

export interface LineFormat {
  words: PageFormat;
  userId: string;
  /** The session of the browser that asks. */
  currentSessionId: string | null;
  eventHandles: OpaqueHandles;
  query: ActivityQuery;
}

/**
 * One line of the activity, in the language and time zone of `format`: an event of the tenant's log, or a change
 * made here.
 */
export function toLineView(line: Line, format: LineFormat): LineView {
  const { words } = format;
  const time = { iso: line.at.toISOString(), clock: formatClock(line.at, words) };
  if (line.is === 'change') {
    const { userAgent, place } = doneFrom(line.change);
    const isByYou = !('receipt' in line.change) || isByPerson(line.change.receipt.change.kind);
    const where = place === null ? null : formatKnownPlace(place, words);
    return {
      ...time,
      ...nameOwn(line.change, words),
      facts: [isByYou ? formatDevice(userAgent, words.translate) : null, where].filter(isText),
      by: isByYou ? 'you' : null,
      fold: null,
      notMe: null,
    };
  }
  const { event } = line;
  return {
    ...time,
    what: { kind: event.kind },
    href: eventPath(event, format),
    facts: [
      deviceOf(event, words),
      formatPlace(event.ip, words),
      // The log has the names of applications.
      event.applicationName,
    ].filter(isText),
    by: event.isByAdministrator ? 'administrator' : null,
    fold:
      line.is === 'folded' ? { count: line.count, since: formatClock(line.first, words) } : null,
    notMe: notMeOf(event, format),
  };
}

/** From which browser something was done here, and where that was. */
export function doneFrom(own: OwnLine): Pick<OwnActNote, 'userAgent' | 'place'> {
  return 'receipt' in own ? own.receipt : own.note;
}

/** What is without a receipt has no page. */
export function nameOwn(own: OwnLine, { translate }: PageFormat): Pick<LineView, 'what' | 'href'> {
  if ('note' in own)
    return { what: { title: formatOwnAct(own.note.act, translate), state: 'done' }, href: null };
  const { number, change, state } = own.receipt;
  const title = formatChange(change, translate);
  return { what: { title, state }, href: changeReceiptPath(number) };
}

/** Where each line is looked for: what changed nothing, where the service's own entries of it are. */
export function groupOf(line: Line): ActivityGroup {
  if (line.is !== 'change') return groupOfKind[line.event.kind];
  if ('receipt' in line.change) return 'changes';
  return groupOfAct[line.change.note.act.kind] ?? 'sign-ins';
}

const groupOfAct: Partial<Record<OwnActNote['act']['kind'], ActivityGroup>> = {
  'access-ended': 'applications',
  'password-mail-sent': 'changes',
};

function eventPath(
  { id }: Pick<AccountEvent, 'id'>,
  { userId, eventHandles, query }: Omit<LineFormat, 'words' | 'currentSessionId'>,
): string | null {
  return id === null
    ? null
    : activityEventPath(eventHandles.seal(userId, id), writeActivityQuery(query));
}

/** The guide for a sign-in elsewhere whose session is told; null for everything else. */
export function notMeOf(
  { sessionId }: Pick<AccountEvent, 'sessionId'>,
  { words, currentSessionId }: Pick<LineFormat, 'words' | 'currentSessionId'>,
): string | null {
  return sessionId === null || sessionId === currentSessionId
    ? null
    : notMePath(words.handleOf(sessionId));
}

/** What an application asks for by itself often comes from no browser, and says so by nothing. */
function deviceOf({ userAgent }: AccountEvent, words: PageFormat): string | null {
  if (userAgent === null) return null;
  const { browser, system } = describeDevice(userAgent);
  return browser === null && system === null
    ? formatLoggedBrowser(userAgent, words)
    : formatDeviceBriefly(describeDevice(userAgent), words.translate);
}

const isText = (text: string | null): text is string => text !== null;
