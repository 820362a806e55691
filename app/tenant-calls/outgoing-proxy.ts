import { z } from 'zod';
import { tellableHost } from '~/host-name';

/** The proxy that calls to the tenant go through, where the network lets nothing else out. */
export interface OutgoingProxy {
  /** Its address, with the user and password that it asks for. */
  url: string;
  /** Hosts that are asked directly, with all below them, separated by commas; `*` for every host. */
  directHosts: string;
}

const asked = 'must be the http:// or https:// address of a proxy';

/** The address of a proxy for HTTP: host, port, perhaps a user and a password. */
export const proxyUrl = z.string().transform((value, context) => {
  const url = URL.canParse(value) ? new URL(value) : null;
  const isProxy = url !== null && /^https?:$/.test(url.protocol) && url.hostname !== '';
  if (isProxy && url.pathname === '/' && url.search === '' && url.hash === '') return url.href;
  context.addIssue({ code: 'custom', message: isProxy ? `${asked}, without a path` : asked });
  return z.NEVER;
});

/**
 * The names of these two variables are as old as curl, which reads them in lower case, and so does most of what
 * else runs on a machine: where one is given in lower case alone, it is meant for us too.
 */
export function withProxyVariables(
  source: Record<string, string | undefined>,
): Record<string, string | undefined> {
  return {
    HTTPS_PROXY: source.https_proxy,
    NO_PROXY: source.no_proxy,
    ...source,
  };
}

/** What may be told of the proxy: neither its user nor its password. */
export function outgoingProxyFacts({ url, directHosts }: OutgoingProxy) {
  const { protocol } = new URL(url);
  return { proxy: `${protocol}//${tellableHost(url, 'HTTPS_PROXY')}`, directHosts };
}
