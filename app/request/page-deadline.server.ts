import { type EventEmitter, setMaxListeners } from 'node:events';
import { type AppLoadContext } from './context';
import { abortAfter, abortWith } from '~/deadline';
import { seconds } from '~/durations';

/** What is left for rendering once all calls for a page have ended. */
const renderingMs = seconds(0.5);

/** Until when the calls for one page may take, as a time in epoch milliseconds and as a signal. */
export interface PageDeadline {
  deadline: AbortSignal;
  deadlineAt: number;
}

/** The time for calls of a request that begins `now` and is answered with `response` within `pageTimeMs`. */
export function startPageDeadline(
  pageTimeMs: number,
  now: number,
  response: EventEmitter,
): PageDeadline {
  const callsTimeMs = pageTimeMs - renderingMs;
  const controller = new AbortController();
  letManyListen(controller.signal);
  const timer = setTimeout(() => controller.abort(), callsTimeMs).unref();
  // Timers that are left running cost garbage collection. Not on `close`: an act goes on without its browser.
  response.once('finish', () => clearTimeout(timer));
  return { deadline: controller.signal, deadlineAt: now + callsTimeMs };
}

/** Node.js warns of eleven listeners, which a page has where it asks for so many names. */
function letManyListen(signal: AbortSignal): void {
  setMaxListeners(0, signal);
}

type Context = Pick<AppLoadContext, 'deadline' | 'deadlineAt'>;

/**
 * The bounds of all calls made for one page: they end at its deadline, and when the browser goes away; calls
 * for what the page can do without, also after `timeMs`, and not at all while the tenant is busy where they are
 * an `extra`.
 */
export function pageDeadline(
  { deadline, deadlineAt }: Context,
  request: Request,
  { timeMs, priority = 'page' }: { timeMs?: number; priority?: 'page' | 'extra' } = {},
) {
  let signal: AbortSignal | undefined;
  return {
    // Made when first asked for: a page whose list is remembered needs none, and each costs garbage collection.
    get signal() {
      if (signal === undefined) {
        signal = abortWith(deadline, request.signal);
        if (timeMs !== undefined) ({ signal } = abortAfter(timeMs, signal));
        letManyListen(signal);
      }
      return signal;
    },
    deadlineAt,
    priority,
  };
}

/** The bounds of an act: once it was asked for, it is carried out though the browser goes away. */
export function actDeadline({ deadline, deadlineAt }: Context) {
  return { signal: deadline, deadlineAt };
}
