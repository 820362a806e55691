/** In how many parts a time is waited for. An answer of a store takes a few turns of the event loop at most. */
const turns = 10;

/**
 * What `work` comes to, or a rejection with `timeout()` once the time is up. The work itself goes on;
 * its later failure is of no interest to anybody.
 *
 * Time in which this process did not get to look at what has come counts as a tenth at most: under load, timers are
 * called late and before sockets are read, so that an answer which came soon would pass for one that never did.
 */
export async function within<T>(
  durationMs: number,
  work: Promise<T>,
  timeout: () => Error,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<never>((_, reject) => {
    const wait = (turn: number) => {
      timer = setTimeout(
        () => (turn < turns ? wait(turn + 1) : reject(timeout())),
        durationMs / turns,
      );
    };
    wait(1);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * What `work` comes to, or a rejection with `tooLate()` once `deadline` aborts. The work itself goes on;
 * its later outcome is of no interest to anybody.
 */
export async function beforeDeadline<T>(
  deadline: AbortSignal,
  work: Promise<T>,
  tooLate: () => Error,
): Promise<T> {
  let onAbort = () => {};
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(tooLate());
    if (deadline.aborted) onAbort();
    else deadline.addEventListener('abort', onAbort);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    deadline.removeEventListener('abort', onAbort);
  }
}

/** Resolves after `durationMs`, or as soon as `signal` aborts. */
export const pause = (durationMs: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, durationMs);
    if (signal?.aborted === true) end();
    else signal?.addEventListener('abort', end, { once: true });
  });

/**
 * A signal that aborts after `durationMs`, or with `other`; `done` ends the wait. In Node.js 20 an
 * `AbortSignal.timeout` that only `AbortSignal.any` refers to may be collected before it fires, so that what
 * waits for it hangs; a timer of our own is not.
 */
export function abortAfter(
  durationMs: number,
  other?: AbortSignal,
): { signal: AbortSignal; done: () => void } {
  return abortAt(() => durationMs, 0, other);
}

/**
 * The same at the time that `until` gives, in milliseconds since the same moment as `now`. It is asked again when
 * that time has come, as it may have been put off meanwhile.
 */
export function abortAt(
  until: () => number,
  now: number,
  other?: AbortSignal,
): { signal: AbortSignal; done: () => void } {
  const controller = new AbortController();
  const abort = () => controller.abort(other?.aborted === true ? other.reason : undefined);
  let timer: ReturnType<typeof setTimeout>;
  const wait = (from: number, to: number) => {
    timer = setTimeout(() => {
      const later = until();
      if (later > to) wait(to, later);
      else abort();
    }, to - from);
  };
  wait(now, until());
  const done = () => {
    clearTimeout(timer);
    other?.removeEventListener('abort', abort);
  };
  if (other?.aborted === true) abort();
  other?.addEventListener('abort', abort, { once: true });
  return { signal: controller.signal, done };
}

/**
 * A signal that aborts with the first of `signals`. In Node.js 20 one of `AbortSignal.any` that somebody listens to is
 * kept until it aborts, which the signals of a page that was answered never do.
 */
export function abortWith(...signals: readonly AbortSignal[]): AbortSignal {
  const controller = new AbortController();
  for (const signal of signals) {
    const abort = () => controller.abort(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  }
  return controller.signal;
}
