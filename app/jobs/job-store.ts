import { type JobKindName } from './jobs';

/** A job as a store holds it: a keyed hash for a name, and what only the portal can open. */
export interface StoredJob {
  name: string;
  sealed: string;
  /** Epoch milliseconds. */
  runAt: number;
}

/** A job that a runner has taken. It is nobody else's until the lease is over. */
export interface ClaimedJob extends StoredJob {
  kind: JobKindName;
  /** How often it was taken, this time included. */
  attempt: number;
  /** Names this taking. */
  lease: string;
  /** Counts how often the job has been scheduled anew. */
  revision: number;
}

/** What a store holds of one kind. */
export interface JobCounts {
  waiting: number;
  dead: number;
  /** When the first of those waiting was or will be due, in epoch milliseconds; null where none waits. */
  firstDueAt: number | null;
}

/**
 * Holds sealed jobs by kind and name. What a runner says of a job that it has lost, to another runner, to a new
 * schedule or to `remove`, changes nothing; of one that was scheduled anew meanwhile it ends the lease.
 *
 * @throws {StoreUnavailableError} from every function, when the store fails.
 */
export interface JobStore {
  /**
   * Puts a job in the place of one of the same name, or of one of the `former` names. A job that a runner has keeps
   * its lease. With `isOnce`, nothing is done where one of those names has begun, was done or is dead.
   */
  put(kind: JobKindName, job: StoredJob, options: PutOptions): Promise<void>;
  remove(kind: JobKindName, names: readonly string[]): Promise<void>;
  /** Takes the job that has been due longest, for `leaseMs`; null where none is due. */
  claim(kind: JobKindName, leaseMs: number): Promise<ClaimedJob | null>;
  /** Removes a job that was done; its name stays taken until `keptUntil` where that is given. */
  complete(job: ClaimedJob, keptUntil: number | null): Promise<void>;
  /** Ends the lease: the job is due again at `runAt`. */
  retry(job: ClaimedJob, runAt: number): Promise<void>;
  /** Gives a job up. It is kept until then, and no runner gets it. */
  bury(job: ClaimedJob, keptUntil: number): Promise<void>;
  count(kind: JobKindName): Promise<JobCounts>;
  /** All of a kind, whatever has come of them. */
  list(kind: JobKindName): Promise<Pick<StoredJob, 'name' | 'sealed'>[]>;
}

interface PutOptions {
  /** What the job is called by secrets that seal no more. */
  former: readonly string[];
  isOnce: boolean;
}
