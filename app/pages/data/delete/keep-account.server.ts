import { z } from 'zod';
import { unscheduleDeletion } from '~/account-deletion/deletion-jobs.server';
import { withdrawDeletionRequest } from '~/account-deletion/withdraw-deletion-request.server';
import { type Message, message } from '~/i18n/message';
import { paths } from '~/paths';
import { cancelPendingDeletion, readPendingDeletion } from '~/profile/pending-deletion.server';
import { defineAct } from '~/request/act';
import { changeRequestOf } from '~/request/change-request.server';
import { redirectToResult } from '~/request/result-page.server';
import { deletionEvent, type DeletionOutcome } from './deletion-event';

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
  nameSent: message('deletion.cancel'),
  async carryOut(asked, reached): Promise<DeletionOutcome> {
    const { context, session } = asked;
    const { services } = context;
    const { accountRecords, changes, jobs } = services;
    const waiting = await readPendingDeletion(accountRecords, session.userId);
    if (waiting === null) return refuse('none_waits', message('deletion.none.title'));
    if (waiting.begunAt !== null) return refuse('too_late', message('deletion.tooLate'));
    const { receipt } = await changes.carryOut(
      changeRequestOf(asked),
      { kind: 'deletion-cancelled' },
      async () => {
        await withdrawDeletionRequest(services, session.userId, waiting);
        await cancelPendingDeletion(accountRecords, session.userId);
      },
      { evidence: { in: 'pending-deletion', number: waiting.number, isWaiting: false } },
    );
    reached('cancelled');
    await unscheduleDeletion(jobs, waiting.number);
    const place = services.operator.sections.data === 'off' ? paths.account : paths.data;
    const flash = {
      message: message('deletion.cancelled'),
      tone: 'good',
      receipt: receipt.number,
    } as const;
    return { result: 'cancelled', answer: await redirectToResult(context, place, flash) };
  },
});

function refuse(reason: 'none_waits' | 'too_late', why: Message): DeletionOutcome {
  const status = reason === 'none_waits' ? 404 : 409;
  return { result: 'refused', reason, refused: { status, message: why } };
}
