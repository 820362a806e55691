import { z } from 'zod';
import { areaOf, AREAS } from './areas';

/** Which requests a fault meets. */
const reach = {
  on: z.union([z.enum([...AREAS, 'all']), z.string().startsWith('/')]).default('all'),
  methods: z.array(z.string().toUpperCase()).optional(),
  /** So many matching requests pass unharmed first. */
  after: z.number().int().nonnegative().default(0),
  /** Then so many are met; all of them when absent. */
  times: z.number().int().positive().optional(),
};

const faultSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('latency'), ms: z.number().int().positive(), ...reach }),
  z.strictObject({ kind: z.literal('late-answer'), ms: z.number().int().positive(), ...reach }),
  z.strictObject({
    kind: z.literal('rate-limited'),
    retryAfter: z.union([z.number().int(), z.string()]).optional(),
    /** Null leaves out every header about the limit. */
    resetIn: z.number().int().nullable().default(1),
    /** My Account API: the limit is the tenant's, not the person's. */
    isGlobal: z.boolean().default(false),
    ...reach,
  }),
  z.strictObject({
    kind: z.literal('error'),
    status: z.number().int().min(400).max(599).default(503),
    message: z.string().optional(),
    errorCode: z.string().optional(),
    ...reach,
  }),
  z.strictObject({ kind: z.literal('drop'), ...reach }),
  z.strictObject({ kind: z.literal('hang'), ...reach }),
  z.strictObject({ kind: z.literal('cut-body'), ...reach }),
  z.strictObject({ kind: z.literal('stalled-body'), ...reach }),
  z.strictObject({ kind: z.literal('no-limit-headers'), ...reach }),
  z.strictObject({ kind: z.literal('invalid-json'), ...reach }),
  z.strictObject({ kind: z.literal('not-json'), ...reach }),
  z.strictObject({
    kind: z.literal('altered-body'),
    /** Members that the answer gets, at its root. */
    set: z.record(z.string(), z.unknown()).default({}),
    /** Members that it loses. */
    without: z.array(z.string()).default([]),
    /** Times as empty objects, which Auth0's description of its API allows. */
    objectDates: z.boolean().default(false),
    ...reach,
  }),
  z.strictObject({ kind: z.literal('plan-without-sessions'), ...reach }),
]);

/** A list of faults, alone or as `{ "faults": […] }`. */
export const faultListSchema = z.union([
  z.array(faultSchema),
  z.strictObject({ faults: z.array(faultSchema) }).transform(({ faults }) => faults),
]);

export type Fault = z.output<typeof faultSchema>;
export type FaultInput = z.input<typeof faultSchema>;

/** The faults in force, each with how often it has matched. */
export class Faults {
  #armed: { fault: Fault; matched: number }[] = [];

  replace(faults: readonly FaultInput[]): void {
    this.#armed = faults.map((fault) => ({ fault: faultSchema.parse(fault), matched: 0 }));
  }

  list(): Fault[] {
    return this.#armed.map(({ fault }) => fault);
  }

  /** The faults that meet this request; counts the match. */
  meet(method: string, path: string): Fault[] {
    const met = this.#armed.filter((armed) => {
      const { on, methods, after, times } = armed.fault;
      const here =
        on === 'all' || on === areaOf(path) || (on.startsWith('/') && path.startsWith(on));
      if (!here || (methods && !methods.includes(method))) return false;
      armed.matched += 1;
      return armed.matched > after && armed.matched <= after + (times ?? Infinity);
    });
    return met.map(({ fault }) => fault);
  }
}
