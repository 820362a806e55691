import { z } from 'zod';
import { type Cache } from '~/cache/cache';
import { hours } from '~/durations';
import { readStored } from '~/json-text';
import { type CallBudget, isFromTheFuture, newCallBudget } from './call-budget';

const budgetSchema: z.ZodType<CallBudget> = z.object({
  limit: z.number().nullable(),
  remaining: z.number(),
  countedAt: z.number(),
  perSecond: z.number(),
  lastCall: z.number(),
  lastAnswer: z.number(),
  lastReadAt: z.number(),
  observed: z.object({ remaining: z.number(), call: z.number(), at: z.number() }).nullable(),
  blockedUntil: z.number(),
  refusals: z.number(),
});

/** The one budget that all portals spend from. */
export interface SharedBudget {
  /**
   * Changes the budget in one step, whoever else changes it meanwhile: `change` may run several times
   * and must only compute. Null leaves the budget as it is.
   */
  change<T>(change: (budget: CallBudget) => { budget: CallBudget | null; result: T }): Promise<T>;
}

/** Longer than any wait that the tenant asks for. */
const lifetimeMs = hours(2);
/** Portals, not calls, contend for the budget, so even a few attempts are many. */
const attempts = 50;

/** Keeps the budget under `key`. `now` gives epoch milliseconds. */
export function createSharedBudget({
  cache,
  key,
  now,
}: {
  cache: Cache;
  key: string;
  now: () => number;
}): SharedBudget {
  const parse = (text: string | null): CallBudget => {
    const budget = text === null ? null : readStored(text, budgetSchema);
    // What cannot be read, or was written before a clock was set back, is found out anew.
    return budget !== null && !isFromTheFuture(budget, now()) ? budget : newCallBudget(now());
  };

  const attempt: SharedBudget['change'] = async (change) => {
    for (let count = 0; count < attempts; count += 1) {
      const text = await cache.get(key);
      const { budget, result } = change(parse(text));
      if (budget === null) return result;
      if (await cache.replace(key, text, JSON.stringify(budget), lifetimeMs)) return result;
    }
    throw new Error('The call budget is changed too often at once.');
  };

  /** The changes of this portal come one after the other, and contend with those of other portals only. */
  let last: Promise<unknown> = Promise.resolve();
  return {
    change(change) {
      const changed = last.then(() => attempt(change));
      last = changed.catch(() => {});
      return changed;
    },
  };
}
