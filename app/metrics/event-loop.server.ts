/** How often the event loop is looked at. */
const everyMs = 100;

/** How far the program lags behind its work. */
export interface EventLoopLag {
  /** By how many milliseconds work that is due now begins late. */
  lagMs(): number;
  stop(): void;
}

/** Watches the event loop by a timer of its own. `now` gives milliseconds of a clock that is never set. */
export function watchEventLoop(now: () => number = () => performance.now()): EventLoopLag {
  let dueAt = now() + everyMs;
  let lastLagMs = 0;
  const timer = setInterval(() => {
    lastLagMs = Math.max(0, now() - dueAt);
    dueAt = now() + everyMs;
  }, everyMs).unref();
  return {
    // A timer that is overdue tells of the lag before it fires, while one request after the other is begun.
    lagMs: () => Math.max(lastLagMs, now() - dueAt),
    stop: () => clearInterval(timer),
  };
}
