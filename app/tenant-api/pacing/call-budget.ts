import { hours, seconds } from '~/durations';

/**
 * How many calls the tenant may be asked for: a model of its token bucket, corrected by every answer. Auth0 docs,
 * rate limits: `x-ratelimit-limit` is the bucket's size, `-remaining` what is left in it, `-reset` when something is
 * added. Others take from it too, so what an answer says beats what was reckoned. Times are epoch milliseconds.
 */
export interface CallBudget {
  /** The bucket's size; null until an answer has named it. */
  limit: number | null;
  /** Calls left at `countedAt`, those under way taken off. */
  remaining: number;
  countedAt: number;
  /** How many calls a second the tenant gives back, as observed; at least one. */
  perSecond: number;
  /** Numbers the calls, so that an answer can be told from those after it. */
  lastCall: number;
  /** The newest call whose answer has been counted. */
  lastAnswer: number;
  /** When a call was last taken for a page. */
  lastReadAt: number;
  /** What the rate is observed from: an answer of at least a second before. */
  observed: { remaining: number; call: number; at: number } | null;
  /** Nobody calls before this time; 0 when the tenant has refused nothing. */
  blockedUntil: number;
  /** Refusals since the last answer that was none. */
  refusals: number;
}

/**
 * `act` may spend everything, `page` leaves a reserve for acts, `extra`, for what a page can do without,
 * leaves half of the bucket.
 */
export type CallPriority = 'act' | 'page' | 'extra';

/** What an answer of the API says about the limit; null where it says nothing. */
export interface LimitReport {
  limit: number | null;
  remaining: number | null;
  /** For a refusal: how long to wait, in milliseconds, by the tenant's own clock. */
  waitMs: number | null;
}

/** Before the first answer, just as many calls as even the smallest plan allows at once. */
const firstCalls = 2;
/** The size of a bucket that the tenant does not name: calls then grow with every answer. */
const unnamedLimit = 100;
/** Calls a second: no plan of Auth0 gives back less. */
const slowestPerSecond = 1;
/** The share of its bucket that every plan of Auth0 gives back in a second at the least. */
const leastShareASecond = 0.2;
/** The share of the bucket that is kept for acts. */
const reservedShare = 0.2;
/** The share of the bucket that is kept from extras: while others have to wait, it is never full so far. */
const keptFromExtrasShare = 0.5;
const observationMs = seconds(1);
/** Less is reckoned with than was observed: too little is put right by the next answer, too much by a refusal. */
const caution = 0.9;
/** A longer wait than this is not believed: the portal would be closed for no reason. */
const longestBlockMs = hours(1);
/** Spreads those who come back after a refusal. */
const jitterMs = 250;

/** The budget of a tenant of which nothing is known yet. */
export function newCallBudget(now: number): CallBudget {
  return {
    limit: null,
    remaining: firstCalls,
    countedAt: now,
    perSecond: slowestPerSecond,
    lastCall: 0,
    lastAnswer: 0,
    lastReadAt: 0,
    observed: null,
    blockedUntil: 0,
    refusals: 0,
  };
}

/** Whether the budget was written by a clock that was far ahead, and would hold up everybody until then. */
export function isFromTheFuture({ countedAt }: CallBudget, now: number): boolean {
  return countedAt > now + longestBlockMs + jitterMs;
}

/** How many calls are left now, as far as can be told; a fraction while one is being given back. */
export function callsLeft(budget: CallBudget, now: number): number {
  if (now < budget.blockedUntil) return 0;
  const elapsedMs = Math.max(0, now - budget.countedAt);
  const size = budget.limit ?? unnamedLimit;
  return Math.min(size, budget.remaining + (elapsedMs / 1000) * reckonedPerSecond(budget));
}

function reckonedPerSecond({ perSecond }: CallBudget): number {
  return Math.max(slowestPerSecond, perSecond * caution);
}

/** How many calls only acts may use. */
export function reserve({ limit }: CallBudget): number {
  return limit === null || limit < 2 ? 0 : Math.max(1, Math.floor(limit * reservedShare));
}

/**
 * How long until `count` calls for this priority fit into the budget, in milliseconds; 0 when they do now.
 *
 * One call a second is always allowed to pages: no plan gives back less, so the reserve stays as it is, and
 * its answer tells how much there really is.
 */
export function waitFor(
  budget: CallBudget,
  priority: CallPriority,
  now: number,
  count = 1,
): number {
  if (priority === 'act') return refillMs(budget, count, now);
  if (priority === 'extra')
    return refillMs(budget, count + Math.floor((budget.limit ?? 0) * keptFromExtrasShare), now);
  const oneASecond = budget.lastReadAt + seconds(count) - now;
  return Math.min(
    refillMs(budget, count + reserve(budget), now),
    Math.max(refillMs(budget, count, now), oneASecond),
  );
}

