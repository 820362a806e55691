import { createSingleFlight } from '~/cache/single-flight';
import { seconds } from '~/durations';
import { type CallOptions } from '~/tenant-calls/call-options';
import { TenantError } from '~/tenant-calls/tenant-error';

/** Bounds of a call that somebody waits for; they grow as others join who have more time. */
export type FlightOptions<Options extends CallOptions> = Options & {
  signal: AbortSignal;
  deadlineAt: () => number;
};

/** Calls to the tenant of which equal ones at the same time are one. */
export interface CallFlights<T> {
  /** @throws {TenantError} `timeout` for those whose own time is up; whatever `call` throws. */
  join<Options extends CallOptions>(
    key: readonly string[],
    options: Options,
    call: (options: FlightOptions<Options>) => Promise<T>,
  ): Promise<{ result: T; isFirst: boolean }>;
}

/** Before its page runs out of time a call ends by itself, so that the page can tell why. */
const tellingMs = 100;
/** Where a caller names no deadline. */
const defaultTimeMs = seconds(5);

/** `now` gives epoch milliseconds. */
export function createCallFlights<T>({ now }: { now: () => number }): CallFlights<T> {
  const tooLate = () => new TenantError('timeout', 'The time for a call of several is up.');
  const flights = createSingleFlight<T>({ now, tooLate });
  return {
    join(key, options, call) {
      const { signal, deadlineAt = now() + defaultTimeMs } = options;
      const until = typeof deadlineAt === 'number' ? deadlineAt : deadlineAt();
      return flights.join(JSON.stringify(key), { signal, deadlineAt: until }, (bounds) =>
        call({
          ...options,
          signal: bounds.signal,
          deadlineAt: () => bounds.deadlineAt() - tellingMs,
        }),
      );
    },
  };
}
