import { randomUUID } from 'node:crypto';
import { type Database } from '~/sqlite/database.server';
import { runOnDatabase } from '~/sqlite/run-on-database.server';
import { type ClaimedJob, type JobCounts, type JobStore, type StoredJob } from './job-store';
import { type JobKindName } from './jobs';

type Statement = ReturnType<Database['prepare']>;

/** Jobs in a SQLite file. `now` gives epoch milliseconds. */
export function createSqliteJobStore(database: Database, { now }: { now: () => number }): JobStore {
  const { scope } = database;
  const one = 'scope = :scope AND kind = :kind AND name = :name';
  const held = `${one} AND lease = :lease AND state = 'waiting'`;
  const selectTaken = database.prepare(
    `SELECT 1 FROM jobs WHERE ${one} AND (kept_until > :now OR leased_until > :now)`,
  );
  const remove = database.prepare(`DELETE FROM jobs WHERE ${one}`);
  const upsert = database.prepare(`
    INSERT INTO jobs (scope, kind, name, sealed, run_at, due_at)
    VALUES (:scope, :kind, :name, :sealed, :runAt, :runAt)
    ON CONFLICT DO UPDATE SET sealed = :sealed, run_at = :runAt, due_at = max(:runAt, leased_until),
      state = 'waiting', attempts = 0, revision = revision + 1, kept_until = NULL`);
  const claimNext = database.prepare<unknown[], Omit<ClaimedJob, 'kind'>>(`
    UPDATE jobs SET lease = :lease, attempts = attempts + 1, leased_until = :until, due_at = :until
    WHERE (scope, kind, name) = (
      SELECT scope, kind, name FROM jobs
      WHERE scope = :scope AND kind = :kind AND state = 'waiting' AND due_at <= :now
      ORDER BY due_at, name LIMIT 1)
    RETURNING name, sealed, run_at AS runAt, attempts AS attempt, lease, revision`);
  const endLease = database.prepare(
    `UPDATE jobs SET leased_until = 0, due_at = run_at WHERE ${held} AND revision <> :revision`,
  );
  const removeHeld = database.prepare(`DELETE FROM jobs WHERE ${held} AND revision = :revision`);
  const postpone = database.prepare(`
    UPDATE jobs SET leased_until = 0, run_at = :runAt, due_at = :runAt
    WHERE ${held} AND revision = :revision`);
  const keep = database.prepare(`
    UPDATE jobs SET state = :state, sealed = :sealed, leased_until = 0, kept_until = :keptUntil
    WHERE ${held} AND revision = :revision`);
  const selectAll = database.prepare<unknown[], Pick<StoredJob, 'name' | 'sealed'>>(
    'SELECT name, sealed FROM jobs WHERE scope = ? AND kind = ?',
  );
  const countAll = database.prepare<unknown[], JobCounts>(`
    SELECT count(*) FILTER (WHERE state = 'waiting') AS waiting,
      count(*) FILTER (WHERE state = 'dead' AND kept_until > ?) AS dead,
      min(due_at) FILTER (WHERE state = 'waiting') AS firstDueAt
    FROM jobs WHERE scope = ? AND kind = ?`);

  const put = database.transaction(
    (kind: JobKindName, job: StoredJob, former: readonly string[], isOnce: boolean): void => {
      const isTaken = (name: string) =>
        selectTaken.get({ scope, kind, name, now: now() }) !== undefined;
      if (isOnce && [job.name, ...former].some(isTaken)) return;
      for (const name of former) remove.run({ scope, kind, name });
      upsert.run({ scope, kind, ...job });
    },
  );
  const removeAll = database.transaction((kind: JobKindName, names: readonly string[]): void => {
    for (const name of names) remove.run({ scope, kind, name });
  });
  /** Does what comes of a job, and ends the lease of one that was scheduled anew meanwhile. */
  const settle = database.transaction(
    (outcome: Statement, { kind, name, lease, revision }: ClaimedJob, values: object): void => {
      const held = { scope, kind, name, lease, revision };
      endLease.run(held);
      outcome.run({ ...held, ...values });
    },
  );
  const settleJob = (outcome: Statement, job: ClaimedJob, values: object = {}) =>
    runOnDatabase(database, () => settle.immediate(outcome, job, values));

  return {
    put: (kind, job, { former, isOnce }) =>
      runOnDatabase(database, () => put.immediate(kind, job, former, isOnce)),
    remove: (kind, names) => runOnDatabase(database, () => removeAll.immediate(kind, names)),
    claim: (kind, leaseMs) =>
      runOnDatabase(database, () => {
        const taking = { lease: randomUUID(), now: now(), until: now() + leaseMs };
        const job = claimNext.get({ scope, kind, ...taking });
        return job === undefined ? null : { ...job, kind };
      }),
    complete: (job, keptUntil) =>
      keptUntil === null
        ? settleJob(removeHeld, job)
        : settleJob(keep, job, { state: 'done', sealed: '', keptUntil }),
    retry: (job, runAt) => settleJob(postpone, job, { runAt }),
    bury: (job, keptUntil) =>
      settleJob(keep, job, { state: 'dead', sealed: job.sealed, keptUntil }),
    list: (kind) => runOnDatabase(database, () => selectAll.all(scope, kind)),
    count: (kind) => runOnDatabase(database, () => countAll.get(now(), scope, kind)!),
  };
}
