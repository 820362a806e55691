import { EnvHttpProxyAgent } from 'undici';
import { type OutgoingProxy } from './outgoing-proxy';

/**
 * `fetch` through a proxy for whatever is https (RFC 9110 section 9.3.6, CONNECT): TLS is with the tenant itself,
 * and the proxy sees its name only. Without a proxy, and for what is http, which only this machine is asked by, it is
 * `fetch` itself.
 */
export function fetchThrough(
  proxy: OutgoingProxy | null,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): typeof globalThis.fetch {
  if (proxy === null) return fetch;
  const dispatcher = new EnvHttpProxyAgent({
    httpsProxy: proxy.url,
    // Empty, not absent: nothing is taken from the environment behind the configuration's back.
    httpProxy: '',
    noProxy: proxy.directHosts,
  });
  return (input, init) => fetch(input, Object.assign({ ...init }, { dispatcher }));
}
