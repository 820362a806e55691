import { currentRequest } from './current-request.server';

/** `fetch` that passes on the trace of the request on whose behalf it is called (W3C Trace Context section 2.2). */
export function traceFetch(fetch: typeof globalThis.fetch): typeof fetch {
  return (input, init) => {
    const trace = currentRequest()?.trace ?? null;
    if (trace === null) return fetch(input, init);
    const headers = new Headers(
      init?.headers ?? (input instanceof Request ? input.headers : undefined),
    );
    for (const [name, value] of Object.entries(trace.headers)) headers.set(name, value);
    return fetch(input, { ...init, headers });
  };
}
