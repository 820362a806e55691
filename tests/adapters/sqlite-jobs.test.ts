import { createSqliteJobStore } from '~/jobs/sqlite-job-store.server';
import { describeJobs, describePersonalJobs, type MakeJobStores } from '../contracts/jobs.contract';
import { connections, removeExpired } from './temporary-database';

const makeStores: MakeJobStores = (options) => {
  const { database, other, foreign, close } = connections();
  return {
    store: createSqliteJobStore(database, options),
    elsewhere: createSqliteJobStore(other, options),
    foreign: createSqliteJobStore(foreign, options),
    held: () => JSON.stringify(database.prepare('SELECT * FROM jobs').all()),
    removeExpired: () => removeExpired(database, options),
    close,
  };
};

describeJobs('The SQLite store', makeStores);
describePersonalJobs('The SQLite store', makeStores);
