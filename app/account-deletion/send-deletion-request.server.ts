import { type Translators } from '~/i18n/translate';
import { type Mailer } from '~/mail/mailer';
import { type PendingDeletion } from '~/profile/pending-deletion.server';
import { deletionRequestMail } from './deletion-mails.server';

export interface RequestServices {
  /** Null where no mail can be sent. */
  mail: Mailer | null;
  translator: Translators;
}

/**
 * Asks the operator to delete an account: once for each request, however often it is called. After the record of the
 * deletion is written, so that nobody is asked for what its person cannot withdraw.
 *
 * @throws {StoreUnavailableError}
 */
export async function sendDeletionRequest(
  { mail, translator }: RequestServices,
  {
    userId,
    deletion,
    to,
    identifier,
  }: { userId: string; deletion: PendingDeletion; to: string; identifier: string | null },
): Promise<void> {
  if (mail === null) throw new TypeError('Without mail nobody is asked.');
  const account = { userId, identifier };
  await mail.send(
    JSON.stringify(['deletion-request', deletion.number]),
    userId,
    deletionRequestMail(translator, deletion, { to, account, isWithdrawn: false }),
  );
}
