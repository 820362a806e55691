import { useContext } from 'react';
import { useTranslate } from '~/i18n/use-translate';
import { AnswerContext } from '~/ui/answer-context';
import { PreferencesForm } from './preferences-form';

/** Language and appearance, for pages of nobody's account. It opens and closes by itself, without a script. */
export function PreferencesMenu() {
  const t = useTranslate();
  const { locale } = useContext(AnswerContext);
  return (
    <details className="menu h-11 w-20">
      <summary className="button button-small menu-button w-20">
        <GlobeIcon />
        <span>{locale.toUpperCase()}</span>
        <span className="sr-only"> – {t('preferences.label')}</span>
      </summary>
      <div className="menu-panel">
        <PreferencesForm />
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
