import { LRUCache } from 'lru-cache';
import { cleanText } from '~/clean-text';
import { type NetworkOwners } from './places';
import { names } from './network-names.json';

/** Network owners by the bundled names; see `data-credits` for where they come from. */
export function createNetworkOwners(): NetworkOwners {
  const known = new LRUCache<number, { name: string | null }>({
    max: 5000,
    memoMethod: (number) => ({ name: cleanText(findName(number) ?? '') }),
  });
  return {
    ownerOf(asn) {
      const number = /^(?:AS)?(\d{1,10})$/i.exec(asn.trim())?.[1];
      return number === undefined ? null : known.memo(Number(number)).name;
    },
  };
}

/** Looks the number up in `names`: a line for each network, its number, a tab and its name, by number. */
function findName(number: number): string | null {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const start = names.lastIndexOf('\n', Math.floor((low + high) / 2) - 1) + 1;
    const end = names.indexOf('\n', start);
    const tab = names.indexOf('\t', start);
    const found = Number(names.slice(start, tab));
    if (found === number) return names.slice(tab + 1, end);
    if (found < number) low = end + 1;
    else high = start;
  }
  return null;
}
