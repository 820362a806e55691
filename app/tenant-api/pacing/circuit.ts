import { seconds } from '~/durations';

/** One call through the circuit. Just one of its methods must follow. */
export interface CircuitCall {
  /** The tenant answered, whatever it said. */
  succeeded(): void;
  /** The tenant gave no answer, or a server error. */
  failed(): void;
  /** The call was given up by its caller, which says nothing about the tenant. */
  abandoned(): void;
}

/**
 * Stops calling a tenant that does not answer: after five failures in a row the circuit opens, for
 * five seconds at first and up to thirty while the single probes that it then lets through fail too.
 */
export interface Circuit {
  /** In how many milliseconds to come back; null when a call may be made now. */
  retryAfterMs(): number | null;
  /** A call that may be made now, or null. */
  enter(): CircuitCall | null;
  readonly isOpen: boolean;
}

const failuresToOpen = 5;
const shortestMs = seconds(5);
const longestMs = seconds(30);

/** `now` gives epoch milliseconds. */
export function createCircuit({ now }: { now: () => number }): Circuit {
  let failures = 0;
  /** Null while the circuit is closed. */
  let open: { until: number; probesFailed: number; isProbing: boolean } | null = null;

  const openFor = (probesFailed: number): void => {
    const durationMs = Math.min(longestMs, shortestMs * 2 ** probesFailed);
    open = { until: now() + durationMs, probesFailed, isProbing: false };
  };

  const call: CircuitCall = {
    succeeded() {
      failures = 0;
    },
    failed() {
      failures += 1;
      if (open === null && failures >= failuresToOpen) openFor(0);
    },
    abandoned() {},
  };
  const probe: CircuitCall = {
    succeeded() {
      failures = 0;
      open = null;
    },
    failed() {
      openFor((open?.probesFailed ?? 0) + 1);
    },
    abandoned() {
      if (open !== null) open.isProbing = false;
    },
  };

  const retryAfterMs = (): number | null => {
    if (open === null) return null;
    if (now() < open.until) return open.until - now();
    // One call finds out for all of them.
    return open.isProbing ? seconds(1) : null;
  };

  return {
    retryAfterMs,
    get isOpen() {
      return open !== null;
    },
    enter() {
      if (retryAfterMs() !== null) return null;
      if (open === null) return call;
      open.isProbing = true;
      return probe;
    },
  };
}
