import { DateTime } from 'luxon';
import { days, hours, minutes, seconds } from '~/durations';
import { type Locale, locales } from './locales';

/** A moment as pages show it: for machines, exact in a named zone, and relative to now. */
export interface ShownTime {
  iso: string;
  exact: string;
  relative: string;
}

export interface TimeFormat {
  locale: Locale;
  /** IANA time zone. */
  timeZone: string;
  /** Epoch milliseconds. */
  now: number;
}

const exactFormats = new Map<string, Intl.DateTimeFormat>();
const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();

/** Writes a moment, such as “23 Nov 2026, 14:03 UTC” and “2 days ago”. */
export function formatTime(date: Date, { locale, timeZone, now }: TimeFormat): ShownTime {
  return {
    iso: date.toISOString(),
    exact: exactFormat(locale, timeZone).format(date),
    relative: formatRelative(date, { locale, now }),
  };
}

/** Time zones come from a cookie, in any spelling; the caches must not grow with them. */
const cacheLimit = 1000;

/**
 * The largest whole unit between two moments, cut and not rounded up: what happened 23 hours ago did
 * not happen “1 day ago”. Seconds count only for what is still to come.
 */
export function formatRelative(
  date: Date,
  { locale, now }: Pick<TimeFormat, 'locale' | 'now'>,
): string {
  const difference = date.getTime() - now;
  const distance = Math.abs(difference);
  const format = relativeFormat(locale);
  const whole = (unitMs: number) => Math.trunc(difference / unitMs);
  if (distance < minutes(1))
    return difference > 0
      ? format.format(Math.ceil(difference / seconds(1)), 'seconds')
      : nowFormat(locale).format(0, 'seconds');
  if (distance < hours(1)) return format.format(whole(minutes(1)), 'minutes');
  if (distance < days(1)) return format.format(whole(hours(1)), 'hours');
  if (distance < days(28)) return format.format(whole(days(1)), 'days');
  return formatCalendarDistance(date, now, format);
}

/** Months and years differ in length, so here the calendar has to be asked, which takes longer. */
function formatCalendarDistance(date: Date, now: number, format: Intl.RelativeTimeFormat): string {
  const difference = DateTime.fromJSDate(date, { zone: 'utc' }).diff(
    DateTime.fromMillis(now, { zone: 'utc' }),
    ['years', 'months', 'days'],
  );
  for (const unit of ['years', 'months'] as const) {
    const count = Math.trunc(difference[unit]);
    if (count !== 0) return format.format(count, unit);
  }
  return format.format(Math.trunc(difference.days), 'days');
}

/** Formatters are cached, because making one takes a hundred times longer than using it. */
function exactFormat(locale: Locale, timeZone: string): Intl.DateTimeFormat {
  return cached(exactFormats, `${locale}|${timeZone}`, () => {
    return new Intl.DateTimeFormat(locales[locale].format, {
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
      timeZoneName: 'short',
    });
  });
}

function relativeFormat(locale: Locale): Intl.RelativeTimeFormat {
  return cached(relativeFormats, locale, () => new Intl.RelativeTimeFormat(locales[locale].format));
}

/** Says “now”, where the other one would say “in 0 seconds”. */
function nowFormat(locale: Locale): Intl.RelativeTimeFormat {
  return cached(
    relativeFormats,
    `${locale}|now`,
    () => new Intl.RelativeTimeFormat(locales[locale].format, { numeric: 'auto' }),
  );
}

function cached<T>(formats: Map<string, T>, key: string, make: () => T): T {
  let format = formats.get(key);
  if (format === undefined) {
    if (formats.size >= cacheLimit) formats.clear();
    format = make();
    formats.set(key, format);
  }
  return format;
}
