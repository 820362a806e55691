/**
 * The one spelling of an IP address, by which addresses are compared, counted, looked up and shown; null for
 * what is none. Takes what proxies and logs make of them: with a port, brackets, quotes, blanks, a zone.
 *
 * IPv4 is dotted decimal, IPv6 as in RFC 5952. An IPv4 address in an IPv6 one counts as what it is: mapped
 * (`::ffff:192.0.2.1`, RFC 4291 section 2.5.5.2) or of a translator (`64:ff9b::192.0.2.1`, RFC 6052 section
 * 2.1).
 */
export function canonicalAddress(text: string): string | null {
  const quoted = text.trim();
  const given = /^"(.*)"$/.exec(quoted)?.[1] ?? quoted;
  const v4 = /^([\d.]{7,15})(?::\d{1,5})?$/.exec(given)?.[1];
  if (v4 !== undefined) return isIpv4(v4) ? v4 : null;
  const bracketed = /^\[(.*)\](?::\d{1,5})?$/.exec(given)?.[1];
  const address = (bracketed ?? given).replace(/%[\w.~-]+$/, '');
  // The parser of URLs takes no zone, and writes every address in one way, with its last 32 bits in
  // hexadecimal.
  const url = `http://[${address}]/`;
  if (!/^[\da-f:.]{2,45}$/i.test(address) || !URL.canParse(url)) return null;
  const canonical = new URL(url).hostname.slice(1, -1);
  const embedded = /^(?:::ffff|64:ff9b:):([\da-f]{1,4}):([\da-f]{1,4})$/.exec(canonical);
  return embedded === null ? canonical : dotted(embedded[1] ?? '', embedded[2] ?? '');
}

/** The same, or the text as it is where it is no address. */
export function plainAddress(text: string): string {
  return canonicalAddress(text) ?? text;
}

/**
 * What one subscriber has, of a canonical address: all of an IPv4 address, the first 64 bits of an IPv6 one.
 */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const [front = [], back = []] = address
    .split('::')
    .map((part) => (part === '' ? [] : part.split(':')));
  const gap = Array<string>(8 - front.length - back.length).fill('0');
  return [...front, ...gap, ...back].slice(0, 4).join(':');
}

function isIpv4(text: string): boolean {
  const parts = text.split('.');
  return (
    parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && +part < 256)
  );
}

function dotted(...groups: string[]): string {
  const bits = groups.map((group) => parseInt(group, 16));
  return bits.flatMap((group) => [group >> 8, group & 255]).join('.');
}
