/**
 * An IP address with the part hidden that would single out one connection: enough to recognise one's
 * own network, too little for somebody who looks over a shoulder.
 */
export function maskAddress(address: string): string {
  const v4 = /^(?:::ffff:)?(\d{1,3}\.\d{1,3})\.\d{1,3}\.\d{1,3}(?:%.*)?$/i.exec(address);
  if (v4 !== null) return `${v4[1]}.•.•`;
  const plain = address.replace(/%.*$/, '');
  if (!/^[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}$/i.test(plain)) return '•';
  const groups = plain.split('::')[0]?.split(':') ?? [];
  return `${groups.slice(0, 2).join(':')}:•`;
}
