/**
 * An e-mail address of which the person recognises their own mailbox, and somebody who looks over a shoulder
 * learns little: the first letter and the domain. Null for what is no address.
 */
export function maskEmail(address: string): string | null {
  const at = address.lastIndexOf('@');
  if (at < 1 || at === address.length - 1) return null;
  const [first = ''] = new Intl.Segmenter().segment(address.slice(0, at));
  return `${typeof first === 'string' ? first : first.segment}•••${address.slice(at)}`;
}
