import { z } from 'zod';
import { unscheduleDeletion } from '~/account-deletion/deletion-jobs.server';
import { deletionRequestMail } from '~/account-deletion/deletion-mails.server';
import { type Message, message } from '~/i18n/message';
import { paths } from '~/paths';
import {
  cancelPendingDeletion,
  type PendingDeletion,
  readPendingDeletion,
} from '~/profile/pending-deletion.server';
import { type Asked, defineAct } from '~/request/act';
import { changeRequestOf } from '~/request/change-request.server';
import { redirectToResult } from '~/request/result-page.server';
import { deletionEvent, type DeletionOutcome } from './deletion-event';

type AskedByPerson = Asked<unknown, 'person'>;

/**
 * Takes back the deletion that waits. A recent sign-in is enough, as whoever comes by the mail has just made one, while
 * somebody with an old session of theirs cannot keep an account alive; and it is mailed each time.
 */
export const keepAccount = defineAct({
  access: 'person',
  schema: z.object({}),
  // Whoever holds an old session must not use up what its person needs for this. It does nothing twice.
  limit: null,
  freshnessOf: () => 'recent',
  askedAt: () => paths.pendingDeletion,
  isInAddress: true,
  cancelTo: () => paths.data,
  lock: 'person',
  event: deletionEvent,
  async carryOut(asked): Promise<DeletionOutcome> {
    const { context, session } = asked;
    const { accountRecords, changes, jobs } = context.services;
    const waiting = await readPendingDeletion(accountRecords, session.userId);
    if (waiting === null) return refuse('none_waits', message('deletion.none.title'));
    if (waiting.begunAt !== null) return refuse('too_late', message('deletion.tooLate'));
    const { receipt } = await changes.carryOut(
      changeRequestOf(asked),
      { kind: 'deletion-cancelled' },
      () => cancelPendingDeletion(accountRecords, session.userId),
    );
    await unscheduleDeletion(jobs, waiting.number);
    if (waiting.dueAt === null) await tellOperator(asked, waiting);
    const flash = {
      message: message('deletion.cancelled'),
      tone: 'good',
      receipt: receipt.number,
    } as const;
    return { result: 'cancelled', answer: await redirectToResult(context, paths.data, flash) };
  },
});

function refuse(reason: 'none_waits' | 'too_late', why: Message): DeletionOutcome {
  const status = reason === 'none_waits' ? 404 : 409;
  return { result: 'refused', reason, refused: { status, message: why } };
}

/** An operator who has not seen to the request yet needs not any more. */
async function tellOperator(
  { context, session }: AskedByPerson,
  deletion: PendingDeletion,
): Promise<void> {
  const { mail, operator } = context.services;
  const to = operator.deletion.requestsTo;
  if (mail === null || to === null) return;
  const account = { userId: session.userId, identifier: null };
  await mail.send(
    JSON.stringify(['deletion-withdrawn', deletion.number]),
    deletionRequestMail(deletion, { to, account, isWithdrawn: true }),
  );
}
