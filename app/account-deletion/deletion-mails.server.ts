import { formatComingTime, formatTime } from '~/i18n/format-time.server';
import { defaultLocale, isLocale } from '~/i18n/locales';
import { type Translators } from '~/i18n/translate';
import { type Mail } from '~/mail/mailer';
import { type PendingDeletion } from '~/profile/pending-deletion.server';

type Told = Pick<PendingDeletion, 'number' | 'locale' | 'timeZone' | 'askedAt'>;

function wordsOf(translator: Translators, { locale: kept, timeZone, askedAt }: Told) {
  const locale = isLocale(kept) ? kept : defaultLocale;
  const format = { locale, timeZone, now: askedAt.getTime(), isZoneNamed: true };
  return { locale, t: translator(locale), format };
}

/** The mail on the day before. `url` is where the deletion is cancelled. */
export function deletionReminderMail(
  translator: Translators,
  deletion: Told & { dueAt: Date },
  { to, url }: { to: string; url: string },
): Mail {
  const { locale, t, format } = wordsOf(translator, deletion);
  const heading = t('deletion.mail.reminder');
  return {
    to,
    locale,
    subject: t('app.pageTitle', { title: heading }),
    heading,
    paragraphs: [t('deletion.mail.reminder.text'), t('deletion.mail.reminder.keep')],
    facts: [
      { label: t('deletion.dueAt'), value: formatComingTime(deletion.dueAt, format).exact },
      { label: t('deletion.askedAt'), value: formatTime(deletion.askedAt, format).exact },
      { label: t('receipts.number'), value: deletion.number },
    ],
    link: { text: t('deletion.cancel'), url },
  };
}

/** The last mail, once the account is gone. */
export function deletionDoneMail(translator: Translators, deletion: Told, to: string): Mail {
  const { locale, t, format } = wordsOf(translator, deletion);
  const heading = t('deletion.mail.done');
  return {
    to,
    locale,
    subject: t('app.pageTitle', { title: heading }),
    heading,
    paragraphs: [
      t('deletion.mail.done.text'),
      t('deletion.stays.applications'),
      t('deletion.again'),
    ],
    facts: [
      { label: t('deletion.askedAt'), value: formatTime(deletion.askedAt, format).exact },
      { label: t('receipts.number'), value: deletion.number },
    ],
    after: [t('deletion.mail.done.last')],
  };
}

/** Whose account an operator is asked to delete, so that it is mistaken for no other. */
export interface RequestedAccount {
  userId: string;
  /** What the person calls themselves by there; null for nothing. */
  identifier: string | null;
}

/**
 * The mail that asks an operator to delete an account, or says that its owner does not want that any more. It alone
 * holds the user id: several accounts may have one address.
 */
export function deletionRequestMail(
  translator: Translators,
  deletion: Told,
  { to, account, isWithdrawn }: { to: string; account: RequestedAccount; isWithdrawn: boolean },
): Mail {
  const t = translator(defaultLocale);
  const { number, askedAt } = deletion;
  const heading = isWithdrawn
    ? t('deletion.mail.withdrawn', { number })
    : t('deletion.mail.request', { number });
  const format = { locale: defaultLocale, timeZone: 'UTC', now: askedAt.getTime() };
  return {
    to,
    locale: defaultLocale,
    subject: t('app.pageTitle', { title: heading }),
    heading,
    paragraphs: [isWithdrawn ? t('deletion.mail.withdrawn.text') : t('deletion.mail.request.text')],
    facts: [
      { label: t('receipts.number'), value: number },
      { label: t('deletion.mail.userId'), value: account.userId },
      ...(account.identifier === null
        ? []
        : [{ label: t('deletion.mail.identifier'), value: account.identifier }]),
      { label: t('deletion.askedAt'), value: formatTime(askedAt, format).exact },
    ],
  };
}
