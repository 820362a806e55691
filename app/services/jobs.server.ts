import { type Env } from '~/env.server';
import { type JobHandler } from '~/jobs/job-handler';
import { createJobRunner, type JobReport, type JobRunner } from '~/jobs/job-runner.server';
import { createSealedJobs } from '~/jobs/sealed-jobs.server';
import { type Jobs, type PersonalJobs } from '~/jobs/jobs';
import { type Logger } from '~/log/logger.server';
import { type Metrics } from '~/metrics/metrics.server';
import { inNewTrace } from '~/tracing/current-work.server';
import { type Stores } from './stores.server';

interface Options {
  env: Pick<Env, 'sessionSecrets'>;
  now: () => number;
  log: Logger;
  metrics: Metrics;
  stores: Pick<Stores, 'jobs'>;
}

interface JobServices {
  jobs: Jobs;
  jobsOfPerson: PersonalJobs;
  /** Makes the runner of this portal, once the handlers have what they need. */
  createRunner: (handlers: readonly JobHandler[]) => JobRunner;
}

/** Durable work, with its figures and log lines. */
export function createJobServices({ env, now, log, metrics, stores }: Options): JobServices {
  const store = stores.jobs;
  let runner: JobRunner | undefined;
  const jobs = createSealedJobs({
    store,
    secrets: env.sessionSecrets,
    now,
    onDue: () => runner?.wake(),
  });
  return {
    jobs,
    jobsOfPerson: jobs.ofPerson,
    createRunner(handlers) {
      runner = createJobRunner({
        store,
        jobs,
        handlers,
        now,
        inTrace: inNewTrace,
        onOutcome(report) {
          metrics.job(report.kind, report.outcome);
          logOutcome(log, report);
        },
        onStoreFailure: (error) =>
          log.warn({ event: 'jobs.store_failed', err: error }, 'jobs wait for their store'),
      });
      metrics.watchJobs(
        handlers.map(({ kind }) => kind.name),
        store,
        now,
      );
      return runner;
    },
  };
}

function logOutcome(log: Logger, { outcome, error, ...report }: JobReport): void {
  const line = {
    event: `job.${outcome}`,
    ...report,
    ...(error === undefined ? {} : { err: error }),
  };
  if (outcome === 'done') log.debug(line, 'a job is done');
  else if (outcome === 'failed') log.warn(line, 'a job failed, and is tried again later');
  else log.error(line, 'a job is given up');
}
