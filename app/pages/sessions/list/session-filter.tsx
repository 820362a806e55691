import { type Translate } from '~/i18n/translate';
import { useTranslate } from '~/i18n/use-translate';
import { sessionSorts } from '~/sessions/session-query';
import { type ActiveFilter, type Choice, type FilterView } from './filter-view.server';

/**
 * Looks for words, and says what was looked for: browsers may put nothing else there on the way back, so that it is
 * left out of what they fill in. A part of the form of the list, so that what is found has an address. */
export function SearchField({ search }: Pick<FilterView, 'search'>) {
  const t = useTranslate();
  return (
    <div className="flex flex-wrap gap-2">
      <input
        type="search"
        name="q"
        autoComplete="off"
        defaultValue={search}
        maxLength={100}
        aria-label={t('sessions.filter.search')}
        placeholder={t('sessions.filter.search')}
        className="field min-w-0 flex-[1_1_9rem]"
      />
      <SearchButton className="button button-plain" />
    </div>
  );
}

/** What the list is filtered by, each with a way to the list without it. */
export function ActiveFilters({ filter: { active, allPath } }: { filter: FilterView }) {
  const t = useTranslate();
  if (active.length === 0) return null;
  return (
    <ul aria-label={t('sessions.filter.active')} className="flex flex-wrap items-center gap-2">
      {active.map((one) => (
        <li key={one.name}>
          <a className="chip chip-link" href={one.path} data-place="">
            <span className="sr-only">{t('sessions.filter.remove')} </span>
            <bdi>{formatActive(one, t)}</bdi>
            <span aria-hidden="true">✕</span>
          </a>
        </li>
      ))}
      {active.length < 2 ? null : (
        <li>
          <a className="inline-flex min-h-8 items-center" href={allPath} data-place="">
            {t('sessions.filter.clear')}
          </a>
        </li>
      )}
    </ul>
  );
}

function formatActive(active: ActiveFilter, t: Translate): string {
  switch (active.name) {
    case 'search':
      return `“${active.value}”`;
    case 'application':
    case 'country':
      return active.value;
    case 'idle':
      return t('sessions.group.unused', { days: active.days });
    case 'without-mfa':
      return t('sessions.filter.withoutMfa');
  }
}

/** What else sessions can be found by, and their order. */
export function MoreFilters({ filter }: { filter: FilterView }) {
  const t = useTranslate();
  const { isWithoutMfa, application, country, idleDays, sort } = filter;
  const any = { value: '', name: t('sessions.filter.any') };
  const named = ({ options }: Choice) => [any, ...options];
  return (
    <details className="min-w-0 max-w-full open:basis-full">
      <summary className="inline-flex min-h-11 items-center text-sm font-semibold text-accent">
        {t('sessions.filter.more')}
      </summary>
      <div className="card grid grid-cols-1 items-end gap-x-4 gap-y-3 sm:grid-cols-2">
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
          name="without-mfa"
          label={t('session.signIn.mfa')}
          value={isWithoutMfa ? '1' : null}
          options={[any, { value: '1', name: t('sessions.filter.withoutMfa') }]}
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
        <SearchButton className="button button-primary" />
      </div>
    </details>
  );
}

/** What is found is shown from its first page on. */
function SearchButton({ className }: { className: string }) {
  const t = useTranslate();
  return (
    <button name="page" value="1" className={className}>
      {t('sessions.filter.apply')}
    </button>
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
      <select name={name} defaultValue={value ?? ''} autoComplete="off" className="field w-full">
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
