/**
 * An IP address with the part hidden that would single out one connection: enough to recognise one's
 * own network, too little for somebody who looks over a shoulder.
 */
export function maskAddress(address: string): string {
  const mappedV4 = /^::ffff:(?=\d+\.)/i;
  const plain = address.replace(mappedV4, '').replace(/%.*$/, '');
  const v4 = /^(\d{1,3}\.\d{1,3})\.\d{1,3}\.\d{1,3}$/.exec(plain);
  if (v4 !== null) return `${v4[1]}.•.•`;
  if (!/^[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}$/i.test(plain)) return '•';
  const groups = plain.split('::')[0]?.split(':') ?? [];
  return `${groups.slice(0, 2).join(':')}:•`;
}
