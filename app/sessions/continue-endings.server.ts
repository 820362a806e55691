import { randomUUID } from 'node:crypto';
import { type PersonLock } from '~/cache/person-lock.server';
import { abortAfter } from '~/deadline';
import { minutes, seconds } from '~/durations';
import { TenantError, type TenantErrorCode } from '~/tenant-calls/tenant-error';
import { type EndingServices } from './end-session.server';
import { endSessions, type EndingsRequest, type EndingsResult } from './end-sessions.server';
import { type EndingReport, type EndingReports } from './ending-records.server';
import { reportEndings } from './ending-report.server';

/** How long one turn may take: so long another act of the person waits for it at most. */
const turnMs = seconds(3);

/** Between two turns, where the tenant asks for no longer wait; twice as long after each turn that brings nothing. */
const shortestWaitMs = seconds(1);

/** A tenant that wants more than this is left to the person. */
const longestWaitMs = minutes(1);

/** How many turns in a row may bring nothing. */
const mostIdleTurns = 5;

/** A thousand sessions at two calls a second, and some more. */
export const longestWorkMs = minutes(10);

/** What a turn may be late by: the lock, the store, a busy machine. */
const lateMs = seconds(5);

const retryable = [
  'rate_limited',
  'timeout',
  'unreachable',
  'unavailable',
] as const satisfies TenantErrorCode[];

/** Whether a session is left for a reason that may pass by itself. */
export function isRetryable({
  outcome,
  reason,
}: Pick<EndingReport['endings'][number], 'outcome' | 'reason'>) {
  return outcome === 'not-yet' && retryable.some((code) => code === reason);
}

/** Whether work may go on with it: with this browser not, as its person could not be told of the rest then. */
export function canContinueWith(
  ending: Pick<EndingReport['endings'][number], 'outcome' | 'reason' | 'isCurrent'>,
): boolean {
  return isRetryable(ending) && !ending.isCurrent;
}

/** The wait before the next turn; null where that is too long, or nothing is left that may pass by itself. */
export function waitFor(
  { endings, retryAt }: Pick<EndingReport, 'endings' | 'retryAt'>,
  idleTurns: number,
  now: number,
): number | null {
  if (!endings.some(canContinueWith) || idleTurns >= mostIdleTurns) return null;
  const waitMs = Math.max(shortestWaitMs * 2 ** idleTurns, (retryAt ?? now) - now);
  return waitMs > longestWaitMs ? null : waitMs;
}

/** The report with work that begins after `waitMs`, and the work's id. */
export function withWork(
  report: EndingReport,
  { id = randomUUID(), waitMs, now }: { id?: string; waitMs: number; now: number },
): EndingReport & { work: { id: string } } {
  return { ...report, work: { id, until: now + waitMs + turnMs + lateMs } };
}

interface Services extends EndingServices {
  endingReports: EndingReports;
  personLock: PersonLock;
  /** Epoch milliseconds. */
  now: () => number;
}

/** Which report is to be continued, and for whom; as for `endSessions`. */
export interface Continuation extends Omit<EndingsRequest, 'selection' | 'now'> {
  reportId: string;
  workId: string;
  /** The wait before the first turn. */
  waitMs: number;
  /** Asked before each turn: where it may not, the report says that no work goes on, and the rest is the person's. */
  mayGoOn: () => Promise<boolean>;
}

/** Why work has left a report alone: other work, or the person, has taken it over, or it is kept no more. */
export type LeftAlone = 'taken-over' | 'gone';

/**
 * Goes on with what a report has left for reasons that may pass, turn by turn, and writes down what each turn brings.
 * It waits as the tenant asks, gives up after `longestWorkMs` or turns that bring nothing, and gives the report as it
 * is at the end.
 *
 * @throws {StoreUnavailableError}
 */
export async function continueEndings(
  services: Services,
  { reportId, workId, waitMs, mayGoOn, ...request }: Continuation,
  wait: (ms: number) => Promise<void>,
): Promise<EndingReport | LeftAlone> {
  const { now, personLock } = services;
  const giveUpAt = now() + longestWorkMs;
  let idleTurns = 0;
  for (let nextMs: number | null = waitMs; nextMs !== null;) {
    await wait(nextMs);
    const turn = await withinTurn((signal) =>
      personLock.whileHeld(request.userId, signal, () =>
        takeTurn(services, request, { reportId, workId, mayGoOn, idleTurns, giveUpAt }),
      ),
    );
    // Another act of the person holds the lock: after it.
    if (turn === null) {
      idleTurns += 1;
      if (idleTurns >= mostIdleTurns) nextMs = null;
    } else if (typeof turn.value === 'string') return turn.value;
    else ({ idleTurns, nextMs } = turn.value);
  }
  return (await services.endingReports.open(request.userId, reportId)) ?? 'gone';
}

interface Turn extends Pick<Continuation, 'reportId' | 'workId' | 'mayGoOn'> {
  idleTurns: number;
  giveUpAt: number;
}

/** One turn, and when the next one is. */
async function takeTurn(
  services: Services,
  request: Omit<EndingsRequest, 'selection' | 'now'>,
  { reportId, workId, mayGoOn, idleTurns, giveUpAt }: Turn,
): Promise<{ idleTurns: number; nextMs: number | null } | LeftAlone> {
  const { now, endingReports } = services;
  const { userId } = request;
  const before = await endingReports.open(userId, reportId);
  if (before === null) return 'gone';
  if (before.work?.id !== workId) return 'taken-over';
  if (!(await mayGoOn())) {
    await endingReports.replace(userId, reportId, { ...before, work: null });
    return { idleTurns, nextMs: null };
  }
  const handles = before.endings.filter(canContinueWith).map(({ handle }) => handle);
  const result = await attempt(services, { ...request, handles });
  const report = reportEndings(before, result, services);
  const isIdle = report.endings.filter(canContinueWith).length === handles.length;
  const idle = isIdle ? idleTurns + 1 : 0;
  const at = now();
  const nextMs = at < giveUpAt ? waitFor(report, idle, at) : null;
  await endingReports.replace(
    userId,
    reportId,
    nextMs === null
      ? { ...report, work: null }
      : withWork(report, { id: workId, waitMs: nextMs, now: at }),
  );
  return { idleTurns: idle, nextMs };
}

async function withinTurn<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { signal, done } = abortAfter(turnMs);
  return work(signal).finally(done);
}

/** A list that cannot be had is no end of it: nothing was ended then, for that reason. */
async function attempt(
  services: Services,
  { handles, ...request }: Omit<EndingsRequest, 'selection' | 'now'> & { handles: string[] },
): Promise<EndingsResult> {
  const now = services.now();
  const selection = { scope: 'selected', handles } as const;
  const nothing = { rows: [], wasCurrentEnded: false, isComplete: true };
  try {
    const result = await withinTurn((signal) =>
      endSessions(services, { ...request, selection, now }, { signal, deadlineAt: now + turnMs }),
    );
    return result === 'current-unknown' ? { ...nothing, retryAfterMs: null } : result;
  } catch (error) {
    if (!(error instanceof TenantError)) throw error;
    return { ...nothing, retryAfterMs: error.retryAfterMs };
  }
}
