/** Of a shorter local part the first and the last letter would be too much of it. */
const longEnoughForLast = 5;

/**
 * An e-mail address of which the person recognises their own mailbox, and somebody who looks over a shoulder
 * learns little: the first letter and the domain, and the last letter before it where that is one of many. Null for
 * what is no address.
 */
export function maskEmail(address: string): string | null {
  const at = address.lastIndexOf('@');
  if (at < 1 || at === address.length - 1) return null;
  const letters = [...new Intl.Segmenter().segment(address.slice(0, at))];
  const last = letters.length < longEnoughForLast ? '' : letters.at(-1)?.segment;
  return `${letters[0]?.segment ?? ''}•••${last ?? ''}${address.slice(at)}`;
}
