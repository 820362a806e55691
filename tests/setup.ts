import { afterEach, beforeEach, expect, vi } from 'vitest';

const realFetch = globalThis.fetch;

/**
 * The network is closed: a test that needs a server starts one on this machine, and every other
 * address is a mistake. A test that wants to script answers stubs `fetch` itself.
 */
beforeEach(() => {
  vi.stubGlobal('fetch', (input: string | URL | Request, init?: RequestInit) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (!/^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname))
      throw new Error(`A test called ${url.origin}, which is not on this machine.`);
    return realFetch(input, init);
  });
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');
});

/** The next file finds the globals as they were, as it shares them. */
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

/** What a library complains about is a finding, not noise. */
afterEach(() => {
  expect(console.error).not.toHaveBeenCalled();
  expect(console.warn).not.toHaveBeenCalled();
});
