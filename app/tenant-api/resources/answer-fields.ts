import { z } from 'zod';
import { cleanEmail, cleanText } from '~/clean-text';
import { days, seconds } from '~/durations';
import { cleanUserAgent } from '~/devices/describe-device.server';
import { canonicalAddress } from '~/ip-address';

/**
 * Fields of the Management API's answers. Auth0 documents nearly every field as optional, dates as string, object
 * or null, and extra keys as allowed; so a field that is absent or odd reads as null, and only an answer that is
 * no such thing at all (no id) is refused.
 */
export const date = z
  .unknown()
  .optional()
  .transform((value): Date | null => {
    if (typeof value !== 'string') return null;
    const parsed = new Date(value);
    const year = parsed.getUTCFullYear();
    // No session began before 1970; what ends after the year 9999 is a mistake that calendars trip over.
    return year >= 1970 && year <= 9999 ? parsed : null;
  });

/** In seconds. What is longer than any token's is a mistake, by which a date would come out of no calendar. */
export const lifetime = z
  .number()
  .positive()
  .max(days(3650) / seconds(1))
  .nullish()
  .catch(null);

export const text = z
  .unknown()
  .optional()
  .transform((value): string | null => (typeof value === 'string' && value !== '' ? value : null));

const cleaned = (clean: (given: string) => string | null) =>
  text.transform((value) => (value === null ? null : clean(value)));

/** What a page shows as it is; ids and codes are `text`. */
export const shownText = cleaned((value) => cleanText(value));
export const email = cleaned(cleanEmail);
export const userAgent = cleaned(cleanUserAgent);
/** In its one spelling; what is no address is a text from outside like any other. */
export const address = cleaned((value) => canonicalAddress(value) ?? cleanText(value));

/** A text that an entry is nothing without. */
export const word = z.string().min(1).max(1024);
/** The same, of what a page shows as it is. */
export const shownWord = word.transform((value) => cleanText(value)).pipe(z.string());

/** A text or nothing: where it is anything else, nobody knows whether there is one, and the answer is refused. */
export const emailOrNone = z
  .string()
  .nullish()
  .transform((value) => email.parse(value));

/** Twice what the longest page has that Auth0 gives. */
const mostEntries = 2000;

/** A list that is no longer than any page: every entry is looked at, and nobody else is served meanwhile. */
export const list = z.custom<unknown[]>(
  (value) => Array.isArray(value) && value.length <= mostEntries,
);

/** The usable entries of a list, as far as one is looked at that is no page; what is no list has none. */
export const entriesOf = <T>(entry: z.ZodType<T>) =>
  z
    .unknown()
    .optional()
    .transform((value) =>
      Array.isArray(value) ? usableEntries(entry, value.slice(0, mostEntries)) : [],
    );

/** The usable entries of what has to be a list. */
export const listOf = <T>(entry: z.ZodType<T>) =>
  list.transform((entries) => usableEntries(entry, entries));

/** The usable entries of a list. One that is no such thing must not hide all the others; it is counted instead. */
export const countedEntries = <T>(entry: z.ZodType<T>) =>
  list.transform((entries) => {
    const usable = usableEntries(entry, entries);
    return { usable, unusableCount: entries.length - usable.length };
  });

function usableEntries<T>(entry: z.ZodType<T>, entries: readonly unknown[]): T[] {
  return entries.flatMap((one) => {
    const parsed = entry.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
}
