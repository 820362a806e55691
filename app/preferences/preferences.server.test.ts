import { expect, test } from 'vitest';
import { preferencesOf, preferencesSchema, rememberPreferences } from './preferences.server';

const secure = { isSecure: true };
const localeFor = (acceptLanguage?: string, cookie?: string) =>
  preferencesOf({ 'accept-language': acceptLanguage, cookie }, secure).locale;

test.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['DE-at', 'de'],
  ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
  ['es-419,es;q=0.9', 'es'],
  ['ja,en-US;q=0.9,en;q=0.8', 'ja'],
  ['ar-EG', 'ar'],
  ['en;q=0.3, de;q=0.7, fr;q=0.5', 'de'],
  ['en;q=0, de;q=0.1', 'de'],
  ['zh-Hans-CN, fr;q=0.2', 'fr'],
  ['pt-BR,pt;q=0.9,es;q=0.8,en;q=0.7', 'es'],
])('a browser that asks for “%s” gets %s', (header, locale) => {
  expect(localeFor(header)).toBe(locale);
});

test.each([undefined, '', '*', 'zh', 'tlh;q=0.9', ';;;', 'de;q=0', 'constructor', '__proto__'])(
  'a browser that asks for none of our languages gets English: %s',
  (header) => {
    expect(localeFor(header)).toBe('en');
  },
);

test('a choice goes before what the browser asks for', () => {
  expect(localeFor('de', '__Host-latchkey_locale=ja')).toBe('ja');
});

test.each(['xx', '', 'constructor', 'DE', '%64e'])(
  'a cookie with no language of ours is passed over: %s',
  (value) => {
    expect(localeFor('fr', `__Host-latchkey_locale=${value}`)).toBe('fr');
  },
);

test('on https, a cookie that another host could have set is passed over', () => {
  expect(localeFor('fr', 'latchkey_locale=de')).toBe('fr');
});

test.each(['light', 'dark', 'system'])('the theme %s is remembered', (theme) => {
  const cookie = `a=b; __Host-latchkey_theme=${theme}`;
  expect(preferencesOf({ cookie }, secure).theme).toBe(theme);
});

test.each(['', 'blue', 'constructor'])(
  'a theme that is none means the device’s own: %s',
  (theme) => {
    expect(preferencesOf({ cookie: `__Host-latchkey_theme=${theme}` }, secure).theme).toBe(
      'system',
    );
  },
);

test.each([true, false])(
  'what is remembered is what is read again, secure or not: %s',
  (isSecure) => {
    const chosen = { locale: 'ar', theme: 'dark' } as const;
    const cookies = rememberPreferences(chosen, { isSecure });
    const cookie = cookies.map((one) => one.split(';')[0]).join('; ');
    expect(preferencesOf({ cookie, 'accept-language': 'de' }, { isSecure })).toEqual(chosen);
  },
);

test('the cookies are this host’s own, and last a year', () => {
  for (const cookie of rememberPreferences({ locale: 'de', theme: 'dark' }, secure)) {
    expect(cookie).toMatch(/^__Host-/);
    expect(cookie.split('; ')).toEqual(
      expect.arrayContaining(['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/', 'Max-Age=31536000']),
    );
  }
});

test.each(['locale=de', 'theme=dark', 'locale=xx&theme=dark', 'locale=de&theme=blue', ''])(
  'a form that does not choose both is none: %s',
  (body) => {
    const fields = Object.fromEntries(new URLSearchParams(body));
    expect(preferencesSchema.safeParse(fields).success).toBe(false);
  },
);
