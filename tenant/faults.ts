import type { RequestHandler, Response } from 'express';
import { z } from 'zod';
import { areaOf, AREAS } from './areas';
import type { Clock } from './clock';
import { apiErrorBody } from './management-errors';
import type { Settings } from './settings';

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

function suffer(fault: Fault, response: Response, clock: Clock, area: string | undefined): void {
  switch (fault.kind) {
    case 'latency':
    case 'late-answer':
    case 'no-limit-headers':
      return;
    case 'rate-limited': {
      if (fault.retryAfter !== undefined) response.set('retry-after', String(fault.retryAfter));
      if (fault.resetIn !== null)
        response.set({
          'x-ratelimit-limit': '50',
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Math.floor(clock.now() / 1000) + fault.resetIn),
        });
      const message = 'Global limit has been reached';
      response
        .status(429)
        .json(
          area === 'management'
            ? apiErrorBody(429, message, 'too_many_requests')
            : { error: 'too_many_requests', error_description: message },
        );
      return;
    }
    case 'error':
      response
        .status(fault.status)
        .json(apiErrorBody(fault.status, fault.message ?? 'Something went wrong', fault.errorCode));
      return;
    case 'drop':
      response.socket?.destroy();
      return;
    case 'hang':
      return;
    case 'cut-body':
    case 'stalled-body':
      // More is announced than comes.
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"sessions":[{"id":"half-an-answer', () => {
        if (fault.kind === 'cut-body') response.socket?.destroy();
      });
      return;
    case 'invalid-json':
      response.type('json').send('{"sessions":[{"id":"half-an-answer');
      return;
    case 'not-json':
      response.type('html').send('<!doctype html><title>Maintenance</title><p>Back in a moment.');
      return;
    case 'plan-without-sessions':
      response.status(403).json(apiErrorBody(403, 'This feature is not enabled for this tenant.'));
  }
}

/** Lets the tenant do its work at once and keeps back the answer. */
function holdBack(response: Response, ms: number): void {
  const end = response.end.bind(response) as (...given: unknown[]) => Response;
  response.end = ((...given: unknown[]) => {
    setTimeout(() => end(...given), ms).unref();
    return response;
  }) as Response['end'];
}

/** Takes the headers about the limit off the answer at the last moment. */
function leaveOutLimitHeaders(response: Response): void {
  const writeHead: (...args: Parameters<Response['writeHead']>) => Response =
    response.writeHead.bind(response);
  response.writeHead = ((...args: Parameters<typeof response.writeHead>) => {
    for (const name of ['limit', 'remaining', 'reset'])
      response.removeHeader(`x-ratelimit-${name}`);
    return writeHead(...args);
  }) as typeof response.writeHead;
}

/** What changes an answer and does not take its place. */
const harmless: readonly Fault['kind'][] = ['latency', 'late-answer', 'no-limit-headers'];

/** Lets the tenant fail in the ways that were asked for, before it gets to do its work. */
export function injectFaults(faults: Faults, settings: Settings, clock: Clock): RequestHandler {
  return (request, response, next) => {
    const area = areaOf(request.path);
    if (area === undefined) return next();
    const met = faults.meet(request.method, request.path);
    const slow = met.reduce((sum, fault) => sum + (fault.kind === 'latency' ? fault.ms : 0), 0);
    for (const fault of met) if (fault.kind === 'late-answer') holdBack(response, fault.ms);
    if (met.some(({ kind }) => kind === 'no-limit-headers')) leaveOutLimitHeaders(response);
    const fatal = met.find(({ kind }) => !harmless.includes(kind));
    const proceed = () => (fatal ? suffer(fatal, response, clock, area) : next());
    const wait = slow + settings.latencyMs;
    if (wait > 0) setTimeout(proceed, wait).unref();
    else proceed();
  };
}
