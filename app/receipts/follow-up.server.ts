import { z } from 'zod';
import { type AccountRecords } from '~/account-records/account-records';
import { type PersonLock } from '~/cache/person-lock.server';
import { handle, type JobHandler } from '~/jobs/job-handler';
import { type JobKind, type Jobs } from '~/jobs/jobs';
import { type Mailer } from '~/mail/mailer';
import { maskEmail } from '~/security/mask-email';
import { isAnswerable, isTold } from './account-change';
import { type FollowUps } from './changes.server';
import { type AddressBook, confirmedAddresses } from './confirmed-addresses.server';
import { noticeMail } from './notice-mail.server';
import { type Receipt } from './receipt';
import { readReceipt, updateReceipt } from './receipts.server';
import { readUndoFacts } from './undo-facts';
import { type UndoLinks } from './undo-links.server';

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
  /** Public origin of the portal, no trailing slash. */
  appBaseUrl: string;
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
  const told = new Set<string>();
  const tell = async (addresses: readonly string[]) => {
    for (const address of addresses) {
      if (told.has(address.toLowerCase())) continue;
      told.add(address.toLowerCase());
      await sendNotice(services, receipt, {
        userId,
        to: address,
        previousEmail: facts?.previousEmail ?? null,
      });
    }
  };
  await tell(facts?.addresses ?? []);
  await tell(await confirmedAddresses(services.accounts, userId, { isAnew: true }));
  const mailedTo = [...told].map((address) => maskEmail(address) ?? '•');
  await updateReceipt(services, userId, number, () => ({ mailedTo }));
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
  { mail, undoLinks, appBaseUrl }: FollowUpServices,
  receipt: Receipt,
  { userId, to, previousEmail }: { userId: string; to: string; previousEmail: string | null },
): Promise<void> {
  const { number, change } = receipt;
  const undoUrl = isAnswerable(change.kind)
    ? appBaseUrl + undoLinks.pathOf({ userId, number })
    : null;
  await mail?.send(
    JSON.stringify([number, to.toLowerCase()]),
    noticeMail(receipt, { to, undoUrl, previousEmail }),
  );
}
