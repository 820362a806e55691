import { randomUUID } from 'node:crypto';
import { type PersonLock } from '~/cache/person-lock.server';
import { abortAfter } from '~/deadline';
import { minutes, seconds } from '~/durations';
import { TenantError, type TenantErrorCode } from '~/tenant-calls/tenant-error';
import { type EndingServices } from './end-session.server';
import { type EndingRow, endSessions, type EndingsResult } from './end-sessions.server';
import {
  type EndingReport,
  type EndingReports,
  type ReportedEnding,
} from './ending-records.server';
import { reportEndings } from './ending-report.server';
import { type EndingWork, scheduleTurn, type SchedulingServices } from './ending-work';

/** How long one turn may take: so long another act of the person waits for it at most. */
const turnMs = seconds(3);

/** Between two turns, where the tenant asks for no longer wait; twice as long after each turn that brings nothing. */
const shortestWaitMs = seconds(1);

/** A tenant that wants more than this is left to the person. */
const longestWaitMs = minutes(1);

/** How many turns in a row may bring nothing: with their waits that is three minutes. */
const mostIdleTurns = 8;

/** What a turn may be late by: until the job is looked for, the lock, the store, a busy machine. */
const lateMs = seconds(7);

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
  const waitMs = Math.max(waitAfter(idleTurns), (retryAt ?? now) - now);
  return waitMs > longestWaitMs ? null : waitMs;
}

function waitAfter(idleTurns: number): number {
  return Math.min(shortestWaitMs * 2 ** idleTurns, longestWaitMs);
}

/** The report with work that begins after `waitMs`, and the work's id. */
export function withWork(
  report: EndingReport,
  { id = randomUUID(), waitMs, now }: { id?: string; waitMs: number; now: number },
): EndingReport & { work: { id: string } } {
  return { ...report, work: { id, until: now + waitMs + turnMs + lateMs } };
}

interface Services extends EndingServices, SchedulingServices {
  endingReports: EndingReports;
  personLock: PersonLock;
}

/** Why work has left a report alone: other work, or the person, has taken it over, or it is kept no more. */
type LeftAlone = 'taken-over' | 'gone';

/** Where the work has got to by a turn. */
export interface EndingTurn {
  state: 'goes-on' | 'over' | LeftAlone;
  /** What this turn leaves to the person. */
  givenUp: EndingReport['endings'];
  /** Of all turns so far. */
  counts: { ended: number; remaining: number };
}

/**
 * Tries once more what a report has left for reasons that may pass, writes down what that brings, and schedules the next
 * turn: when the tenant has asked to, until `longestWorkMs` or turns that bring nothing are over.
 *
 * @throws {StoreUnavailableError}
 */
export async function continueEndings(
  services: Services,
  work: EndingWork,
  onEnded: (row: EndingRow) => void,
): Promise<EndingTurn> {
  const { userId, givenUp: before } = work;
  let { ended } = work;
  const note = (row: EndingRow) => {
    if (row.outcome === 'ended') ended += 1;
    onEnded(row);
  };
  const held = await withinTurn((signal) =>
    services.personLock.whileHeld(userId, signal, () => takeTurn(services, work, note)),
  );
  if (held === null) {
    // Another act of the person holds the lock: after it.
    await scheduleTurn(services, work, waitAfter(work.idleTurns));
    return { state: 'goes-on', givenUp: [], counts: { ended, remaining: before + work.left } };
  }
  if (typeof held.value === 'string')
    return { state: held.value, givenUp: [], counts: { ended, remaining: before + work.left } };
  const { nextMs, idleTurns, left, givenUp } = held.value;
  const next = { ended, left, givenUp: before + givenUp.length, idleTurns };
  if (nextMs !== null) await scheduleTurn(services, { ...work, ...next }, nextMs);
  return {
    state: nextMs === null ? 'over' : 'goes-on',
    givenUp,
    counts: { ended, remaining: next.givenUp + left },
  };
}

interface Turn {
  idleTurns: number;
  /** The wait before the next turn; null where this was the last. */
  nextMs: number | null;
  /** How many the next one is about. */
  left: number;
  givenUp: EndingReport['endings'];
}

async function takeTurn(
  services: Services,
  work: EndingWork,
  onEnded: (row: EndingRow) => void,
): Promise<Turn | LeftAlone> {
  const { now, endingReports } = services;
  const { userId, reportId, workId, giveUpAt } = work;
  const before = await endingReports.open(userId, reportId);
  if (before === null) return 'gone';
  if (before.work?.id !== workId) return 'taken-over';
  const handles = before.endings.filter(canContinueWith).map(({ handle }) => handle);
  const result = await attempt(services, work, { handles, onEnded });
  const report = reportEndings(before, result, services);
  const isIdle = report.endings.filter(canContinueWith).length === handles.length;
  const idleTurns = isIdle ? work.idleTurns + 1 : 0;
  const at = now();
  const nextMs = at < giveUpAt ? waitFor(report, idleTurns, at) : null;
  await endingReports.replace(
    userId,
    reportId,
    nextMs === null
      ? { ...report, work: null }
      : withWork(report, { id: workId, waitMs: nextMs, now: at }),
  );
  const isLeft = (ending: ReportedEnding) => nextMs !== null && canContinueWith(ending);
  const tried = report.endings.filter(
    ({ handle, outcome }) => outcome === 'not-yet' && handles.includes(handle),
  );
  return {
    idleTurns,
    nextMs,
    left: tried.filter(isLeft).length,
    givenUp: tried.filter((ending) => !isLeft(ending)),
  };
}

async function withinTurn<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { signal, done } = abortAfter(turnMs);
  return work(signal).finally(done);
}

/** A list that cannot be had is no end of it: nothing was ended then, for that reason. */
async function attempt(
  services: Services,
  { issuer, userId, currentSessionId, endedFromUserAgent }: EndingWork,
  { handles, onEnded }: { handles: string[]; onEnded: (row: EndingRow) => void },
): Promise<EndingsResult> {
  const now = services.now();
  const request = { issuer, userId, currentSessionId, endedFromUserAgent, now, onEnded };
  const selection = { scope: 'selected', handles } as const;
  const nothing = { rows: [], wasCurrentEnded: false, isComplete: true };
  try {
    const result = await withinTurn((signal) =>
      endSessions(services, { ...request, selection }, { signal, deadlineAt: now + turnMs }),
    );
    return result === 'current-unknown' ? { ...nothing, retryAfterMs: null } : result;
  } catch (error) {
    if (!(error instanceof TenantError)) throw error;
    return { ...nothing, retryAfterMs: error.retryAfterMs };
  }
}
