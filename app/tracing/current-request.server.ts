import { AsyncLocalStorage } from 'node:async_hooks';
import { type TraceContext } from './trace-context';

/** What log lines and calls to the tenant tell of the request on whose behalf they are. */
export interface CurrentRequest {
  /** What each of its log lines has. */
  names: {
    requestId: string;
    traceId: string;
    /** The id by which a trusted proxy calls it. */
    proxyRequestId?: string;
  };
  /** What calls to the tenant carry; null where a tracing library does that. */
  trace: TraceContext | null;
}

const storage = new AsyncLocalStorage<CurrentRequest>();

/** The request on whose behalf the code runs that asks; undefined for what the portal does by itself. */
export function currentRequest(): CurrentRequest | undefined {
  return storage.getStore();
}

/** Runs `work`, and what it begins, on behalf of a request. */
export function onBehalfOf<T>(request: CurrentRequest, work: () => T): T {
  return storage.run(request, work);
}
