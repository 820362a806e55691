import { canonicalAddress } from '~/ip-address';

/**
 * An IP address with the part hidden that would single out one connection: enough to recognise one's
 * own network, too little for somebody who looks over a shoulder.
 */
export function maskAddress(text: string): string {
  const address = canonicalAddress(text);
  if (address === null) return '•';
  if (!address.includes(':')) return `${address.split('.').slice(0, 2).join('.')}.•.•`;
  const [front = ''] = address.split('::');
  return `${front.split(':').slice(0, 2).join(':')}:•`;
}
