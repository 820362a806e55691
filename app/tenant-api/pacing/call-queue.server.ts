import {
  type CallBudget,
  type CallPriority,
  countAnswer,
  countRefusal,
  isHopeless,
  type LimitReport,
  takeCall,
  waitFor,
} from './call-budget';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { TenantError } from '~/tenant-calls/tenant-error';
import { type SharedBudget } from './shared-budget.server';
import { createTurns } from './turns';

/** A call that waits for its turn. */
interface CallRequest {
  priority: CallPriority;
  /** Whom the call is for: people take turns, however many calls one of them needs. */
  person: string;
  /** The time by which the call must have its turn, in epoch milliseconds. */
  startBy: number;
  signal: AbortSignal;
}

/**
 * Lets calls to the tenant pass as its limit allows: acts first, then pages, and extras while nobody else waits;
 * among the calls of each kind, people take turns.
 */
export interface CallQueue {
  /**
   * Resolves with the call's number once it may be made.
   *
   * @throws {TenantError} `rate_limited` with the time to come back, at once where the turn cannot come
   * in time; `timeout` when the signal aborts.
   */
  turn(request: CallRequest): Promise<number>;
  /** Takes in what the answer to a call said about the limit. */
  answered(call: number, answer: { isRefusal: boolean; report: LimitReport }): Promise<void>;
}

interface Options {
  budget: SharedBudget;
  now: () => number;
  /** A number from 0 to 1. */
  random: () => number;
  /** Told of the budget after every answer. */
  onBudget?: (budget: CallBudget) => void;
}

interface Waiting extends CallRequest {
  /** Whether it has been reckoned if the turn comes in time. */
  isReckoned: boolean;
  resolve: (call: number) => void;
  reject: (error: Error) => void;
}

/** More readers could not be served before their pages run out of time. */
const maxReaders = 2000;
/** Other portals change the budget too, so it is looked at again after this time at the latest. */
const lookAgainMs = 250;

/** An empty queue of one process; `now` gives epoch milliseconds, `random` a number from 0 to 1. */
export function createCallQueue({ budget, now, random, onBudget }: Options): CallQueue {
  const turns = {
    act: createTurns<Waiting>(),
    page: createTurns<Waiting>(),
    extra: createTurns<Waiting>(),
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isServing = false;

  const next = () => turns.act.first() ?? turns.page.first() ?? turns.extra.first();

  /** Takes a call out of the queue, and says whether it was still there. */
  const remove = (waiting: Waiting): boolean => turns[waiting.priority].remove(waiting);

  /** Takes a call out of the budget, or gives the budget that has none. */
  const take = (priority: CallPriority) =>
    budget.change<{ call: number } | { left: CallBudget }>((current) => {
      const taken = takeCall(current, priority, now());
      return taken === null
        ? { budget: null, result: { left: current } }
        : { budget: taken.budget, result: { call: taken.call } };
    });

  /** Refuses those whose turn cannot come in time: once, when they come, and when nobody has a turn till then. */
  const refuseHopeless = (left: CallBudget): void => {
    const inOrder = [turns.act, turns.page, turns.extra].flatMap((waiting) => waiting.inOrder());
    for (const [ahead, waiting] of inOrder.entries()) {
      const { priority, startBy, isReckoned } = waiting;
      const count = ahead + 1;
      const isLate = isReckoned
        ? left.blockedUntil > startBy
        : isHopeless(left, priority, now(), { startBy, count });
      waiting.isReckoned = true;
      if (isLate && remove(waiting))
        waiting.reject(
          tooMany(
            'There is no turn in time.',
            waitFor(left, priority, now(), isReckoned ? 1 : count),
          ),
        );
    }
  };

  const serve = async (): Promise<void> => {
    if (isServing) return;
    isServing = true;
    clearTimeout(timer);
    try {
      for (let waiting = next(); waiting !== undefined; waiting = next()) {
        const { priority } = waiting;
        const answer = await take(priority);
        if ('left' in answer) {
          refuseHopeless(answer.left);
          const first = next();
          // Whoever has come meanwhile may find a call where this one did not.
          if (first !== undefined && first.priority !== priority) continue;
          const waitMs = waitFor(answer.left, priority, now());
          if (first !== undefined)
            timer = setTimeout(() => void serve(), Math.min(waitMs, lookAgainMs));
          return;
        }
        // Whoever left meanwhile leaves a call unused, which the next answer puts right.
        if (!remove(waiting)) continue;
        turns[waiting.priority].hadTurn(waiting.person);
        waiting.resolve(answer.call);
      }
    } catch (error) {
      // Without a budget nobody can be served; each of them is told why.
      for (let waiting = next(); waiting !== undefined; waiting = next()) {
        remove(waiting);
        waiting.reject(error as Error);
      }
    } finally {
      // In the same step as the last look at the queue, so that nobody comes in between unseen.
      isServing = false;
    }
  };

  const wait = (request: CallRequest): Promise<number> =>
    new Promise((resolve, reject) => {
      const leave = (error: TenantError) => {
        if (remove(waiting)) waiting.reject(error);
      };
      const onAbort = () => leave(new TenantError('timeout', 'The call was given up.'));
      const onLate = setTimeout(
        () => leave(tooMany('The call had no turn in time.', lookAgainMs)),
        Math.max(0, request.startBy - now()),
      );
      const settled = () => {
        clearTimeout(onLate);
        request.signal.removeEventListener('abort', onAbort);
      };
      const waiting: Waiting = {
        ...request,
        isReckoned: false,
        resolve: (call) => {
          settled();
          resolve(call);
        },
        reject: (error) => {
          settled();
          reject(error);
        },
      };
      turns[waiting.priority].add(waiting);
      request.signal.addEventListener('abort', onAbort, { once: true });
      if (request.signal.aborted) onAbort();
      void serve();
    });

  return {
    async turn(request) {
      if (request.signal.aborted) throw new TenantError('timeout', 'The call was given up.');
      if (request.priority === 'page' && turns.page.size >= maxReaders)
        throw tooMany('Too many wait already.', lookAgainMs);
      return wait(request);
    },
    async answered(call, { isRefusal, report }) {
      try {
        const changed = await budget.change((current) => {
          const next = isRefusal
            ? countRefusal(current, call, report, now(), random())
            : countAnswer(current, call, report, now());
          return { budget: next, result: next };
        });
        onBudget?.(changed);
      } catch (error) {
        // The tenant has answered, whatever the store says now; whoever waits for a turn is told what it says.
        if (!(error instanceof StoreUnavailableError)) throw error;
      }
      void serve();
    },
  };
}

function tooMany(message: string, retryAfterMs: number): TenantError {
  return new TenantError('rate_limited', message, {
    retryAfterMs: Math.max(1000, retryAfterMs),
  });
}
