/** What was asked of the portals. */
export const requestKinds = ['page', 'form', 'script', 'logout token'] as const;
export type RequestKind = (typeof requestKinds)[number];

/** A request and what came of it; times in epoch milliseconds. */
export interface Asked {
  kind: RequestKind;
  path: string;
  beganAt: number;
  endedAt: number;
  /** Null where it was answered as it should be. */
  fault: string | null;
}

/** Something that was done to a portal. */
export interface Deed {
  what: 'stop' | 'kill';
  /** When the signal was sent, and when the process was gone; in epoch milliseconds. */
  at: number;
  goneAt: number;
}

/** How long a proxy goes on sending to a portal that is dead at the most: until its next look has failed. */
const unnoticedMs = 3000;

/** What a proxy sends again that a portal has not taken. */
export type Retries = 'everything' | 'what only reads' | 'nothing';

/** What failed, by why that is. */
export interface Verdict {
  /** Under way in a portal when it was killed. */
  underWay: Asked[];
  /** Sent to a killed portal by a proxy that does not send it again, before it noticed. */
  unnoticed: Asked[];
  /** What must not be. */
  lost: Asked[];
}

/** Judges the requests of a run; what failed long after a kill, or after a stop, is lost. */
export function judge(asked: readonly Asked[], deeds: readonly Deed[], retries: Retries): Verdict {
  const verdict: Verdict = { underWay: [], unnoticed: [], lost: [] };
  const kills = deeds.filter(({ what }) => what === 'kill');
  for (const request of asked) {
    if (request.fault === null) continue;
    const { beganAt, endedAt } = request;
    if (kills.some(({ at, goneAt }) => beganAt <= goneAt && endedAt >= at))
      verdict.underWay.push(request);
    else if (
      !isSentAgain(request, retries) &&
      kills.some(({ goneAt }) => beganAt > goneAt && beganAt < goneAt + unnoticedMs)
    )
      verdict.unnoticed.push(request);
    else verdict.lost.push(request);
  }
  return verdict;
}

function isSentAgain({ kind }: Asked, retries: Retries): boolean {
  if (retries === 'what only reads') return kind === 'page' || kind === 'script';
  return retries === 'everything';
}

/** One line of a table: how much was asked of each kind. */
export function countsOf(asked: readonly Asked[]): Record<RequestKind, number> {
  const counts = { page: 0, form: 0, script: 0, 'logout token': 0 };
  for (const { kind } of asked) counts[kind] += 1;
  return counts;
}
