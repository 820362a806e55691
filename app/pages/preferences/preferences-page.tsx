import { type ReactNode } from 'react';
import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { LocaleOptions, ThemeOptions } from '~/pages/kit/preference-options';
import { SubmitButton } from '~/ui/submit-button';
import { type loadPreferences } from './load-preferences.server';

type Page = ReturnType<typeof loadPreferences>;

/** Language, appearance and time zone of this browser. */
export function PreferencesPage({ page }: { page: Page }) {
  const t = useTranslate();
  const { locale, theme, timeZone, automaticZone, timeZones, now } = page;
  return (
    <>
      <div className="space-y-2">
        <h1 className="text-2xl font-bold">{t('preferences.title')}</h1>
        <p>{t('preferences.intro')}</p>
      </div>
      <form method="post" className="card max-w-xl space-y-4">
        <Choice label={t('preferences.language')} name="locale" value={locale}>
          <LocaleOptions />
        </Choice>
        <Choice label={t('preferences.theme')} name="theme" value={theme}>
          <ThemeOptions />
        </Choice>
        <div className="space-y-1">
          <Choice
            label={t('preferences.timeZone')}
            name="timeZone"
            value={timeZone ?? ''}
            describedBy="time-zone-hint"
          >
            <option value="">{t('preferences.timeZone.automatic', { zone: automaticZone })}</option>
            {timeZones.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Choice>
          <p id="time-zone-hint" className="text-sm text-quiet">
            {t('preferences.timeZone.hint', { time: now })}
          </p>
        </div>
        <p className="actions">
          <FormToken />
          <SubmitButton className="button button-primary" pendingText={t('preferences.keeping')}>
            {t('preferences.keep')}
          </SubmitButton>
        </p>
      </form>
    </>
  );
}

interface ChoiceProps {
  label: string;
  name: string;
  value: string;
  describedBy?: string;
  children: ReactNode;
}

function Choice({ label, name, value, describedBy, children }: ChoiceProps) {
  return (
    <label className="block">
      <span className="block font-semibold">{label}</span>
      {/* The browser may fill in what was chosen before a reload. */}
      <select
        name={name}
        defaultValue={value}
        autoComplete="off"
        className="field w-full"
        aria-describedby={describedBy}
      >
        {children}
      </select>
    </label>
  );
}
