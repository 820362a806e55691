import { currentWork } from './current-work.server';

/** `fetch` that passes on the trace of what it is called for (W3C Trace Context section 2.2). */
export function traceFetch(fetch: typeof globalThis.fetch): typeof fetch {
  return (input, init) => {
    const trace = currentWork()?.trace ?? null;
    if (trace === null) return fetch(input, init);
    const headers = new Headers(
      init?.headers ?? (input instanceof Request ? input.headers : undefined),
    );
    for (const [name, value] of Object.entries(trace.headers)) headers.set(name, value);
    return fetch(input, { ...init, headers });
  };
}
