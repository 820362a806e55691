import { createSqliteEndingLog } from '~/sessions/sqlite-ending-log.server';
import { describeEndingLog } from '../contracts/ending-log.contract';
import { connections } from './temporary-database';

describeEndingLog('The SQLite log', (options) => {
  const { database, other, foreign, close } = connections();
  return {
    log: createSqliteEndingLog(database, options),
    elsewhere: createSqliteEndingLog(other, options),
    foreign: createSqliteEndingLog(foreign, options),
    close,
  };
});
