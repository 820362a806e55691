import { Counter, Gauge, type Registry } from 'prom-client';
import { within } from '~/deadline';
import { seconds } from '~/durations';

/** What is known of the jobs of one kind. */
interface JobCounts {
  waiting: number;
  dead: number;
  /** Epoch milliseconds. */
  firstDueAt: number | null;
}

/** Where the figures come from: asked at every scrape. */
interface CountedJobs<Kind extends string> {
  count(kind: Kind): Promise<JobCounts>;
}

/** Figures of durable work. Those of what waits and is dead are the same at every portal on one store. */
export interface JobMetrics {
  /** One attempt. */
  job(kind: string, outcome: JobOutcome): void;
  watchJobs<Kind extends string>(
    kinds: readonly Kind[],
    jobs: CountedJobs<Kind>,
    now: () => number,
  ): void;
}

/** A store that hangs must not hold up the other figures until Prometheus takes the portal for dead. */
const longestMs = seconds(1);

const jobOutcomes = ['done', 'failed', 'dead'] as const;
type JobOutcome = (typeof jobOutcomes)[number];

/** Registers the figures of the jobs that this process carries out. */
export function createJobMetrics(registry: Registry): JobMetrics {
  const attempts = new Counter({
    name: 'latchkey_job_attempts_total',
    help: 'Attempts of jobs by kind and outcome: done, failed (tried again later), dead (given up).',
    labelNames: ['kind', 'outcome'],
    registers: [registry],
  });
  return {
    job(kind, outcome) {
      attempts.inc({ kind, outcome });
    },
    watchJobs(kinds, jobs, now) {
      for (const kind of kinds)
        for (const outcome of jobOutcomes) attempts.inc({ kind, outcome }, 0);
      const countAll = async () =>
        Promise.all(kinds.map(async (kind) => [kind, await jobs.count(kind)] as const));
      const tooLate = () => new Error('The store did not count its jobs in time.');
      let counting: ReturnType<typeof countAll> | null = null;
      /** Once for all figures of a scrape. */
      const counted = () =>
        (counting ??= within(longestMs, countAll(), tooLate).finally(() => (counting = null)));
      const watch = (name: string, help: string, figureOf: (counts: JobCounts) => number) => {
        const gauge: Gauge<'kind'> = new Gauge({
          name,
          help,
          labelNames: ['kind'],
          registers: [registry],
          async collect() {
            try {
              for (const [kind, counts] of await counted()) gauge.set({ kind }, figureOf(counts));
            } catch {
              // A store that fails leaves this figure out, and no other.
              gauge.reset();
            }
          },
        });
      };
      watch(
        'latchkey_jobs_dead',
        'Jobs given up, by kind, of the last 30 days.',
        ({ dead }) => dead,
      );
      watch(
        'latchkey_jobs_waiting',
        'Jobs to be done, by kind, due or not.',
        ({ waiting }) => waiting,
      );
      watch(
        'latchkey_jobs_overdue_seconds',
        'How long the first job of a kind has been due; 0 where none is.',
        ({ firstDueAt }) => Math.max(0, now() - (firstDueAt ?? Infinity)) / 1000,
      );
    },
  };
}
