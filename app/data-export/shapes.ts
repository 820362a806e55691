import { z } from 'zod';
import { type Places } from '~/places/places';
import { type ClientInfo } from '~/sessions/session';
import { maskAddress } from '~/sessions/mask-address';

/** A moment as ISO 8601 has it, in UTC. */
export const time = z.iso.datetime();
export const optionalTime = time.nullable();
export const text = z.string().nullable();
export const count = z.int().nonnegative();

export const place = z
  .strictObject({
    countryCode: z.string().describe('ISO 3166-1 alpha-2'),
    region: text,
    city: text,
  })
  .describe('Where the address is, as far as that is known');

/** What one contact showed of the browser or program. The address is masked, as on every page. */
export const client = z.strictObject({
  userAgent: text,
  maskedAddress: text,
  asn: text.describe('Number of the network that the address belongs to'),
  place: place.nullable(),
});

/** A list; `isComplete` is false where there is more than could be read. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({
    isComplete: z.boolean().describe('False where there is more than could be read'),
    asOf: optionalTime.describe('When it was read, where it could not be read anew'),
    items: z.array(item),
  });
}

/** The time as ISO 8601 writes it, in UTC; null where there is none. */
export function iso(at: Date): string;
export function iso(at: Date | null): string | null;
export function iso(at: Date | null): string | null {
  return at?.toISOString() ?? null;
}

/** The browser and place of a request, with the address masked. */
export function toClient(
  { userAgent, ip, asn }: ClientInfo,
  places: Pick<Places, 'locate'>,
): z.infer<typeof client> {
  return {
    userAgent,
    maskedAddress: ip === null ? null : maskAddress(ip),
    asn,
    place: ip === null ? null : toPlace(places.locate(ip)),
  };
}

/** Field by field, as for all that leaves: what is added to a place some day is not in the file by that alone. */
export function toPlace(found: z.infer<typeof place> | null): z.infer<typeof place> | null {
  if (found === null) return null;
  const { countryCode, region, city } = found;
  return { countryCode, region, city };
}
