/** Auth0 sets no limit; longer addresses are no pictures of people. */
const longestAddress = 500;

/**
 * The address of a picture that a page may show: on one of the operator's hosts, over https, without credentials and at
 * the usual port; null for any other.
 */
export function shownPicture(address: string | null, hosts: readonly string[]): string | null {
  if (address === null || address.length > longestAddress || !URL.canParse(address)) return null;
  const url = new URL(address);
  const isPlain = url.protocol === 'https:' && url.username === '' && url.password === '';
  // `host` has the port where it is not the usual one.
  return isPlain && hosts.includes(url.host) ? url.href : null;
}

/** The host of a picture's address, for a page to name; null where it is no address. */
export function hostOfPicture(address: string | null): string | null {
  return address !== null && URL.canParse(address) ? new URL(address).hostname || null : null;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** What stands for a picture: the first letters of the first and the last word of a name; null for no name. */
export function initialsOf(name: string | null): string | null {
  const words = (name ?? '')
    .split(/[\s@]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+/u, ''))
    .filter((word) => word !== '');
  const [first] = words;
  if (first === undefined) return null;
  // An address has one word of a name at most.
  const chosen =
    words.length > 1 && name?.includes('@') !== true ? [first, words.at(-1)!] : [first];
  return chosen.map(firstGrapheme).join('').toLocaleUpperCase();
}

function firstGrapheme(word: string): string {
  const [first] = graphemes.segment(word);
  return first === undefined ? '' : (first as { segment: string }).segment;
}
