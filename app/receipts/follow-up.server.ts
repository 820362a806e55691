import { z } from 'zod';
import { handle, type JobHandler } from '~/jobs/job-handler';
import { type JobKind, type Jobs } from '~/jobs/jobs';
import { type Translators } from '~/i18n/translate';
import { type Mailer } from '~/mail/mailer';
import { paths } from '~/paths';
import { maskEmail } from '~/security/mask-email';
import { toResult } from '~/tenant-calls/result';
import { TenantError } from '~/tenant-calls/tenant-error';
import { isAnswerable, isTold } from './account-change';
import { changeEvidenceSchema } from './change-evidence';
import { completeChange } from './change-outcome.server';
import { type FollowedChange, type FollowUps } from './changes.server';
import { confirmedAddresses } from './confirmed-addresses.server';
import { noticeMail } from './notice-mail.server';
import { type Receipt } from './receipt';
import { readReceipt, updateReceipt } from './receipts.server';
import { settleReceipt, type SettlingServices } from './settle-receipt.server';
import { readUndoAnswer, type UndoAnswer } from './undo-answer';
import { listEmailUndoFacts, readUndoFacts } from './undo-facts';
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
 * that must hear of it. It may be called any number of times.
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
  if (services.mail !== null && isTold(receipt.change.kind) && receipt.mailedTo === null)
    await tellOf(services, userId, receipt);
  if (unread !== null) throw new TenantError(unread, 'What came of a change is not known yet.');
  if (evidence !== undefined && receipt.state === 'done')
    await completeChange(services, userId, evidence, signal);
}

async function tellOf(services: FollowUpServices, userId: string, receipt: Receipt): Promise<void> {
  const { number, change } = receipt;
  const facts = await readUndoFacts(services.accountRecords, userId, number);
  const answer =
    change.kind === 'change-undone' || change.kind === 'account-unlocked'
      ? await readUndoAnswer(services.accountRecords, userId, change.number)
      : null;
  const told = new Set<string>();
  const tell = async (addresses: readonly string[], { isFormer = false } = {}) => {
    for (const address of addresses) {
      if (told.has(address.toLowerCase())) continue;
      told.add(address.toLowerCase());
      const isRestored = isFormer || address === facts?.previousEmail;
      const mailbox = { address, isFormer };
      await sendNotice(services, receipt, { userId, mailbox, isRestored, answer });
    }
  };
  await tell(facts?.addresses ?? []);
  const account = await toResult(confirmedAddresses(services.accounts, userId, { isAnew: true }));
  if (account.isKnown) await tell(account.value);
  await tell(await formerAddresses(services, userId), { isFormer: true });
  if (!account.isKnown)
    throw new TenantError(account.reason, 'Whom else to write to is not known yet.');
  const mailedTo = [...told].map((address) => maskEmail(address) ?? '•');
  await updateReceipt(services, userId, number, () => ({ mailedTo }));
}

/** The addresses that can still come back: without them, whoever took an account over would be all that hears of it. */
async function formerAddresses(
  { accountRecords }: Pick<FollowUpServices, 'accountRecords'>,
  userId: string,
): Promise<string[]> {
  const changes = await listEmailUndoFacts(accountRecords, userId);
  return changes.flatMap(({ value }) => value.previousEmail ?? []);
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
  const { number, change } = receipt;
  const undoUrl = isAnswerable(change)
    ? appBaseUrl + undoLinks.pathOf({ userId, number, mailbox })
    : null;
  const isDeletion = change.kind === 'deletion-asked' || change.kind === 'deletion-requested';
  const keepUrl = isDeletion ? appBaseUrl + paths.pendingDeletion : null;
  await mail?.send(
    JSON.stringify([number, mailbox.address.toLowerCase()]),
    userId,
    noticeMail(receipt, {
      ...{ translator, to: mailbox.address, undoUrl, keepUrl, contacts },
      ...told,
    }),
  );
}
