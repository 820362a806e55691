import { useContext } from 'react';
import { useTranslate } from '~/i18n/use-translate';
import { paths } from '~/paths';
import { AnswerContext } from '~/ui/answer-context';
import { LocaleOptions, ThemeOptions } from './preference-options';

/** Chooses language and appearance for this browser, and comes back to the page that it is on. */
export function PreferencesForm() {
  const t = useTranslate();
  const { locale, theme, path } = useContext(AnswerContext);
  // Addresses of a sign-in carry its code and state, which have no business in a page.
  const page = path.toLowerCase().startsWith('/auth/') ? path.replace(/\?.*/, '') : path;
  return (
    <form
      method="post"
      action={paths.preferences}
      aria-label={t('preferences.label')}
      className="space-y-3"
    >
      <input type="hidden" name="returnTo" value={page} />
      <label className="block">
        <span className="block text-sm text-quiet">{t('preferences.language')}</span>
        {/* The browser may fill in what was chosen before a reload. */}
        <select name="locale" defaultValue={locale} autoComplete="off" className="field w-full">
          <LocaleOptions />
        </select>
      </label>
      <label className="block">
        <span className="block text-sm text-quiet">{t('preferences.theme')}</span>
        <select name="theme" defaultValue={theme} autoComplete="off" className="field w-full">
          <ThemeOptions />
        </select>
      </label>
      {page.replace(/\?.*/, '') === paths.sessions ? (
        // The boxes of the list belong to its own form; a script takes what they select along.
        <noscript>
          <p className="text-sm text-quiet">{t('preferences.selection')}</p>
        </noscript>
      ) : null}
      <button className="button button-primary w-full px-2">{t('preferences.save')}</button>
    </form>
  );
}
