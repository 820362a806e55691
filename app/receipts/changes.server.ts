import { type AccountRecords } from '~/account-records/account-records';
import { type PersonLock } from '~/cache/person-lock.server';
import { cleanText } from '~/clean-text';
import { minutes } from '~/durations';
import { maskEmail } from '~/security/mask-email';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { toResult } from '~/tenant-calls/result';
import { isUnanswered, TenantError } from '~/tenant-calls/tenant-error';
import { type AccountChange, isAnswerable } from './account-change';
import { type AskServices, askTenant } from './ask-tenant.server';
import { type ChangeEvidence } from './change-evidence';
import { type ChangeRequest, type Changes } from './changes';
import { type AddressBook, confirmedAddresses } from './confirmed-addresses.server';
import { type Receipt, receiptKindOf, type ReceiptState } from './receipt';
import { createReceiptNumber } from './receipt-number.server';
import { forgetReceipt, updateReceipt } from './receipts.server';
import { putUndoFacts, type UndoFacts } from './undo-facts';

/** Longer than any change takes: what is `asked` by then was cut off, and nobody knows what came of it. */
export const followUpAfterMs = minutes(5);

/** Longer user agents are cut: what follows names nothing that a person would recognise. */
const longestUserAgent = 300;

/** A change whose receipt is gone on with. */
export interface FollowedChange {
  userId: string;
  number: string;
  /** Only where it is not known what came of it. */
  evidence?: ChangeEvidence | undefined;
}

/** Sees to it that a change is told of, also by another portal or after a restart. */
export interface FollowUps {
  /** In place of one that is scheduled for the same receipt and has not begun. @throws {StoreUnavailableError} */
  schedule(change: FollowedChange, runAt: Date): Promise<void>;
  /** @throws {StoreUnavailableError} */
  cancel(receipt: { userId: string; number: string }): Promise<void>;
}

interface Options extends AskServices {
  accountRecords: AccountRecords;
  personLock: PersonLock;
  accounts: AddressBook;
  followUps: FollowUps;
  /** Epoch milliseconds. */
  now: () => number;
  /** Carries `note` out until the store has taken it, without anybody waiting for that. */
  noteLater: (note: () => Promise<void>) => void;
}

/** Changes with receipts among the account records. */
export function createChanges(options: Options): Changes {
  const { accountRecords, accounts, followUps, now, onStoreFailure, noteLater } = options;

  /**
   * A change that has been asked for stays so though the store fails: the follow-up finds it as it is, unless the store
   * comes back without what it was told last.
   */
  const afterwards = async (requestId: string, note: () => Promise<void>): Promise<void> => {
    try {
      await note();
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error;
      onStoreFailure(error, requestId);
      noteLater(note);
    }
  };

  return {
    async carryOut(
      request,
      change,
      work,
      { number = createReceiptNumber(), alsoTold = [], evidence, isVoidUnanswered = false } = {},
    ) {
      const { userId, requestId } = request;
      const receipt = { userId, number };
      const settle = (state: ReceiptState) =>
        afterwards(requestId, async () => {
          const settledAt = new Date(now());
          const settled = { state, settledAt };
          const kept = await updateReceipt(options, userId, number, (before) =>
            before.state === 'asked' ? settled : {},
          );
          // The store has come back without it.
          if (kept === null) await keep(settled);
          await followUps.schedule(
            state === 'done' ? receipt : { ...receipt, evidence },
            settledAt,
          );
        });
      const forget = () =>
        afterwards(requestId, async () => {
          await forgetReceipt(options, userId, { number, change });
          await followUps.cancel(receipt);
        });

      const asked = describe(request, change, number);
      let undoFacts: UndoFacts | null = null;
      const keep = async (settled: Partial<Receipt>) => {
        if (undoFacts !== null) await putUndoFacts(accountRecords, userId, number, undoFacts);
        const kept = { ...asked, ...settled };
        await accountRecords.put(userId, receiptKindOf(change.kind), number, kept);
      };

      // First: one that finds no receipt does nothing, and a receipt without one would never be told of.
      await followUps.schedule({ ...receipt, evidence }, new Date(now() + followUpAfterMs));
      if (isAnswerable(change)) {
        const addresses = await knownAddresses(accounts, userId);
        undoFacts = {
          receipt: asked,
          addresses: [...addresses, ...alsoTold],
          previousEmail: addressToRestore(change, addresses),
          auth0SessionId: request.auth0SessionId ?? null,
        };
      }
      await keep({});
      let value;
      try {
        value = await work((call) => askTenant(options, request, evidence, call));
      } catch (error) {
        const isVoid = isVoidUnanswered && error instanceof TenantError;
        await (isVoid || isWithoutEffect(error) ? forget() : settle('unknown'));
        throw error;
      }
      await settle('done');
      return { value, receipt: { number } };
    },
  };

  function describe(
    { locale, timeZone, userAgent, place }: ChangeRequest,
    change: AccountChange,
    number: string,
  ): Receipt {
    return {
      number,
      change: withMaskedAddresses(change),
      state: 'asked',
      at: new Date(now()),
      settledAt: null,
      userAgent: cleanText(userAgent ?? '', { maxLength: longestUserAgent }),
      place,
      locale,
      timeZone,
      mailedTo: null,
    };
  }
}

/**
 * The address that answering the change brings back, as a confirmed one. Whoever signed up with somebody else's address
 * must not get it confirmed by changing it and back.
 */
function addressToRestore(change: AccountChange, confirmed: readonly string[]): string | null {
  const former = change.kind === 'email-changed' ? change.from : null;
  return confirmed.some((address) => address.toLowerCase() === former?.toLowerCase())
    ? former
    : null;
}

/** Where the account cannot be read, the follow-up tries again. */
async function knownAddresses(accounts: AddressBook, userId: string): Promise<string[]> {
  const addresses = await toResult(confirmedAddresses(accounts, userId));
  return addresses.isKnown ? addresses.value : [];
}

function isWithoutEffect(error: unknown): boolean {
  if (error instanceof Response) return true;
  return error instanceof TenantError && !isUnanswered(error.code);
}

/** The change as it is kept: no address is readable in it, whoever opens the record. */
function withMaskedAddresses(change: AccountChange): AccountChange {
  const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  const mask = (address: string) => maskEmail(address) ?? '•';
  switch (change.kind) {
    case 'email-change-asked':
    case 'email-changed':
      return {
        ...change,
        // One that is only confirmed was no other before.
        from: change.from === null || isSame(change.from, change.to) ? null : mask(change.from),
        to: mask(change.to),
      };
    case 'email-change-cancelled':
      return { ...change, to: mask(change.to) };
    default:
      return change;
  }
}
