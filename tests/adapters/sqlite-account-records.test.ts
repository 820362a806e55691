import { createSqliteRecordStore } from '~/account-records/sqlite-record-store.server';
import { describeAccountRecords } from '../contracts/account-records.contract';
import { connections, removeExpired } from './temporary-database';

describeAccountRecords('The SQLite store', (options) => {
  const { database, other, foreign, close } = connections();
  return {
    store: createSqliteRecordStore(database, options),
    elsewhere: createSqliteRecordStore(other, options),
    foreign: createSqliteRecordStore(foreign, options),
    held: () => JSON.stringify(database.prepare('SELECT * FROM account_records').all()),
    removeExpired: () => removeExpired(database, options),
    close,
  };
});
