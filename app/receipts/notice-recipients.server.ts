import { type AccountRecords } from '~/account-records/account-records';
import { maskEmail } from '~/security/mask-email';
import { toResult } from '~/tenant-calls/result';
import { TenantError } from '~/tenant-calls/tenant-error';
import { type AddressBook, confirmedAddresses } from './confirmed-addresses.server';
import { listEmailUndoFacts, readUndoFacts } from './undo-facts';
import { type UndoMailbox } from './undo-links.server';

/** Somebody who hears of a change. */
export interface NoticeRecipient {
  mailbox: UndoMailbox;
  /** As receipts keep and show the address. */
  masked: string;
  /** Whether answering the change brings the address back. */
  isRestored: boolean;
}

interface Services {
  accountRecords: AccountRecords;
  accounts: AddressBook;
}

/**
 * Calls `tell` with those who must hear of a change, nobody twice: first those who are known without the tenant, then who
 * has the account's address, then those whose address can come back.
 *
 * @throws what `tell` throws; {TenantError} where the account cannot be read now: whoever is known has been told by then;
 * {StoreUnavailableError}
 */
export async function tellRecipients(
  { accountRecords, accounts }: Services,
  { userId, number }: { userId: string; number: string },
  tell: (recipients: readonly NoticeRecipient[]) => Promise<void>,
): Promise<void> {
  const facts = await readUndoFacts(accountRecords, userId, number);
  const told = new Set<string>();
  const tellNew = async (addresses: readonly string[], { isFormer = false } = {}) => {
    const recipients: NoticeRecipient[] = [];
    for (const address of addresses) {
      if (told.has(address.toLowerCase())) continue;
      told.add(address.toLowerCase());
      recipients.push({
        mailbox: { address, isFormer },
        masked: maskEmail(address) ?? '•',
        isRestored: isFormer || address === facts?.previousEmail,
      });
    }
    if (recipients.length > 0) await tell(recipients);
  };
  await tellNew(facts?.addresses ?? []);
  const account = await toResult(confirmedAddresses(accounts, userId, { isAnew: true }));
  if (account.isKnown) await tellNew(account.value);
  await tellNew(await formerAddresses(accountRecords, userId), { isFormer: true });
  if (!account.isKnown)
    throw new TenantError(account.reason, 'Whom else to write to is not known yet.');
}

/** The addresses that can still come back: without them, whoever took an account over would be all that hears of it. */
async function formerAddresses(accountRecords: AccountRecords, userId: string): Promise<string[]> {
  const changes = await listEmailUndoFacts(accountRecords, userId);
  return changes.flatMap(({ value }) => value.previousEmail ?? []);
}
