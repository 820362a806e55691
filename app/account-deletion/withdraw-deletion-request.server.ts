import { type Translators } from '~/i18n/translate';
import { type Mailer } from '~/mail/mailer';
import { type OperatorConfig } from '~/portal-config/operator-config';
import { type PendingDeletion } from '~/profile/pending-deletion.server';
import { deletionRequestMail } from './deletion-mails.server';

export interface WithdrawalServices {
  /** Null where no mail can be sent. */
  mail: Mailer | null;
  translator: Translators;
  operator: Pick<OperatorConfig, 'deletion'>;
}

/**
 * Tells the operator that an account which they were asked to delete is to be kept, as one who has not seen to the
 * request yet need not any more: once for each request, however often it is called, and nothing for a deletion that the
 * portal carries out. Before the record of the deletion is gone, so that a crash in between leaves no request behind.
 *
 * @throws {StoreUnavailableError}
 */
export async function withdrawDeletionRequest(
  { mail, operator, translator }: WithdrawalServices,
  userId: string,
  deletion: PendingDeletion,
): Promise<void> {
  const to = operator.deletion.requestsTo;
  if (deletion.dueAt !== null || mail === null || to === null) return;
  const account = { userId, identifier: null };
  await mail.send(
    JSON.stringify(['deletion-withdrawn', deletion.number]),
    userId,
    deletionRequestMail(translator, deletion, { to, account, isWithdrawn: true }),
  );
}
