import { days, hours, minutes, seconds } from '~/durations';
import { type Locale, locales } from './locales';

/** A moment as pages show it: for machines, exact in a named zone, and relative to now. */
export interface ShownTime {
  iso: string;
  exact: string;
  /** Null for what happened in a time to come, as a clock says that is not ours: no words are right. */
  relative: string | null;
}

/** By how much clocks may differ that are set by themselves. */
const clockToleranceMs = minutes(5);

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

/** Writes when something happened, such as “23 Nov 2026, 14:03 UTC” and “2 days ago”. */
export function formatTime(date: Date, format: TimeFormat): ShownTime {
  const isAhead = date.getTime() > format.now + clockToleranceMs;
  return { ...writeExact(date, format), relative: isAhead ? null : formatSince(date, format) };
}

/** Writes when something will happen, such as “23 Nov 2026, 14:03 UTC” and “in 2 days”. */
export function formatComingTime(date: Date, format: TimeFormat): ShownTime {
  return { ...writeExact(date, format), relative: formatUntil(date, format) };
}

type ExactFormat = Required<Omit<TimeFormat, 'now'>>;
type Exact = Omit<ShownTime, 'relative'>;

/**
 * The dates of a list are the same with every view of it, and writing one takes longer than finding it again.
 */
const written = new WeakMap<Date, Exact & ExactFormat & { at: number }>();

function writeExact(date: Date, { locale, timeZone, isZoneNamed = true }: TimeFormat): Exact {
  const known = written.get(date);
  const at = date.getTime();
  if (
    known?.at === at &&
    known.locale === locale &&
    known.timeZone === timeZone &&
    known.isZoneNamed === isZoneNamed
  )
    return { iso: known.iso, exact: known.exact };
  const iso = date.toISOString();
  const exact = exactFormat(locale, timeZone, isZoneNamed).format(date);
  written.set(date, { at, locale, timeZone, isZoneNamed, iso, exact });
  return { iso, exact };
}

/** Time zones come from a cookie, in any spelling; the caches must not grow with them. */
const cacheLimit = 1000;

type RelativeTimeFormat = Pick<TimeFormat, 'locale' | 'now'>;

/** How long ago something happened, such as “2 days ago”; “now” where a clock goes ahead of ours. */
export function formatSince(date: Date, format: RelativeTimeFormat): string {
  return date.getTime() > format.now - minutes(1) ? formatNow(format) : formatWhole(date, format);
}

/** In how long something will happen, such as “in 20 seconds”; “now” once it has. */
export function formatUntil(date: Date, format: RelativeTimeFormat): string {
  const difference = date.getTime() - format.now;
  if (difference <= 0) return formatNow(format);
  if (difference >= minutes(1)) return formatWhole(date, format);
  return relativeFormat(format.locale).format(Math.ceil(difference / seconds(1)), 'seconds');
}

/** Says “now”, where plain formats would say “in 0 seconds”. */
function formatNow({ locale }: RelativeTimeFormat): string {
  return nowFormat(locale).format(0, 'seconds');
}

/**
 * The largest whole unit between two moments, cut and not rounded up: what happened 23 hours ago did
 * not happen “1 day ago”.
 */
function formatWhole(date: Date, { locale, now }: RelativeTimeFormat): string {
  const difference = date.getTime() - now;
  const distance = Math.abs(difference);
  const format = relativeFormat(locale);
  const whole = (unitMs: number) => Math.trunc(difference / unitMs);
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

/**
 * A month is whole when its day and time come round again; where there is no such day, on the month's last.
 */
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
