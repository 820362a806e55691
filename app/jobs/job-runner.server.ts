import { abortAfter, beforeDeadline, pause } from '~/deadline';
import { hours, minutes, seconds } from '~/durations';
import { errorCode } from '~/error-code';
import { againWhileStoreFails } from '~/store-retries';
import { type JobHandler, PermanentJobError } from './job-handler';
import { type ClaimedJob, type JobStore } from './job-store';
import { endedJobsKeptMs, type JobKindName, usualAttempts } from './jobs';
import { type SealedJobs } from './sealed-jobs.server';

/** A runner that dies keeps a job from the others for so long. */
export const leaseMs = minutes(2);

/** An attempt that takes longer has failed: its job is released while the lease still holds. */
const attemptMs = seconds(100);

/**
 * How long what has come of an attempt is offered to a store that fails: a mail that was handed over would be sent again.
 * With an attempt that took all its time the lease still holds then.
 */
const notingMs = seconds(15);

/** A portal that stops waits for attempts for so long, which is less than it has for everything. */
export const finishingMs = seconds(6);

/** How many jobs of a kind one runner has under way at once: a mail server that hangs holds up mails alone. */
const mostAtOnce = 4;

/** How long a job that another portal has scheduled, or put off, is due before it is looked for. */
const pollMs = seconds(2);

const shortestWaitMs = seconds(30);
const longestWaitMs = hours(1);

/** What came of one attempt. */
type JobOutcome = 'done' | 'failed' | 'dead';

export interface JobReport {
  kind: JobKindName;
  outcome: JobOutcome;
  /** A keyed hash: the same for all attempts of a job. */
  job: string;
  attempt: number;
  /** Why it failed: a code of the error, where it has one. */
  reason: string | null;
  error: unknown;
}

export interface JobRunner {
  /**
   * Does jobs as they become due, until `stopping` aborts and those under way have come to their ends. What takes longer
   * than `finishingMs` from then on is called off and due again at once, for whichever portal there is.
   */
  run(stopping: AbortSignal): Promise<void>;
  /** Has `run` look for due jobs at once. */
  wake(): void;
  /**
   * Does everything that is due, and what becomes due by that; gives the number of attempts.
   *
   * @throws {StoreUnavailableError}
   */
  runDue(): Promise<number>;
}

interface Options {
  store: JobStore;
  jobs: Pick<SealedJobs, 'open'>;
  handlers: readonly JobHandler[];
  /** Epoch milliseconds. */
  now: () => number;
  /** From 0 to 1. */
  random?: () => number;
  /** Runs an attempt, and its report. */
  inTrace?: (attempt: () => Promise<void>) => Promise<void>;
  onOutcome: (report: JobReport) => void;
  /** The store has failed: what was due is taken later, and what has come of a job is not noted. */
  onStoreFailure: (error: unknown) => void;
}

