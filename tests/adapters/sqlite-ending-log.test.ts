import { createSqliteEndingLog } from '~/sessions/sqlite-ending-log.server';
import { describeEndingLog } from '../contracts/ending-log.contract';
import { twoConnections } from './temporary-database';

describeEndingLog('The SQLite log', (options) => {
  const { database, other, close } = twoConnections();
  return {
    log: createSqliteEndingLog(database, options),
    elsewhere: createSqliteEndingLog(other, options),
    close,
  };
});
