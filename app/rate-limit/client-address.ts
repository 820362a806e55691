/**
 * What a limit counts a client by: its IPv4 address, or the first 64 bits of its IPv6 address, since
 * one subscriber has all that follow.
 */
export function clientKey(address: string | undefined): string {
  const plain = (address ?? 'unknown')
    // Some proxies name the port too, which changes with every connection.
    .replace(/^\[(.*)\](?::\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/^::ffff:(?=\d+\.)/i, '');
  if (!/^[\da-f]*(?::[\da-f]*){2,8}$/i.test(plain)) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === '' ? [] : tail.split(':');
  const gap = plain.includes('::')
    ? Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0')
    : [];
  return [...front, ...gap, ...back]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':');
}
