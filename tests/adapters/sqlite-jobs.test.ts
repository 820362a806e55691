import { createSqliteJobStore } from '~/jobs/sqlite-job-store.server';
import { describeJobs } from '../contracts/jobs.contract';
import { connections, removeExpired } from './temporary-database';

describeJobs('The SQLite store', (options) => {
  const { database, other, foreign, close } = connections();
  return {
    store: createSqliteJobStore(database, options),
    elsewhere: createSqliteJobStore(other, options),
    foreign: createSqliteJobStore(foreign, options),
    held: () => JSON.stringify(database.prepare('SELECT * FROM jobs').all()),
    removeExpired: () => removeExpired(database, options),
    close,
  };
});
