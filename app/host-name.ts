/** Whether that may be the host of an address: a name of DNS, or an IP address. Much that is a secret is none. */
export function isHostName(hostname: string): boolean {
  return /^(?:\[[\da-f:.]+\]|[\w-]{1,63}(?:\.[\w-]{1,63})*\.?)$/i.test(hostname);
}

/**
 * The host and port of an address that has a password, to be told in a log. A long word without a dot may be that
 * password, put in the place of the host, and is not told.
 */
export function tellableHost(url: string, variable: string): string {
  const { host, hostname } = new URL(url);
  const isTellable = isHostName(hostname) && (/[.:]/.test(hostname) || hostname.length < 16);
  return isTellable ? host : `the host of ${variable}`;
}
