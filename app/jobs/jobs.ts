import { type z } from 'zod';
import { days } from '~/durations';

/** What jobs are called in the store and in metrics. */
export type JobKindName = (typeof jobKindNames)[number];
export const jobKindNames = [
  'mail',
  'change-follow-up',
  'email-change-follow-up',
  'password-watch',
  'end-earlier-access',
  'enrolment-watch',
  'deletion-reminder',
  'account-deletion',
  'account-locking',
  'data-export',
  'session-endings',
] as const;

/** With growing waits that is five hours. */
export const usualAttempts = 12;

/** How long a job that was given up is kept, and the key of one that was done and is good for once. */
export const endedJobsKeptMs = days(30);

/** A kind of job, declared by whoever has it done. */
export interface JobKind<T> {
  name: JobKindName;
  /** Reads back what `JSON.stringify` made of a payload. Another release may have written it. */
  schema: z.ZodType<T, unknown>;
  /** How often a job is tried before it is given up; `usualAttempts` without. */
  attempts?: number;
  /**
   * Whether a key is good for one job: what is scheduled under it again is left out, from when the job begins until
   * `endedJobsKeptMs` after it was done or given up.
   */
  isOnce?: boolean;
}

/**
 * Work that outlives the process: each job is carried out at least once by the handler of its kind, with growing
 * waits after failures, until it is given up. Of keys and payloads the store can read none.
 *
 * Every function throws `StoreUnavailableError` when the store fails.
 */
export interface Jobs {
  /**
   * Has the job done at `runAt` (now, without). It takes the place of one of this kind and key that has not begun; it
   * is done after one that has, unless a key of the kind is good for one job.
   */
  schedule<T>(kind: JobKind<T>, job: { key: string; payload: T; runAt?: Date }): Promise<void>;
  /** Forgets a job. One that has begun is not interrupted, and is not tried again. */
  cancel(kind: JobKind<unknown>, key: string): Promise<void>;
}

/**
 * What is to be done, was given up or is under way for one person: jobs whose payload has this `userId`. It goes through
 * all jobs, so it is for programs, not for pages.
 *
 * Both functions throw `StoreUnavailableError` when the store fails.
 */
export interface PersonalJobs {
  count(userId: string): Promise<number>;
  /** Forgets them. One that has begun is not interrupted, and is not tried again. */
  erase(userId: string): Promise<void>;
}