function refillMs(budget: CallBudget, needed: number, now: number): number {
  const startsAt = Math.max(now, budget.blockedUntil);
  const missing = needed - callsLeft(budget, startsAt);
  return (
    startsAt - now + (missing <= 0 ? 0 : Math.ceil((missing / reckonedPerSecond(budget)) * 1000))
  );
}

/** Whether a turn cannot come by `startBy`. Of a tenant that has said nothing yet nobody knows. */
export function isHopeless(
  budget: CallBudget,
  priority: CallPriority,
  now: number,
  { startBy, count }: { startBy: number; count: number },
): boolean {
  const isKnown = budget.limit !== null || budget.refusals > 0;
  return now + waitFor(budget, priority, now, isKnown ? count : 1) > startBy;
}

/** Takes one call out of the budget: its number and what is left, or null when there is none now. */
export function takeCall(
  budget: CallBudget,
  priority: CallPriority,
  now: number,
): { budget: CallBudget; call: number } | null {
  if (waitFor(budget, priority, now) > 0) return null;
  const call = budget.lastCall + 1;
  return {
    budget: {
      ...budget,
      remaining: callsLeft(budget, now) - 1,
      countedAt: countedFrom(budget, now),
      lastCall: call,
      lastReadAt: priority === 'page' ? now : budget.lastReadAt,
    },
    call,
  };
}

/** The budget after the answer to `call`, which was none of too many requests. */
export function countAnswer(
  budget: CallBudget,
  call: number,
  { limit, remaining }: LimitReport,
  now: number,
): CallBudget {
  const answered = { ...budget, refusals: now < budget.blockedUntil ? budget.refusals : 0 };
  if (remaining === null && budget.limit !== null) return answered;
  // A tenant that names no limit gets one call more at once after each answer, until it refuses one.
  if (remaining === null)
    return {
      ...answered,
      remaining: callsLeft(budget, now) + 2,
      countedAt: countedFrom(budget, now),
    };
  // An answer that was overtaken by a later one knows nothing new.
  if (call < budget.lastAnswer) return answered;
  const size = limit ?? budget.limit;
  const isNew = budget.limit === null && size !== null;
  const perSecond = isNew ? Math.max(budget.perSecond, size * leastShareASecond) : budget.perSecond;
  return {
    ...answered,
    limit: size,
    // Calls made after this one may not have reached the tenant when it counted.
    remaining: Math.max(0, remaining - (budget.lastCall - call)),
    countedAt: countedFrom(budget, now),
    lastAnswer: call,
    ...observe({ ...budget, perSecond }, { remaining, call, at: now }, size),
  };
}

/**
 * The budget after the tenant refused `call` for too many requests: nobody calls before it has said. `random`
 * (0 to 1) spreads portals that come back at the same time.
 */
export function countRefusal(
  budget: CallBudget,
  call: number,
  { limit, waitMs }: LimitReport,
  now: number,
  random: number,
): CallBudget {
  // Calls that were under way together are refused together, which is one refusal.
  const refusals = now < budget.blockedUntil ? budget.refusals : budget.refusals + 1;
  const backoffMs = seconds(2 ** Math.min(refusals - 1, 5));
  // A time that has passed already says nothing; each further refusal then doubles the wait.
  const told = waitMs !== null && waitMs > 0 ? waitMs : backoffMs;
  const blockedUntil = Math.max(
    budget.blockedUntil,
    now + Math.min(told, longestBlockMs) + Math.round(random * jitterMs),
  );
  return {
    ...budget,
    limit: limit ?? budget.limit,
    // The first to come back finds out for all the others.
    remaining: 1,
    countedAt: blockedUntil,
    blockedUntil,
    lastAnswer: Math.max(call, budget.lastAnswer),
    observed: null,
    refusals,
  };
}

/** Nothing is given back to a budget before its block is over. */
function countedFrom({ blockedUntil }: CallBudget, now: number): number {
  return Math.max(now, blockedUntil);
}

/** The rate at which calls are given back, out of what two answers have left and the calls between them. */
function observe(
  { perSecond, observed }: CallBudget,
  current: { remaining: number; call: number; at: number },
  limit: number | null,
): Pick<CallBudget, 'perSecond' | 'observed'> {
  if (observed === null) return { perSecond, observed: current };
  const elapsedMs = current.at - observed.at;
  if (elapsedMs < observationMs) return { perSecond, observed };
  const spent = current.call - observed.call;
  const rate = ((current.remaining - observed.remaining + spent) / elapsedMs) * 1000;
  // A full bucket takes nothing back, so that what is seen then is less than the rate.
  const isFull = limit !== null && current.remaining >= limit - 1;
  const smoothed = isFull ? Math.max(perSecond, rate) : (perSecond + rate) / 2;
  // No bucket is filled from empty in less than a second.
  const perSecondNow = Math.max(slowestPerSecond, Math.min(smoothed, limit ?? unnamedLimit));
  return { perSecond: perSecondNow, observed: current };
}
