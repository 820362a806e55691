import { expect, test } from 'vitest';
import { createMaxmindPlaces } from './maxmind-places.server';

const places = createMaxmindPlaces(null);

test('an address of the whole internet has a kind and a place, each time it is asked for', () => {
  for (let time = 0; time < 2; time += 1) {
    expect(places.kindOf('193.0.6.139')).toBe('public');
    expect(places.locate('193.0.6.139')).toEqual({ countryCode: 'NL', region: null, city: null });
  }
});

test.each(['::ffff:193.0.6.139', '::FFFF:c100:68b', '193.0.6.139:443', '[::ffff:193.0.6.139]'])(
  'the address %s, in another spelling, is in the same place',
  (address) => {
    expect(places.locate(address)).toEqual(places.locate('193.0.6.139'));
    expect(places.kindOf(address)).toBe('public');
  },
);

test.each([
  ['192.168.1.1', 'private'],
  ['fe80::1%eth0', 'link-local'],
  ['203.0.113.9', 'documentation'],
  ['nowhere', 'invalid'],
])('%s is %s, and in no place', (address, kind) => {
  expect(places.kindOf(address)).toBe(kind);
  expect(places.locate(address)).toBeNull();
});

test('a database that is not there is told at once', () => {
  expect(() => createMaxmindPlaces('no-such.mmdb')).toThrow(/ENOENT/);
});
