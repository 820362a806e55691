import { z } from 'zod';
import { minutes } from '~/durations';
import { type JobKind, type Jobs } from '~/jobs/jobs';
import { storedPlace } from '~/places/stored-place';
import { type EndingsRequest } from './end-sessions.server';

/** A thousand sessions at two calls a second, and a portal that is down meanwhile; less than a report is kept. */
export const longestWorkMs = minutes(50);

/** Work on what a report has left: for whom it is, and how far it has come. */
export interface EndingWork extends Omit<
  EndingsRequest,
  'selection' | 'now' | 'onFound' | 'onEnded'
> {
  endedFromUserAgent: string | null;
  /** Where it was asked from. */
  place: z.output<typeof storedPlace> | null;
  /** Of the request that it began with, for the audit log. */
  requestId: string;
  reportId: string;
  workId: string;
  /** How many sessions its turns have ended, how many they have left to the person, and how many are still to end. */
  ended: number;
  givenUp: number;
  left: number;
  /** How many turns in a row have brought nothing. */
  idleTurns: number;
  /** Epoch milliseconds. */
  giveUpAt: number;
}

/** One turn of the work is one job, so that neither a closed browser nor a killed portal ends it. */
export const endingWork: JobKind<EndingWork> = {
  name: 'session-endings',
  schema: z.object({
    issuer: z.string(),
    userId: z.string(),
    currentSessionId: z.string().nullable(),
    endedFromUserAgent: z.string().nullable(),
    place: storedPlace.nullable(),
    requestId: z.string(),
    reportId: z.string(),
    workId: z.string(),
    ended: z.number(),
    givenUp: z.number(),
    left: z.number(),
    idleTurns: z.number(),
    giveUpAt: z.number(),
  }),
};

export interface SchedulingServices {
  jobs: Pick<Jobs, 'schedule'>;
  /** Epoch milliseconds. */
  now: () => number;
}

/** Has the work begin after `waitMs`; earlier work on the same report is over then. @throws {StoreUnavailableError} */
export async function beginEndingWork(
  services: SchedulingServices,
  work: Omit<EndingWork, 'ended' | 'givenUp' | 'idleTurns' | 'giveUpAt'>,
  waitMs: number,
): Promise<void> {
  const giveUpAt = services.now() + longestWorkMs;
  await scheduleTurn(services, { ...work, ended: 0, givenUp: 0, idleTurns: 0, giveUpAt }, waitMs);
}

/** Has the next turn done after `waitMs`. @throws {StoreUnavailableError} */
export async function scheduleTurn(
  { jobs, now }: SchedulingServices,
  work: EndingWork,
  waitMs: number,
): Promise<void> {
  const runAt = new Date(now() + waitMs);
  await jobs.schedule(endingWork, { key: work.reportId, payload: work, runAt });
}
