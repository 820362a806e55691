import { abortAfter, beforeDeadline } from '~/deadline';

/** Until when one of those who wait does so. */
interface Waiter {
  signal?: AbortSignal | undefined;
  /** Epoch milliseconds. */
  deadlineAt: number;
}

/** The work may take as long as anybody waits for it, and is given up when nobody does any more. */
export interface FlightBounds {
  signal: AbortSignal;
  /** Until when the last one waits, in epoch milliseconds: later, once others have joined. */
  deadlineAt: () => number;
}

/** Runs one piece of work for all who want the same at the same time. Each of them leaves at a time of their own. */
export interface SingleFlight<T> {
  /** What the work named `key` comes to. Rejects with `tooLate()` for a waiter whose time is up. */
  join(
    key: string,
    waiter: Waiter,
    work: (bounds: FlightBounds) => Promise<T>,
  ): Promise<{ result: T; isFirst: boolean }>;
}

interface Flight<T> {
  result: Promise<T>;
  waiting: number;
  last: { deadlineAt: number };
  controller: AbortController;
}

interface Options {
  /** Epoch milliseconds. */
  now: () => number;
  /** The failure of those whose own time is up. */
  tooLate: () => Error;
}

/** Flights of one process, none under way yet. */
export function createSingleFlight<T>({ now, tooLate }: Options): SingleFlight<T> {
  const flights = new Map<string, Flight<T>>();

  const start = (
    key: string,
    deadlineAt: number,
    work: (bounds: FlightBounds) => Promise<T>,
  ): Flight<T> => {
    const controller = new AbortController();
    const last = { deadlineAt };
    const result = work({ signal: controller.signal, deadlineAt: () => last.deadlineAt });
    const flight = { result, waiting: 0, last, controller };
    flights.set(key, flight);
    const land = () => {
      if (flights.get(key) === flight) flights.delete(key);
    };
    result.then(land, land);
    return flight;
  };

  return {
    async join(key, waiter, work) {
      const { signal, done } = abortAfter(waiter.deadlineAt - now(), waiter.signal);
      if (signal.aborted) throw tooLate();
      const known = flights.get(key);
      const flight = known ?? start(key, waiter.deadlineAt, work);
      flight.waiting += 1;
      flight.last.deadlineAt = Math.max(flight.last.deadlineAt, waiter.deadlineAt);
      try {
        const result = await beforeDeadline(signal, flight.result, tooLate);
        return { result, isFirst: known === undefined };
      } finally {
        done();
        flight.waiting -= 1;
        // Whoever comes later starts anew, instead of joining work that has been given up.
        if (flight.waiting === 0 && flights.get(key) === flight) {
          flights.delete(key);
          flight.controller.abort();
        }
      }
    },
  };
}
