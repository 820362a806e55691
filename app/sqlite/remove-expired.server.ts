import { pause } from '~/deadline';
import { minutes } from '~/durations';
import { type Logger } from '~/log/logger.server';
import { type Database } from './database.server';
import { runOnDatabase } from './run-on-database.server';

/** The tables whose rows end, each with its column that says when. All of them have an index on it. */
const expiring = {
  account_records: 'expires_at',
  cache: 'expires_at',
  ended_auth0_sessions: 'expires_at',
  ended_users: 'expires_at',
  endings: 'expires_at',
  jobs: 'kept_until',
  portal_sessions: 'expires_at',
  rate_limits: 'expire',
  used_once: 'expires_at',
} as const;

/** A page waits for one batch at most, of some milliseconds, and then has the process for several times as long. */
const batchRows = 100;
const batchPauseMs = 50;

const intervalMs = minutes(1);

export interface ExpiredRows {
  /**
   * Removes rows that are over, one batch of a table at a time; gives how many. With `stopping`, it ends early.
   *
   * @throws {StoreUnavailableError}
   */
  remove(stopping?: AbortSignal): Promise<number>;
  /** Does so every minute until `stopping` aborts. */
  run(stopping: AbortSignal): Promise<void>;
}

interface Options {
  /** Epoch milliseconds. */
  now: () => number;
  log: Pick<Logger, 'warn'>;
  /** What is left to others between two batches. */
  pauseMs?: number;
}

/**
 * Removes what is over from the file, of every scope in it. Every adapter leaves out rows that are over by itself: this
 * is for the space, and for what must not be kept for longer than it was said.
 */
export function createExpiredRows(
  database: Database,
  { now, log, pauseMs = batchPauseMs }: Options,
): ExpiredRows {
  const statements = Object.entries(expiring).map(([table, column]) =>
    database.prepare<[number]>(`DELETE FROM ${table} WHERE ${column} <= ? LIMIT ${batchRows}`),
  );
  const remove = async (stopping?: AbortSignal): Promise<number> => {
    let total = 0;
    for (const statement of statements)
      while (stopping?.aborted !== true) {
        const { changes } = await runOnDatabase(database, () => statement.run(now()));
        total += changes;
        if (changes < batchRows) break;
        await pause(pauseMs, stopping);
      }
    return total;
  };
  return {
    remove,
    async run(stopping) {
      while (!stopping.aborted) {
        await remove(stopping).catch((error: unknown) =>
          log.warn(
            { event: 'expired.kept', err: error },
            'what is over stays until the store works',
          ),
        );
        await pause(intervalMs, stopping);
      }
    },
  };
}
