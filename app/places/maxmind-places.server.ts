import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { LRUCache } from 'lru-cache';
import { Reader } from 'maxmind';
import { z } from 'zod';
import { type AddressKind, type Place, type Places } from './places';
import { cleanText } from '~/clean-text';
import { canonicalAddress } from '~/ip-address';
import { kindOfAddress } from './reserved-addresses.server';

/** Country data that may be shipped (CC0); a city database has to be brought along. */
const bundledDatabase = '@ip-location-db/geo-whois-asn-country-mmdb/geo-whois-asn-country.mmdb';

/** Read once by a process, however many portals run in it. */
let bundledReader: Reader<never> | undefined;

const countryCode = z.string().regex(/^[A-Z]{2}$/);
const named = z.object({
  names: z.object({ en: z.string().transform((name) => cleanText(name)) }),
});
const recordSchema = z.union([
  z
    .object({
      country: z.object({ iso_code: countryCode }),
      subdivisions: z.array(named).optional().catch(undefined),
      city: named.optional().catch(undefined),
    })
    .transform(({ country, subdivisions, city }) => ({
      countryCode: country.iso_code,
      region: subdivisions?.[0]?.names.en ?? null,
      city: city?.names.en ?? null,
    })),
  z
    .object({ country_code: countryCode })
    .transform(({ country_code }) => ({ countryCode: country_code, region: null, city: null })),
]);

/**
 * Places from a database in MaxMind's format: the one at `path`, else the bundled countries.
 *
 * @throws when there is no such file, or it is no such database.
 */
export function createMaxmindPlaces(path: string | null): Places {
  const reader = path === null ? (bundledReader ??= openBundled()) : open(path);
  // Asked for an IPv6 address, an IPv4-only database gives a wrong answer instead of none.
  const knowsIpv6 = reader.metadata.ipVersion === 6;
  const find = (given: string): Place | null => {
    const address = canonicalAddress(given);
    if (address === null || (address.includes(':') && !knowsIpv6)) return null;
    const record = recordSchema.safeParse(reader.get(address));
    return record.success ? record.data : null;
  };
  // A list is shown again and again, mostly with the same few addresses.
  const known = new LRUCache<string, { kind: AddressKind; place: Place | null }>({
    // Not `max`, which would take the room of all at once.
    maxSize: 10_000,
    sizeCalculation: () => 1,
    memoMethod: (address) => {
      const kind = kindOfAddress(address);
      return { kind, place: kind === 'public' ? find(address) : null };
    },
  });
  return {
    kindOf: (address) => known.memo(address).kind,
    locate: (address) => known.memo(address).place,
  };
}

function open(file: string): Reader<never> {
  return new Reader<never>(readFileSync(file));
}

function openBundled(): Reader<never> {
  return open(createRequire(import.meta.url).resolve(bundledDatabase));
}
