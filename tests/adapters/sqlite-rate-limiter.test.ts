import { createSqliteRateLimiter } from '~/rate-limit/flexible-rate-limiter.server';
import { describeRateLimiter } from '../contracts/rate-limiter.contract';
import { twoConnections } from './temporary-database';

describeRateLimiter('The SQLite limiter', () => {
  const { database, other, close } = twoConnections();
  return {
    limiter: createSqliteRateLimiter(database),
    elsewhere: createSqliteRateLimiter(other),
    close,
  };
});
