/** A language the portal speaks. */
interface Language {
  /** Its own name for itself. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** The BCP 47 tag that numbers and dates are written by. */
  format: string;
  /** `ui_locales` of the authorization request (OpenID Connect Core 1.0 section 3.1.2.1). */
  uiLocales: string;
}

/** The languages the portal speaks; the first is for whoever reads none of them. */
export const locales = {
  // “en” alone would mean the month before the day, which only one country reads without doubt.
  en: { name: 'English', direction: 'ltr', format: 'en-GB', uiLocales: 'en' },
  de: { name: 'Deutsch', direction: 'ltr', format: 'de', uiLocales: 'de' },
  // Auth0 knows French by its regions only, and takes the first tag that is enabled.
  fr: { name: 'Français', direction: 'ltr', format: 'fr', uiLocales: 'fr-FR fr' },
  es: { name: 'Español', direction: 'ltr', format: 'es', uiLocales: 'es' },
  ja: { name: '日本語', direction: 'ltr', format: 'ja', uiLocales: 'ja' },
  // Browsers and servers differ on the digits of “ar” alone, and a page must not change when it wakes.
  ar: { name: 'العربية', direction: 'rtl', format: 'ar-u-nu-latn', uiLocales: 'ar' },
} as const satisfies Record<string, Language>;

export type Locale = keyof typeof locales;

export const localeNames = Object.keys(locales) as Locale[];

export const defaultLocale: Locale = 'en';

/** Whether this is a language of the portal, written as its tag is. */
export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && Object.hasOwn(locales, value);
}
