import { formatTime } from '~/i18n/format-time.server';
import { type Translators } from '~/i18n/translate';
import { type Mail, type Mailer } from '~/mail/mailer';
import { paths } from '~/paths';
import { type AccountDirectory } from '~/profile/account';
import { confirmedAddresses } from '~/receipts/confirmed-addresses.server';
import { type DataExport } from './data-export';

export interface ReadyServices {
  accounts: AccountDirectory;
  /** Null where no mail can be sent: there the page alone tells. */
  mail: Mailer | null;
  translator: Translators;
  /** Public origin of the portal, no trailing slash. */
  appBaseUrl: string;
  /** Epoch milliseconds. */
  now: () => number;
}

/**
 * Has one mail sent to each confirmed address that a file can be downloaded, however often it is called.
 *
 * @throws {TenantError} where the addresses cannot be read now; {StoreUnavailableError}
 */
export async function tellReady(
  services: ReadyServices,
  userId: string,
  dataExport: DataExport,
): Promise<void> {
  const { accounts, mail } = services;
  if (mail === null) return;
  for (const address of await confirmedAddresses(accounts, userId)) {
    const key = JSON.stringify(['data-export', userId, dataExport.askedAt, address.toLowerCase()]);
    await mail.send(key, userId, readyMail(dataExport, address, services));
  }
}

/** It leads to a page, where the person proves who they are, and never to the file. */
function readyMail(
  { askedFrom: { language: locale, timeZone }, completedAt, until }: DataExport,
  to: string,
  { translator, appBaseUrl }: Pick<ReadyServices, 'translator' | 'appBaseUrl'>,
): Mail {
  const t = translator(locale);
  const now = completedAt?.getTime() ?? 0;
  const exact = (at: Date | null) =>
    at === null ? '' : formatTime(at, { locale, timeZone, now, isZoneNamed: true }).exact;
  return {
    to,
    locale,
    subject: t('app.pageTitle', { title: t('dataExport.mail.heading') }),
    heading: t('dataExport.mail.heading'),
    paragraphs: [t('dataExport.mail.text'), t('dataExport.mail.until', { time: exact(until) })],
    link: { text: t('dataExport.mail.link'), url: appBaseUrl + paths.data },
    after: [t('dataExport.mail.notYou')],
  };
}
