/** Whether an address is one of an inner network (RFC 1918, RFC 4193), or of this machine. */
export function isInner(address: string | undefined): boolean {
  return (
    address === undefined ||
    /^(?:10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|f[cd][\da-f]{2}:|fe80:|::1$)/.test(
      address,
    )
  );
}