/** Does the jobs of a store. Several runners may be at work on one. */
export function createJobRunner({
  store,
  jobs,
  handlers,
  now,
  random = Math.random,
  inTrace = (work) => work(),
  onOutcome,
  onStoreFailure,
}: Options): JobRunner {
  const underWay = new Map<Promise<void>, JobKindName>();
  const countOf = (kind: JobKindName) =>
    [...underWay.values()].filter((one) => one === kind).length;
  const callingOff = new AbortController();
  let waker = new AbortController();
  const wake = () => waker.abort();

  const attempt = async (handler: JobHandler, job: ClaimedJob): Promise<void> => {
    const { kind, name, attempt: count } = job;
    const { attempts = usualAttempts, isOnce = false } = handler.kind;
    const report = (outcome: JobOutcome, reason: string | null = null, error?: unknown) =>
      onOutcome({ kind, outcome, job: name.slice(0, 22), attempt: count, reason, error });
    const note = (settle: () => Promise<void>) =>
      againWhileStoreFails(settle, { forMs: notingMs, stopping: callingOff.signal });
    const failure = await carryOut(handler, job);
    if (failure === null) {
      await note(() => store.complete(job, isOnce ? now() + endedJobsKeptMs : null));
      report('done');
    } else if (callingOff.signal.aborted && !failure.isPermanent) {
      await note(() => store.retry(job, now()));
      report('failed', failure.reason, failure.error);
    } else if (failure.isPermanent || count >= attempts) {
      await note(() => store.bury(job, now() + endedJobsKeptMs));
      report('dead', failure.reason, failure.error);
    } else {
      await note(() => store.retry(job, now() + waitAfter(count, random())));
      report('failed', failure.reason, failure.error);
    }
  };

  /** What went wrong; null where nothing did. */
  const carryOut = async ({ kind, work }: JobHandler, job: ClaimedJob): Promise<Failure | null> => {
    // The last attempt took the process with it.
    if (job.attempt > (kind.attempts ?? usualAttempts))
      return { isPermanent: true, reason: 'lost' };
    const opened = jobs.open(kind, job);
    // The secret, or the release that can read it, may come back.
    if (typeof opened === 'string') return { isPermanent: false, reason: opened };
    const { signal, done } = abortAfter(attemptMs, callingOff.signal);
    try {
      await beforeDeadline(signal, work(opened.payload, { signal }), () =>
        callingOff.signal.aborted
          ? new AttemptCalledOffError('stopping', 'The portal stops.')
          : new AttemptCalledOffError('overdue', 'The attempt took too long.'),
      );
      return null;
    } catch (error) {
      return { isPermanent: error instanceof PermanentJobError, reason: errorCode(error), error };
    } finally {
      done();
    }
  };

  const start = (handler: JobHandler, job: ClaimedJob) => {
    const settled = inTrace(() => attempt(handler, job))
      .catch(onStoreFailure)
      .finally(() => {
        underWay.delete(settled);
        wake();
      });
    underWay.set(settled, job.kind);
  };

  /** Takes as many due jobs as there is room for, and starts them; gives how many. */
  const startDue = async (): Promise<number> => {
    let started = 0;
    for (const handler of handlers)
      while (countOf(handler.kind.name) < mostAtOnce) {
        const job = await store.claim(handler.kind.name, leaseMs);
        if (job === null) break;
        start(handler, job);
        started += 1;
      }
    return started;
  };

  return {
    wake,
    async run(stopping) {
      let isFailing = false;
      stopping.addEventListener('abort', wake, { once: true });
      while (!stopping.aborted) {
        waker = new AbortController();
        try {
          await startDue();
          isFailing = false;
        } catch (error) {
          // Once for an outage, not for every attempt to end it.
          if (!isFailing) onStoreFailure(error);
          isFailing = true;
        }
        await pause(pollMs, stopping.aborted ? stopping : waker.signal);
      }
      const finishing = setTimeout(() => callingOff.abort(), finishingMs);
      await Promise.all(underWay.keys());
      clearTimeout(finishing);
    },
    async runDue() {
      let total = 0;
      for (;;) {
        const started = await startDue();
        total += started;
        if (started === 0 && underWay.size === 0) return total;
        await Promise.all(underWay.keys());
      }
    },
  };
}

interface Failure {
  isPermanent: boolean;
  reason: string | null;
  error?: unknown;
}

class AttemptCalledOffError extends Error {
  override readonly name = 'AttemptCalledOffError';
  constructor(
    readonly code: 'overdue' | 'stopping',
    message: string,
  ) {
    super(message);
  }
}

/**
 * The wait after that many attempts: half a minute, twice as long each time up to an hour, and up to a quarter more
 * or less, so that what failed together does not come back together.
 */
export function waitAfter(attempts: number, random: number): number {
  const wait = Math.min(shortestWaitMs * 2 ** (attempts - 1), longestWaitMs);
  return Math.round(wait * (0.75 + random / 2));
}
