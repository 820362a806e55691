import { type AccountRecords } from '~/account-records/account-records';
import { createAccountRecords } from '~/account-records/sealed-account-records.server';
import { createSqliteRecordStore } from '~/account-records/sqlite-record-store.server';
import { openDatabase } from '~/sqlite/database.server';
import { StoreUnavailableError } from '~/store-unavailable-error';

/** Account records that end with the test. `now` gives epoch milliseconds. */
export function createMemoryAccountRecords({
  now,
  ...bounds
}: {
  now: () => number;
  perKind?: number;
}): AccountRecords {
  return createAccountRecords({
    store: createSqliteRecordStore(openDatabase(':memory:'), { now }),
    secrets: ['a-secret-of-at-least-thirty-two-bytes'],
    now,
    ...bounds,
    onUnreadable: (kind, reason) => {
      throw new TypeError(`A ${kind} cannot be read: ${reason}.`);
    },
  });
}

/** Account records in a store that fails. */
export function createFailingAccountRecords(): AccountRecords {
  const fail = () => Promise.reject(new StoreUnavailableError('full', 'No room.'));
  return { put: fail, get: fail, list: fail, remove: fail, eraseAll: fail };
}
