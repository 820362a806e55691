import { AsyncLocalStorage } from 'node:async_hooks';
import { beginTrace, type TraceContext } from './trace-context';

/** What log lines and calls to the tenant tell of the request or the job that they are for. */
export interface CurrentWork {
  /** What each of its log lines has. */
  names: { traceId: string };
  /** What calls to the tenant carry; null where a tracing library does that. */
  trace: TraceContext | null;
}

const storage = new AsyncLocalStorage<CurrentWork>();

/** What the code that asks is run for; undefined for what the portal does of its own accord. */
export function currentWork(): CurrentWork | undefined {
  return storage.getStore();
}

/** Runs `work`, and what it begins, for a request or a job. */
export function onBehalfOf<T>(current: CurrentWork, work: () => T): T {
  return storage.run(current, work);
}

/** Runs `work` in a trace of its own, as nobody's request is waiting for it. */
export function inNewTrace<T>(work: () => T): T {
  const trace = beginTrace();
  return onBehalfOf({ names: { traceId: trace.traceId }, trace }, work);
}
