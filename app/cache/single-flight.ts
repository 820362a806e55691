/**
 * Runs one piece of work for all who want the same at the same time. Each of them may leave; the work is
 * given up when nobody waits for it any more.
 */
export interface SingleFlight<T> {
  /** What the work named `key` comes to. Rejects with the reason of `signal` once that aborts. */
  join(
    key: string,
    signal: AbortSignal,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<{ result: T; isFirst: boolean }>;
}

interface Flight<T> {
  result: Promise<T>;
  passengers: number;
  controller: AbortController;
}

export function createSingleFlight<T>(): SingleFlight<T> {
  const flights = new Map<string, Flight<T>>();

  const start = (key: string, work: (signal: AbortSignal) => Promise<T>): Flight<T> => {
    const controller = new AbortController();
    const flight: Flight<T> = { result: work(controller.signal), passengers: 0, controller };
    flights.set(key, flight);
    const land = () => {
      if (flights.get(key) === flight) flights.delete(key);
    };
    flight.result.then(land, land);
    return flight;
  };

  return {
    async join(key, signal, work) {
      signal.throwIfAborted();
      const known = flights.get(key);
      const flight = known ?? start(key, work);
      flight.passengers += 1;
      let leave: () => void = () => {};
      const left = new Promise<never>((_, reject) => {
        leave = () => reject(signal.reason as Error);
        signal.addEventListener('abort', leave, { once: true });
      });
      try {
        return { result: await Promise.race([flight.result, left]), isFirst: known === undefined };
      } finally {
        signal.removeEventListener('abort', leave);
        flight.passengers -= 1;
        // Whoever comes later starts anew, instead of joining work that has been given up.
        if (flight.passengers === 0 && flights.get(key) === flight) {
          flights.delete(key);
          flight.controller.abort();
        }
      }
    },
  };
}
