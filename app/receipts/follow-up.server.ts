import { z } from 'zod';
import { handle, type JobHandler } from '~/jobs/job-handler';
import { type JobKind, type Jobs } from '~/jobs/jobs';
import { type Translators } from '~/i18n/translate';
import { type Mailer } from '~/mail/mailer';
import { paths } from '~/paths';
import { TenantError } from '~/tenant-calls/tenant-error';
import { isAnswerable, isTold } from './account-change';
import { changeEvidenceSchema } from './change-evidence';
import { completeChange } from './change-outcome.server';
import { type FollowedChange, type FollowUps } from './changes.server';
import { noticeMail } from './notice-mail.server';
import { tellRecipients } from './notice-recipients.server';
import { isInDoubt, type Receipt } from './receipt';
import { readReceipt, updateReceipt } from './receipts.server';
import { isMadeAgain, settleReceipt, type SettlingServices } from './settle-receipt.server';
import { readUndoAnswer, type UndoAnswer } from './undo-answer';
import { type UndoLinks, type UndoMailbox } from './undo-links.server';

/** Finds out what came of a change, and tells of it. */
const followUpKind: JobKind<FollowedChange> = {
  name: 'change-follow-up',
  schema: z.object({
    userId: z.string(),
    number: z.string(),
    evidence: changeEvidenceSchema.optional(),
  }),
};

/** Follow-ups as durable jobs, one for each change. */
export function createFollowUps(jobs: Jobs): FollowUps {
  const keyOf = ({ userId, number }: FollowedChange) => JSON.stringify([userId, number]);
  return {
    schedule: (change, runAt) =>
      jobs.schedule(followUpKind, { key: keyOf(change), payload: change, runAt }),
    cancel: (change) => jobs.cancel(followUpKind, keyOf(change)),
  };
}

export interface FollowUpServices extends SettlingServices {
  /** Null where no mail can be sent: there the receipt is all that tells of a change. */
  mail: Mailer | null;
  undoLinks: UndoLinks;
  translator: Translators;
  /** Public origin of the portal, no trailing slash. */
  appBaseUrl: string;
  /** How to reach those who run the service. */
  contacts: readonly string[];
}

/** What carries out the jobs that `createFollowUps` schedules. */
export function followUpHandler(services: FollowUpServices): JobHandler {
  return handle(followUpKind, (change, { signal }) => followUp(services, change, signal));
}

/**
 * Settles a receipt that was left behind, does what was left to do of the change, and has one mail sent to each address
 * that must hear of it; and one more where that told of a doubt, and nothing was changed. It may be called any number of
 * times.
 *
 * @throws {StoreUnavailableError}; {TenantError} where the account cannot be read now: whoever is known already has
 * been written to by then.
 */
export async function followUp(
  services: FollowUpServices,
  change: FollowedChange,
  signal: AbortSignal,
): Promise<void> {
  const { userId, number, evidence } = change;
  const found = await readReceipt(services, userId, number);
  if (found === null) return;
  const settled = await settleReceipt(services, change, found, signal);
  if (settled === null) return;
  const { receipt, unread } = settled;
  const canTell = services.mail !== null && isTold(receipt.change.kind);
  if (canTell && receipt.state === 'not-made') await takeDoubtBack(services, userId, receipt);
  else if (canTell && receipt.mailedTo === null) await tellOf(services, userId, receipt);
  if (unread !== null) throw new TenantError(unread, 'What came of a change is not known yet.');
  if (evidence !== undefined && receipt.state === 'done')
    await completeChange(services, userId, evidence, signal);
}

async function tellOf(services: FollowUpServices, userId: string, receipt: Receipt): Promise<void> {
  const { number, change } = receipt;
  const answer =
    change.kind === 'change-undone' || change.kind === 'account-unlocked'
      ? await readUndoAnswer(services.accountRecords, userId, change.number)
      : null;
  const mailedTo: string[] = [];
  await tellRecipients(services, { userId, number }, async (recipients) => {
    mailedTo.push(...recipients.map(({ masked }) => masked));
    // Before they are written to: whoever may have read of a doubt hears of its end.
    if (isInDoubt(receipt))
      await updateReceipt(services, userId, number, ({ doubtToldTo = [] }) => ({
        doubtToldTo: [...new Set([...doubtToldTo, ...mailedTo])],
      }));
    for (const { mailbox, isRestored } of recipients)
      await sendNotice(services, receipt, { userId, mailbox, isRestored, answer });
  });
  await updateReceipt(services, userId, number, () => ({ mailedTo }));
}

/**
 * Tells those who read that a change may have been made that it was not. Where the same was made by another try, the mail
 * about that says what has come of it.
 */
async function takeDoubtBack(
  services: FollowUpServices,
  userId: string,
  receipt: Receipt,
): Promise<void> {
  const { number, doubtToldTo = [] } = receipt;
  if (doubtToldTo.length === 0) return;
  if (!(await isMadeAgain(services, userId, receipt)))
    await tellRecipients(services, { userId, number }, async (recipients) => {
      for (const { mailbox, isRestored, masked } of recipients) {
        if (!doubtToldTo.includes(masked)) continue;
        const told = { userId, mailbox, isRestored, answer: null };
        // It was about to be sent at least: what is sent already is not sent again.
        await sendNotice(services, { ...receipt, state: 'unknown' }, told);
        await sendNotice(services, receipt, told);
      }
    });
  await updateReceipt(services, userId, number, () => ({ mailedTo: doubtToldTo }));
}

async function sendNotice(
  { mail, undoLinks, translator, appBaseUrl, contacts }: FollowUpServices,
  receipt: Receipt,
  {
    userId,
    mailbox,
    ...told
  }: {
    userId: string;
    mailbox: UndoMailbox;
    isRestored: boolean;
    answer: UndoAnswer | null;
  },
): Promise<void> {
  const { number, change, state } = receipt;
  const undoUrl = isAnswerable(change)
    ? appBaseUrl + undoLinks.pathOf({ userId, number, mailbox })
    : null;
  const isDeletion: readonly string[] = [
    'deletion-asked',
    'deletion-requested',
    'deletion-held-back',
  ];
  const isWaiting = isDeletion.includes(change.kind) && state !== 'not-made';
  const keepUrl = isWaiting ? appBaseUrl + paths.pendingDeletion : null;
  await mail?.send(
    JSON.stringify([
      number,
      mailbox.address.toLowerCase(),
      ...(state === 'not-made' ? [state] : []),
    ]),
    userId,
    noticeMail(receipt, {
      ...{ translator, to: mailbox.address, undoUrl, keepUrl, contacts },
      ...told,
    }),
  );
}
