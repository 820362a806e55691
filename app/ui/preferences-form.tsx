import { useLocation } from '@remix-run/react';
import { useContext } from 'react';
import { localeNames, locales } from '~/i18n/locales';
import { useTranslate } from '~/i18n/use-translate';
import { paths } from '~/paths';
import { themes } from '~/preferences/theme';
import { AnswerContext } from './answer-context';

/**
 * Language and looks, at the foot of every page. The answer is always a whole new page, since a page
 * knows the texts of one language only.
 */
export function PreferencesForm() {
  const t = useTranslate();
  const { locale, theme } = useContext(AnswerContext);
  const { pathname, search } = useLocation();
  // Addresses of a sign-in carry its code and state, which have no business in a page.
  const page = pathname.toLowerCase().startsWith('/auth/') ? pathname : pathname + search;
  return (
    <form
      method="post"
      action={paths.preferences}
      aria-label={t('preferences.label')}
      className="flex flex-wrap items-end gap-3 border-t border-line pt-4 text-sm text-quiet"
    >
      <input type="hidden" name="returnTo" value={page} />
      <label className="w-full min-w-0 sm:w-auto">
        <span className="block">{t('preferences.language')}</span>
        {/* The browser may fill in what was chosen before a reload. */}
        <select name="locale" defaultValue={locale} autoComplete="off" className="field w-full">
          {localeNames.map((name) => (
            <option key={name} value={name} lang={name} dir={locales[name].direction}>
              {locales[name].name}
            </option>
          ))}
        </select>
      </label>
      <label className="w-full min-w-0 sm:w-auto">
        <span className="block">{t('preferences.theme')}</span>
        <select name="theme" defaultValue={theme} autoComplete="off" className="field w-full">
          {themes.map((name) => (
            <option key={name} value={name}>
              {t(`preferences.theme.${name}`)}
            </option>
          ))}
        </select>
      </label>
      <button className="button button-plain w-full sm:w-auto">{t('preferences.save')}</button>
    </form>
  );
}
