import { useTranslate } from '~/i18n/use-translate';
import { paths } from '~/paths';
import { sessionSorts } from '~/sessions/session-query';
import { type Choice, type FilterView } from './filter-view.server';

/** Finds sessions: a plain GET form, so that what is found has an address. */
export function SessionFilter({ filter }: { filter: FilterView }) {
  const t = useTranslate();
  const { isOpen, search, isWithoutMfa, application, country, idleDays, sort } = filter;
  const any = { value: '', name: t('sessions.filter.any') };
  const named = ({ options }: Choice) => [any, ...options];
  return (
    <details open={isOpen} className="card">
      <summary className="-m-2 p-2 font-semibold">{t('sessions.filter.heading')}</summary>
      <form
        action={paths.sessions}
        role="search"
        className="mt-4 grid items-end gap-x-4 gap-y-3 sm:grid-cols-2"
      >
        <label>
          <span className="block text-sm text-quiet">{t('sessions.filter.search')}</span>
          <input
            type="search"
            name="q"
            defaultValue={search}
            maxLength={100}
            className="field w-full"
          />
        </label>
        {application.options.length === 0 ? null : (
          <Select
            name="application"
            label={t('sessions.filter.application')}
            value={application.value}
            options={named(application)}
          />
        )}
        {country.options.length === 0 ? null : (
          <Select
            name="country"
            label={t('sessions.filter.country')}
            value={country.value}
            options={named(country)}
          />
        )}
        <Select
          name="idle"
          label={t('sessions.filter.idle')}
          value={idleDays === null ? null : String(idleDays)}
          options={[
            any,
            ...filter.idleDaysOptions.map((days) => ({
              value: String(days),
              name: t('sessions.filter.idleDays', { days }),
            })),
          ]}
        />
        <Select
          name="sort"
          label={t('sessions.filter.sort')}
          value={sort}
          options={sessionSorts.map((value) => ({
            value,
            name: t(`sessions.filter.sort.${value}`),
          }))}
        />
        <label className="flex min-h-11 items-center gap-2">
          <input
            type="checkbox"
            name="without-mfa"
            value="1"
            defaultChecked={isWithoutMfa}
            className="size-6 accent-accent"
          />
          {t('sessions.filter.withoutMfa')}
        </label>
        <div className="actions sm:col-span-2">
          <button className="button button-primary">{t('sessions.filter.apply')}</button>
          {isOpen ? (
            <a className="button button-plain" href={paths.sessions}>
              {t('sessions.filter.clear')}
            </a>
          ) : null}
        </div>
      </form>
    </details>
  );
}

interface SelectProps {
  name: string;
  label: string;
  /** Null for the first option. */
  value: string | null;
  options: Choice['options'];
}

function Select({ name, label, value, options }: SelectProps) {
  return (
    <label className="min-w-0">
      <span className="block text-sm text-quiet">{label}</span>
      <select name={name} defaultValue={value ?? ''} className="field w-full">
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
