import { z } from 'zod';
import { type AccountRecords } from '~/account-records/account-records';
import { type PersonLock } from '~/cache/person-lock.server';
import { handle, type JobHandler } from '~/jobs/job-handler';
import { type JobKind, type Jobs } from '~/jobs/jobs';
import { type Translators } from '~/i18n/translate';
import { type Mailer } from '~/mail/mailer';
import { paths } from '~/paths';
import { maskEmail } from '~/security/mask-email';
import { toResult } from '~/tenant-calls/result';
import { TenantError } from '~/tenant-calls/tenant-error';
import { isAnswerable, isTold } from './account-change';
import { type FollowUps } from './changes.server';
import { type AddressBook, confirmedAddresses } from './confirmed-addresses.server';
import { noticeMail } from './notice-mail.server';
import { type Receipt } from './receipt';
import { readReceipt, updateReceipt } from './receipts.server';
import { readUndoAnswer, type UndoAnswer } from './undo-answer';
import { listEmailUndoFacts, readUndoFacts } from './undo-facts';
import { type UndoLinks, type UndoMailbox } from './undo-links.server';

/** Finds out what came of a change, and tells of it. */
const followUpKind: JobKind<{ userId: string; number: string }> = {
  name: 'change-follow-up',
  schema: z.object({ userId: z.string(), number: z.string() }),
};

export function createFollowUps(jobs: Jobs): FollowUps {
  const keyOf = (receipt: { userId: string; number: string }) =>
    JSON.stringify([receipt.userId, receipt.number]);
  return {
    schedule: (receipt, runAt) =>
      jobs.schedule(followUpKind, { key: keyOf(receipt), payload: receipt, runAt }),
    cancel: (receipt) => jobs.cancel(followUpKind, keyOf(receipt)),
  };
}

export interface FollowUpServices {
  accountRecords: AccountRecords;
  personLock: PersonLock;
  accounts: AddressBook;
  /** Null where no mail can be sent: there the receipt is all that tells of a change. */
  mail: Mailer | null;
  undoLinks: UndoLinks;
  translator: Translators;
  /** Public origin of the portal, no trailing slash. */
  appBaseUrl: string;
  /** How to reach those who run the service. */
  contacts: readonly string[];
  /** Epoch milliseconds. */
  now: () => number;
}

export function followUpHandler(services: FollowUpServices): JobHandler {
  return handle(followUpKind, (receipt) => followUp(services, receipt));
}

/**
 * Settles a receipt that was left behind, and has one mail sent to each address that must hear of the change. It may be
 * called any number of times.
 *
 * @throws {StoreUnavailableError}; {TenantError} where the account cannot be read now: whoever is known already has
 * been written to by then.
 */
export async function followUp(
  services: FollowUpServices,
  { userId, number }: { userId: string; number: string },
): Promise<void> {
  const found = await readReceipt(services, userId, number);
  if (found === null) return;
  const receipt = found.state === 'asked' ? await settleAsUnknown(services, userId, found) : found;
  if (services.mail === null || !isTold(receipt.change.kind) || receipt.mailedTo !== null) return;
  const facts = await readUndoFacts(services.accountRecords, userId, number);
  const { change } = receipt;
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

/** It was cut off: whoever was to note what came of it never did. */
async function settleAsUnknown(
  services: FollowUpServices,
  userId: string,
  receipt: Receipt,
): Promise<Receipt> {
  const settled = await updateReceipt(services, userId, receipt.number, ({ state }) =>
    state === 'asked' ? { state: 'unknown', settledAt: new Date(services.now()) } : {},
  );
  return settled ?? receipt;
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
