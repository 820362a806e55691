import { useTranslate } from '~/i18n/use-translate';
import { paths } from '~/paths';
import { type Choice, type FilterView } from './filter-view.server';

/** Finds sessions: a plain GET form, so that what is found has an address. */
export function SessionFilter({ filter }: { filter: FilterView }) {
  const t = useTranslate();
  return (
    <details open={filter.isOpen} className="card">
      <summary className="-m-2 p-2 font-semibold">{t('filter.heading')}</summary>
      <form
        action={paths.sessions}
        role="search"
        className="mt-4 grid items-end gap-x-4 gap-y-3 sm:grid-cols-2"
      >
        <label>
          <span className="block text-sm text-quiet">{t('filter.search')}</span>
          <input
            type="search"
            name="q"
            defaultValue={filter.search}
            maxLength={100}
            className="field w-full"
          />
        </label>
        {filter.choices.map((choice) => (
          <Select key={choice.name} choice={choice} />
        ))}
        <label className="flex min-h-11 items-center gap-2">
          <input
            type="checkbox"
            name="without-second-step"
            value="1"
            defaultChecked={filter.isWithoutSecondStep}
            className="size-6 accent-accent"
          />
          {t('filter.withoutSecondStep')}
        </label>
        <div className="actions sm:col-span-2">
          <button className="button button-primary">{t('filter.apply')}</button>
          {filter.isOpen ? (
            <a className="button button-plain" href={filter.clearHref}>
              {t('filter.clear')}
            </a>
          ) : null}
        </div>
      </form>
    </details>
  );
}

function Select({ choice: { name, label, value, options } }: { choice: Choice }) {
  return (
    <label className="min-w-0">
      <span className="block text-sm text-quiet">{label}</span>
      <select name={name} defaultValue={value} className="field w-full">
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
