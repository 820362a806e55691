import { type AccountRecords } from '~/account-records/account-records';
import { type Translators } from '~/i18n/translate';
import { type Mailer } from '~/mail/mailer';
import { paths } from '~/paths';
import { readPendingDeletion } from '~/profile/pending-deletion.server';
import { type DeletionJob } from './deletion-jobs.server';
import { deletionReminderMail } from './deletion-mails.server';

interface Services {
  accountRecords: Pick<AccountRecords, 'get'>;
  /** Public origin of the portal, no trailing slash. */
  appBaseUrl: string;
  mail: Mailer | null;
  translator: Translators;
  /** Epoch milliseconds. */
  now: () => number;
}

/**
 * Writes to the person that their account will be deleted tomorrow, once; nothing where the deletion was taken back, or
 * is due already.
 *
 * @throws {StoreUnavailableError}
 */
export async function remindOfDeletion(
  { accountRecords, appBaseUrl, mail, translator, now }: Services,
  { userId, number }: DeletionJob,
): Promise<void> {
  const asked = await readPendingDeletion(accountRecords, userId);
  if (mail === null || asked === null || asked.number !== number) return;
  const { dueAt } = asked;
  if (dueAt === null || dueAt.getTime() <= now()) return;
  const url = appBaseUrl + paths.pendingDeletion;
  for (const to of asked.addresses)
    await mail.send(
      JSON.stringify(['deletion-reminder', number, to.toLowerCase()]),
      userId,
      deletionReminderMail(translator, { ...asked, dueAt }, { to, url }),
    );
}
