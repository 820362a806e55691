import { readFileSync } from 'node:fs';
import { cleanText } from '~/clean-text';
import { installedFile } from '~/installation.server';
import { type NetworkOwners } from './places';

/** A line for each network, its number, a tab and the name of its owner, by number: 3 MB. */
export const networkNamesFile = installedFile('app', 'places', 'network-names.txt');

/**
 * Network owners by the names that are installed with the portal; see `data-credits` for where they come from. They
 * are read when the first owner is asked for.
 */
export function createNetworkOwners(): NetworkOwners {
  let names: string | undefined;
  return {
    ownerOf(asn) {
      const number = /^(?:AS)?(\d{1,10})$/i.exec(asn.trim())?.[1];
      if (number === undefined) return null;
      names ??= readFileSync(networkNamesFile, 'utf8');
      return cleanText(findName(names, Number(number)) ?? '');
    },
  };
}

function findName(names: string, number: number): string | null {
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
