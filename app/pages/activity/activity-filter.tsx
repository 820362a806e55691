import { activityGroups } from '~/activity/activity-group';
import { useTranslate } from '~/i18n/use-translate';
import { activityPath, paths } from '~/paths';
import { type ActivityPageData } from './load-activity-page.server';

/** Finds events by what they are and when they were; what is found has an address. */
export function ActivityFilter({ filter }: Pick<ActivityPageData, 'filter'>) {
  const t = useTranslate();
  const { group, from, to } = filter;
  return (
    <form
      method="get"
      action={paths.activity}
      aria-label={t('activityPage.filter')}
      className="flex flex-wrap items-end gap-3 print:hidden"
    >
      <label className="min-w-0 flex-1 basis-full sm:basis-40">
        <span className="block text-sm text-quiet">{t('activityPage.filter.kind')}</span>
        <select name="kind" defaultValue={group ?? ''} className="field w-full">
          <option value="">{t('activityPage.filter.all')}</option>
          {activityGroups.map((one) => (
            <option key={one} value={one}>
              {t(`activityPage.group.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <Day name="from" value={from} label={t('activityPage.filter.from')} />
      <Day name="to" value={to} label={t('activityPage.filter.to')} />
      <button className="button button-primary w-full sm:w-auto">
        {t('activityPage.filter.apply')}
      </button>
      {filter.isActive ? (
        <a className="button button-plain w-full sm:w-auto" href={activityPath('')}>
          {t('activityPage.filter.clear')}
        </a>
      ) : null}
    </form>
  );
}

function Day({ name, value, label }: { name: string; value: string | null; label: string }) {
  return (
    <label className="min-w-0 flex-[1_1_9.5rem]">
      <span className="block text-sm text-quiet">{label}</span>
      <input type="date" name={name} defaultValue={value ?? ''} className="field w-full" />
    </label>
  );
}
