import { type Dispatcher } from 'undici';
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
  const dispatcher = openProxyAgent(proxy);
  return async (input, init) =>
    fetch(input, Object.assign({ ...init }, { dispatcher: await dispatcher }));
}

/** The library is loaded only where there is a proxy: every start would wait for it. */
async function openProxyAgent({ url, directHosts }: OutgoingProxy): Promise<Dispatcher> {
  const { EnvHttpProxyAgent } = await import('undici');
  return new EnvHttpProxyAgent({
    httpsProxy: url,
    // Empty, not absent: nothing is taken from the environment behind the configuration's back.
    httpProxy: '',
    noProxy: directHosts,
  });
}
