import { describe, expect, test } from 'vitest';
import { translator } from '~/i18n/catalogues.server';
import { type AddressKind, type Place } from './places';
import { formatPlace } from './format-place.server';

const named = (place: Place | null, kind: AddressKind = 'public') =>
  formatPlace('90.230.10.20', {
    locale: 'en',
    translate: translator('en'),
    places: { locate: () => place, kindOf: () => kind },
  });
const place = (given: Partial<Place>): Place => ({
  countryCode: 'US',
  region: null,
  city: null,
  ...given,
});

describe('a place is told', () => {
  test.each([
    [{}, 'United States'],
    [{ city: 'Springfield', region: 'Illinois' }, 'Springfield, Illinois, United States'],
    [{ region: 'Illinois' }, 'Illinois, United States'],
    [{ city: 'Springfield' }, 'Springfield, United States'],
    [{ city: 'New York', region: 'New York' }, 'New York, United States'],
  ])('as far as it is known: %j', (given, said) => {
    expect(named(place(given))).toBe(said);
  });

  test('by what an address is for, where it belongs to no place', () => {
    expect(named(null, 'private')).toBe('Private network (home or work)');
    expect(named(null, 'shared')).toBe('Address shared by many people');
    expect(named(null, 'loopback')).toBe('Location unknown');
  });

  test('not at all where nothing is known', () => {
    expect(named(null)).toBeNull();
    expect(named(null, 'invalid')).toBeNull();
  });
});
