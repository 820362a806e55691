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
  /** Whether the exact time names its zone; false where the page does so once for all. */
  isZoneNamed?: boolean;
}

const exactFormats = new Map<string, Intl.DateTimeFormat>();
const relativeFormats = new Map<string, RelativeFormat>();

type RelativeFormat = Pick<Intl.RelativeTimeFormat, 'format'>;

/** Writes a moment, such as “23 Nov 2026, 14:03 UTC” and “2 days ago”. */
export function formatTime(
  date: Date,
  { locale, timeZone, now, isZoneNamed = true }: TimeFormat,
): ShownTime {
  const { iso, exact } = writeExact(date, { locale, timeZone, isZoneNamed });
  return { iso, exact, relative: formatRelative(date, { locale, now }) };
}

type ExactFormat = Required<Omit<TimeFormat, 'now'>>;

/** The dates of a list are the same with every view of it, and writing one takes longer than finding it again. */
const written = new WeakMap<Date, Omit<ShownTime, 'relative'> & ExactFormat & { at: number }>();

function writeExact(date: Date, { locale, timeZone, isZoneNamed }: ExactFormat) {
  const known = written.get(date);
  const at = date.getTime();
  if (
    known?.at === at &&
    known.locale === locale &&
    known.timeZone === timeZone &&
    known.isZoneNamed === isZoneNamed
  )
    return known;
  const iso = date.toISOString();
  const exact = exactFormat(locale, timeZone, isZoneNamed).format(date);
  const texts = { at, locale, timeZone, isZoneNamed, iso, exact };
  written.set(date, texts);
  return texts;
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

/** Months and years differ in length, so here the calendar has to be asked; in UTC, where days do not. */
function formatCalendarDistance(date: Date, now: number, format: RelativeFormat): string {
  const [earlier, later] = date.getTime() < now ? [date, new Date(now)] : [new Date(now), date];
  const months = wholeMonths(earlier, later);
  const sign = date.getTime() < now ? -1 : 1;
  if (months >= 12) return format.format(sign * Math.trunc(months / 12), 'years');
  if (months > 0) return format.format(sign * months, 'months');
  return format.format(Math.trunc((date.getTime() - now) / days(1)), 'days');
}

/** A month is whole when its day and time come round again; where there is no such day, on the month's last. */
function wholeMonths(earlier: Date, later: Date): number {
  const count =
    (later.getUTCFullYear() - earlier.getUTCFullYear()) * 12 +
    later.getUTCMonth() -
    earlier.getUTCMonth();
  const missingDays = earlier.getUTCDate() - later.getUTCDate();
  const hasDayCome = missingDays <= 0 || isLastOfMonth(later);
  const isDayOver = missingDays < 0;
  return hasDayCome && (isDayOver || timeOfDay(earlier) <= timeOfDay(later)) ? count : count - 1;
}

const isLastOfMonth = (date: Date) => new Date(date.getTime() + days(1)).getUTCDate() === 1;

/** Milliseconds since midnight in UTC, before 1970 too. */
const timeOfDay = (date: Date) => ((date.getTime() % days(1)) + days(1)) % days(1);

/** Formatters are cached, because making one takes a hundred times longer than using it. */
function exactFormat(locale: Locale, timeZone: string, isZoneNamed: boolean): Intl.DateTimeFormat {
  return cached(exactFormats, `${locale}|${timeZone}|${isZoneNamed}`, () => {
    return new Intl.DateTimeFormat(locales[locale].format, {
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
      ...(isZoneNamed ? { timeZoneName: 'short' } : {}),
    });
  });
}

function relativeFormat(locale: Locale): RelativeFormat {
  return cached(relativeFormats, locale, () =>
    remembering(new Intl.RelativeTimeFormat(locales[locale].format)),
  );
}

/** Says “now”, where the other one would say “in 0 seconds”. */
function nowFormat(locale: Locale): RelativeFormat {
  return cached(relativeFormats, `${locale}|now`, () =>
    remembering(new Intl.RelativeTimeFormat(locales[locale].format, { numeric: 'auto' })),
  );
}

/** Lists say “2 hours ago” again and again, and writing it takes longer than finding it. */
function remembering(format: Intl.RelativeTimeFormat): RelativeFormat {
  const texts = new Map<string, string>();
  return {
    format: (value, unit) => cached(texts, `${value} ${unit}`, () => format.format(value, unit)),
  };
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
