import { LRUCache } from 'lru-cache';
import { days, hours, minutes, seconds } from '~/durations';
import { translator } from './catalogues.server';
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

function writeExact(date: Date, { locale, timeZone, isZoneNamed = true }: TimeFormat): Exact {
  const context = { locale, timeZone, isZoneNamed };
  const format = exactFormats.memo(`${locale}|${timeZone}|${isZoneNamed}`, { context });
  return { iso: date.toISOString(), exact: format.format(date) };
}

type RelativeTimeFormat = Pick<TimeFormat, 'locale' | 'now'>;

/** How long ago something happened, such as “2 days ago”; “just now” where a clock goes ahead of ours. */
export function formatSince(date: Date, format: RelativeTimeFormat): string {
  const distance = format.now - date.getTime();
  if (distance < minutes(1)) return translator(format.locale)('app.justNow');
  const relative = relativeFormat(format.locale);
  // Cut and not rounded up: what happened 47 hours ago did not happen “2 days ago”.
  const whole = (unitMs: number) => -Math.trunc(distance / unitMs);
  if (distance < hours(1)) return relative.format(whole(minutes(1)), 'minutes');
  if (distance < hours(48)) return relative.format(whole(hours(1)), 'hours');
  if (distance < days(28)) return relative.format(whole(days(1)), 'days');
  return formatCalendarDistance(date, format.now, relative);
}

/** As long as people count in days and not in months when they look ahead. */
const mostDaysAhead = 99;
const monthMs = days(365.25) / 12;

/** In how long something will happen, such as “in 20 seconds”; “in a moment” once its time has come. */
export function formatUntil(date: Date, { locale, now }: RelativeTimeFormat): string {
  const distance = date.getTime() - now;
  if (distance <= 0) return translator(locale)('app.inAMoment');
  const relative = relativeFormat(locale);
  // Up to an hour somebody may wait for it, and must not come too early.
  const secondsLeft = Math.ceil(distance / seconds(1));
  if (secondsLeft < 60) return relative.format(secondsLeft, 'seconds');
  const minutesLeft = Math.ceil(distance / minutes(1));
  if (minutesLeft < 60) return relative.format(minutesLeft, 'minutes');
  // Rounded from there on: a limit of 90 days is “in 90 days” from its first minute.
  const hoursLeft = Math.round(distance / hours(1));
  if (hoursLeft < 48) return relative.format(Math.max(1, hoursLeft), 'hours');
  const daysLeft = Math.round(distance / days(1));
  if (daysLeft <= mostDaysAhead) return relative.format(daysLeft, 'days');
  const monthsLeft = Math.round(distance / monthMs);
  return monthsLeft < 24
    ? relative.format(monthsLeft, 'months')
    : relative.format(Math.round(monthsLeft / 12), 'years');
}

/** Months and years that have passed, in UTC, where days do not differ in length. */
function formatCalendarDistance(date: Date, now: number, format: Intl.RelativeTimeFormat): string {
  const months = wholeMonths(date, new Date(now));
  if (months >= 12) return format.format(-Math.trunc(months / 12), 'years');
  if (months > 0) return format.format(-months, 'months');
  return format.format(-Math.trunc((now - date.getTime()) / days(1)), 'days');
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

/** Formatters are kept, because making one takes a hundred times longer than using it. */
const exactFormats = new LRUCache<string, Intl.DateTimeFormat, ExactFormat>({
  // Time zones come from a cookie, in any spelling.
  max: 1000,
  memoMethod: (_key, _stale, { context: { locale, timeZone, isZoneNamed } }) =>
    new Intl.DateTimeFormat(locales[locale].format, {
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
      ...(isZoneNamed ? { timeZoneName: 'short' } : {}),
    }),
});

const relativeFormats = new Map<Locale, Intl.RelativeTimeFormat>();

function relativeFormat(locale: Locale): Intl.RelativeTimeFormat {
  const format = relativeFormats.get(locale) ?? new Intl.RelativeTimeFormat(locales[locale].format);
  relativeFormats.set(locale, format);
  return format;
}
