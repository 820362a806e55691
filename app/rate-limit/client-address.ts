/**
 * What a limit counts a client by: its IPv4 address, or the first 64 bits of its IPv6 address, since
 * one subscriber has all that follow.
 */
export function clientKey(address: string | undefined): string {
  const plain = (address ?? 'unknown').replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === '' ? [] : tail.split(':');
  const gap = plain.includes('::') ? Array<string>(8 - front.length - back.length).fill('0') : [];
  return [...front, ...gap, ...back]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':');
}
