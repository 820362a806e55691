import { createSqliteRateLimiter } from '~/rate-limit/flexible-rate-limiter.server';
import { describeRateLimiter } from '../contracts/rate-limiter.contract';
import { connections } from './temporary-database';

describeRateLimiter('The SQLite limiter', () => {
  const { database, other, foreign, close } = connections();
  return {
    limiter: createSqliteRateLimiter(database),
    elsewhere: createSqliteRateLimiter(other),
    foreign: createSqliteRateLimiter(foreign),
    close,
  };
});
