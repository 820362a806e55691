import { LRUCache } from 'lru-cache';
import { type TimeFormat } from './format-time.server';
import { locales } from './locales';

type DayFormat = Pick<TimeFormat, 'locale' | 'timeZone'>;

/** The day of the calendar that a moment is on in a zone, such as `2026-11-23`. */
export function dayOf(date: Date, timeZone: string): string {
  return formats.memo(`day|${timeZone}`, { context: () => dayNumbers(timeZone) }).format(date);
}

/** A day in words, such as “Monday, 23 November 2026”. */
export function formatDay(date: Date, { locale, timeZone }: DayFormat): string {
  return formats
    .memo(`words|${locale}|${timeZone}`, {
      context: () =>
        new Intl.DateTimeFormat(locales[locale].format, { dateStyle: 'full', timeZone }),
    })
    .format(date);
}

/** The time of day alone, such as “14:03”. */
export function formatClock(date: Date, { locale, timeZone }: DayFormat): string {
  return formats
    .memo(`clock|${locale}|${timeZone}`, {
      context: () =>
        new Intl.DateTimeFormat(locales[locale].format, {
          hour: '2-digit',
          minute: '2-digit',
          timeZone,
        }),
    })
    .format(date);
}

/** Swedish writes days as ISO 8601 does. */
const dayNumbers = (timeZone: string) => new Intl.DateTimeFormat('sv-SE', { timeZone });

/** Formatters are kept, because making one takes a hundred times longer than using it. */
const formats = new LRUCache<string, Intl.DateTimeFormat, () => Intl.DateTimeFormat>({
  max: 1000,
  memoMethod: (_key, _stale, { context }) => context(),
});
