import { type Logger } from '~/log/logger.server';
import { createChanges, type FollowUps } from '~/receipts/changes.server';
import { type AccountServices, type CoreServices, type ReceiptServices } from '~/request/context';
import { logStoreFailure } from '~/request/store-failures.server';

interface Options {
  log: Logger;
  now: () => number;
  core: Pick<CoreServices, 'personLock'>;
  account: Pick<AccountServices, 'accountRecords' | 'accounts'>;
}

/** Changes of accounts, with what is kept and told of them. */
export function createReceiptServices({
  log,
  now,
  core: { personLock },
  account: { accountRecords, accounts },
}: Options): ReceiptServices {
  return {
    changes: createChanges({
      accountRecords,
      personLock,
      accounts,
      followUps: noFollowUps,
      now,
      onStoreFailure: (error, requestId) => logStoreFailure(log, error, requestId),
    }),
  };
}

/** Nobody is written to. */
const noFollowUps: FollowUps = {
  schedule: () => Promise.resolve(),
  cancel: () => Promise.resolve(),
};
