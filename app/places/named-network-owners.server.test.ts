import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createNetworkOwners, networkNamesFile } from './named-network-owners.server';

const owners = createNetworkOwners();
const ownerOf = (asn: string) => owners.ownerOf(asn);

test.each([
  ['3320', 'Deutsche Telekom AG'],
  ['AS15169', 'Google LLC'],
  ['as13335', 'Cloudflare, Inc.'],
  [' 1221 ', 'Telstra Limited'],
])('the network %j belongs to %s', (asn, owner) => {
  expect(ownerOf(asn)).toBe(owner);
});

test.each(['', '0', '4294967295', '-1', '1.5', '99999999999', 'Telia', 'AS', '3320\n3301x'])(
  '%j has no known owner',
  (asn) => {
    expect(ownerOf(asn)).toBeNull();
  },
);

test('every name in the data is found by its number, and no line is out of order', () => {
  const lines = readFileSync(networkNamesFile, 'utf8').split('\n').slice(0, -1);
  const numbers = lines.map((line) => Number(line.split('\t')[0]));
  expect(numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0))).toBe(
    true,
  );
  const sample = [0, 1, 2, lines.length - 2, lines.length - 1, ...numbers.keys()].filter(
    (index) => index % 997 === 0 || index < 3 || index >= lines.length - 2,
  );
  for (const index of sample) {
    const [number = '', name] = lines[index]?.split('\t') ?? [];
    expect(ownerOf(number)).toBe(name);
  }
});
