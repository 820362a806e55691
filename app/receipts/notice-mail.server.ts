import { formatDevice } from '~/devices/format-device.server';
import { formatComingTime, formatTime } from '~/i18n/format-time.server';
import { defaultLocale, isLocale } from '~/i18n/locales';
import { type Translate, type Translators } from '~/i18n/translate';
import { type Mail } from '~/mail/mailer';
import { formatKnownPlace } from '~/places/format-place.server';
import { isByPerson } from './account-change';
import { changeFacts, formatChange } from './format-change';
import { formatUndoAnswer } from './format-undo-answer';
import { type UndoAnswer } from './undo-answer';
import { isInDoubt, type Receipt } from './receipt';

interface NoticeOptions {
  translator: Translators;
  /** Whom it is sent to. */
  to: string;
  /** The address by which its reader says that it wasn't them; null where there is nothing to answer. */
  undoUrl: string | null;
  /** Whether answering it brings back the address that it is sent to. */
  isRestored: boolean;
  /** The address by which a deletion is cancelled that the mail tells of; null where it tells of none. */
  keepUrl?: string | null;
  /** What was done, where the mail tells that a change was answered; null where that is not known. */
  answer?: UndoAnswer | null;
  /** How to reach those who run the service; none where the operator does not say. */
  contacts?: readonly string[];
}

/** The mail that tells of a change, in the words of whoever made it, as far as the portal knows what came of it. */
export function noticeMail(receipt: Receipt, options: NoticeOptions): Mail {
  const { number, change, at, userAgent, place, locale: kept, timeZone } = receipt;
  const { translator, to, undoUrl, isRestored } = options;
  const { keepUrl = null, answer = null, contacts = [] } = options;
  const locale = isLocale(kept) ? kept : defaultLocale;
  const t = translator(locale);
  const isMade = !isInDoubt(receipt) && receipt.state !== 'not-made';
  const heading = headingOf(receipt, t);
  const isLock = change.kind === 'account-locked';
  const undoText = t(isLock ? 'mail.locked.link' : 'mail.change.link');
  const title = formatChange(change, t);
  const answered = answer === null ? null : formatUndoAnswer(answer, t);
  const format = { locale, timeZone, now: at.getTime(), isZoneNamed: true };
  return {
    to,
    locale,
    subject: t('app.pageTitle', { title: heading }),
    heading,
    paragraphs: [
      ...(isInDoubt(receipt) ? [t('mail.maybe.text')] : []),
      ...meaningOf(receipt, { isUndoable: undoUrl !== null }, t),
      ...(answered === null ? [] : [...answered.done, ...answered.notDone]),
      ...(undoUrl === null ? [] : alsoUndone(receipt, { isRestored, keepUrl }, t)),
      ...(keepUrl === null ? [] : [t('mail.change.keep')]),
    ],
    facts: [
      { label: t('receipts.change'), value: title },
      ...(isMade ? [] : [{ label: t('receipts.state'), value: t(stateOf(receipt)) }]),
      ...changeFacts(change, t, (date) => formatComingTime(date, format).exact),
      { label: t('receipts.when'), value: formatTime(at, format).exact },
      ...(isByPerson(change.kind)
        ? [{ label: t('receipts.browser'), value: formatDevice(userAgent, t) }]
        : []),
      ...(place === null
        ? []
        : [{ label: t('kit.place'), value: formatKnownPlace(place, { locale, translate: t }) }]),
      { label: t('receipts.number'), value: number },
      ...(isLock ? contacts.map((value) => ({ label: t('lock.contact'), value })) : []),
    ],
    ...(undoUrl === null ? {} : { link: { text: undoText, url: undoUrl } }),
    ...(keepUrl === null ? {} : { secondLink: { text: t('deletion.cancel'), url: keepUrl } }),
    after: [
      ...(undoUrl === null ? [] : [t('mail.change.linkLife', { link: undoText })]),
      t('mail.change.why'),
    ],
  };
}

function headingOf(receipt: Receipt, t: Translate): string {
  if (receipt.state === 'not-made') return t('mail.notMade.heading');
  return isInDoubt(receipt) ? t('mail.maybe.heading') : t(`mail.change.${receipt.change.kind}`);
}

/** Of a change that is not told as made. */
function stateOf({ state }: Receipt) {
  return state === 'not-made' ? 'receipts.state.not-made' : 'receipts.state.unknown';
}

/** What a change means, and what its reader can do about it. */
function meaningOf(
  { change, state }: Receipt,
  { isUndoable }: { isUndoable: boolean },
  t: Translate,
): string[] {
  const notYours = isUndoable ? [t('mail.change.notYours')] : [];
  if (state === 'not-made') return [t('mail.notMade.text'), t('mail.notMade.yours'), ...notYours];
  switch (change.kind) {
    case 'change-undone':
      return [t('mail.change.undone')];
    case 'deletion-held-back':
      return [t('deletion.heldBack.text'), t('deletion.heldBack.next')];
    case 'account-unlocked':
      return [t('mail.locked.used')];
    case 'account-locked':
      return [
        t('mail.locked.text'),
        ...(change.cancelsDeletion ? [t('undo.did.deletion')] : []),
        t(isUndoable ? 'mail.locked.unlock' : 'mail.locked.people'),
      ];
    default:
      return [t('mail.change.yours'), ...notYours];
  }
}

/** What “This wasn’t me” puts right of the change itself. */
function alsoUndone(
  { change, state }: Receipt,
  { isRestored, keepUrl }: { isRestored: boolean; keepUrl: string | null },
  t: Translate,
): string[] {
  if (state === 'not-made') return [];
  return [
    ...(isRestored ? [t('mail.change.restores')] : []),
    ...(change.kind === 'email-change-asked' ? [t('mail.change.cancels')] : []),
    ...(keepUrl === null ? [] : [t('mail.change.cancelsDeletion')]),
  ];
}
