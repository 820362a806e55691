import { type IncomingHttpHeaders } from 'node:http';
import Negotiator from 'negotiator';
import { z } from 'zod';
import { days } from '~/durations';
import { defaultLocale, isLocale, type Locale, localeNames } from '~/i18n/locales';
import { chosenZoneCookie } from '~/i18n/time-zone.server';
import { isTheme, type Theme, themes } from './theme';
import { hostCookieName, parseCookiePairs } from '~/host-cookie.server';

/** How a person wants the pages: what they chose, else what their browser asks for. */
export interface Preferences {
  locale: Locale;
  theme: Theme;
}

const localeCookie = 'latchkey_locale';
const themeCookie = 'latchkey_theme';

/** Reads what the person chose from the cookies, and the rest from `Accept-Language` (RFC 9110 section 12.5.4). */
export function preferencesOf(
  headers: Pick<IncomingHttpHeaders, 'cookie' | 'accept-language'>,
  { isSecure }: { isSecure: boolean },
): Preferences {
  const cookies = parseCookiePairs(headers.cookie ?? '');
  const chosen = (name: string) =>
    cookies.find((cookie) => cookie.name === hostCookieName(name, { isSecure }))?.value;
  const locale = chosen(localeCookie);
  const theme = chosen(themeCookie);
  return {
    locale: isLocale(locale) ? locale : negotiateLocale(headers),
    theme: isTheme(theme) ? theme : 'system',
  };
}

function negotiateLocale(headers: Pick<IncomingHttpHeaders, 'accept-language'>): Locale {
  const [best] = new Negotiator({ headers }).languages([...localeNames]);
  return isLocale(best) ? best : defaultLocale;
}

/** What a form can choose. */
export const preferencesSchema = z.object({ locale: z.enum(localeNames), theme: z.enum(themes) });

/** `Set-Cookie` values that keep the choice for a year. Not signed: they only shape pages. */
export function rememberPreferences(
  { locale, theme }: Preferences,
  options: { isSecure: boolean },
): string[] {
  return [remember(localeCookie, locale, options), remember(themeCookie, theme, options)];
}

/** The same for a time zone; null forgets what was chosen. */
export function rememberTimeZone(zone: string | null, options: { isSecure: boolean }): string {
  return remember(chosenZoneCookie, zone, options);
}

function remember(name: string, value: string | null, { isSecure }: { isSecure: boolean }): string {
  const maxAge = value === null ? 0 : days(365) / 1000;
  const flags = `Max-Age=${maxAge}; Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
  return `${hostCookieName(name, { isSecure })}=${value ?? ''}; ${flags}`;
}
