import { useContext } from 'react';
import { useTranslate } from '~/i18n/use-translate';
import { paths } from '~/paths';
import { AnswerContext } from '~/ui/answer-context';
import { LocaleOptions, ThemeOptions } from './preference-options';

interface Props {
  /** Where the menu leads besides. */
  links?: readonly { path: string; text: string }[];
}

/** Language and looks, in the header of every page. It opens and closes by itself, without a script. */
export function PreferencesMenu({ links = [] }: Props) {
  const t = useTranslate();
  const { locale, theme, path } = useContext(AnswerContext);
  // Addresses of a sign-in carry its code and state, which have no business in a page.
  const page = path.toLowerCase().startsWith('/auth/') ? path.replace(/\?.*/, '') : path;
  return (
    <details className="menu">
      <summary className="button button-small gap-1.5 border-transparent px-2 hover:border-line">
        <GlobeIcon />
        <span>{locale.toUpperCase()}</span>
        <span className="sr-only"> – {t('preferences.label')}</span>
      </summary>
      <div className="menu-panel">
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
          <button className="button button-primary w-full">{t('preferences.save')}</button>
        </form>
        {links.length === 0 ? null : (
          <ul className="border-t border-line pt-2">
            {links.map(({ path, text }) => (
              <li key={path}>
                <a href={path} className="inline-flex min-h-11 items-center">
                  {text}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}

function GlobeIcon() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      className="h-5 w-5 shrink-0"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
    >
      <circle cx="12" cy="12" r="9" />
      <path d="M3 12h18M12 3c3 3.2 3 14.8 0 18M12 3c-3 3.2-3 14.8 0 18" />
    </svg>
  );
}
