import { localeNames, locales } from '~/i18n/locales';
import { useTranslate } from '~/i18n/use-translate';
import { themes } from '~/preferences/theme';

/** The languages to choose from, each by its own name. */
export function LocaleOptions() {
  return (
    <>
      {localeNames.map((name) => (
        <option key={name} value={name} lang={name} dir={locales[name].direction}>
          {locales[name].name}
        </option>
      ))}
    </>
  );
}

/** The looks to choose from. */
export function ThemeOptions() {
  const t = useTranslate();
  return (
    <>
      {themes.map((name) => (
        <option key={name} value={name}>
          {t(`preferences.theme.${name}`)}
        </option>
      ))}
    </>
  );
}
