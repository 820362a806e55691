import { useTranslate } from '~/i18n/use-translate';
import { formatReason } from '~/pages/kit/format-reason';
import { TimeZoneLine } from '~/pages/kit/time-zone-note';
import { formatWhen } from '~/ui/time';
import { ActivityFilter } from './activity-filter';
import { ActivityLines } from './activity-lines';
import { type ActivityPageData } from './load-activity-page.server';

/** What happened in the account, the latest first, a part and a page at a time. */
export function ActivityPage({ page }: { page: ActivityPageData }) {
  const t = useTranslate();
  const { days, filter, pages, parts, csvPath, zone } = page;
  const isAllKnown = page.missing === null && page.areChangesKnown && page.unreadableCount === 0;
  return (
    <>
      <h1 className="text-2xl font-bold">{t('activityPage.title')}</h1>
      <ActivityFilter filter={filter} />
      <Notices page={page} />
      {days.length === 0 && isAllKnown ? (
        <p className="card">
          {t(filter.isActive ? 'activityPage.noneFound' : 'activityPage.none')}
        </p>
      ) : (
        days.map(({ day, lines }) => (
          <section key={day} className="space-y-2" aria-label={day}>
            <h2 className="font-bold">{day}</h2>
            <ActivityLines lines={lines} label={day} />
          </section>
        ))
      )}
      <Pages pages={pages} />
      <Reach reach={page.reach} keptDays={page.keptDays} />
      {parts.older === null && parts.latest === null && csvPath === null ? null : (
        <p className="actions print:hidden">
          {parts.older === null ? null : (
            <a className="button button-plain" href={parts.older}>
              {t('activityPage.older')}
            </a>
          )}
          {parts.latest === null ? null : (
            <a className="button button-plain" href={parts.latest}>
              {t('activityPage.latest')}
            </a>
          )}
          {csvPath === null ? null : (
            <a className="button button-plain" href={csvPath} download>
              {t('activityPage.csv')}
            </a>
          )}
        </p>
      )}
      <TimeZoneLine
        zone={zone}
        times={[...days.flatMap(({ lines }) => lines), page.asOf, page.reach?.from]}
      />
    </>
  );
}

/** What is missing is told before the list, so that it is not taken for all. */
function Notices({ page }: { page: ActivityPageData }) {
  const t = useTranslate();
  const { missing, areChangesKnown, unreadableCount, asOf } = page;
  return (
    <>
      {missing === null ? null : (
        <p className="notice notice-warn">
          {t('activityPage.missing', { reason: formatReason(missing, t) })}
        </p>
      )}
      {areChangesKnown ? null : (
        <p className="notice notice-warn">{t('activityPage.changesMissing')}</p>
      )}
      {unreadableCount === 0 ? null : (
        <p className="notice notice-warn">
          {t('activityPage.unreadable', { count: unreadableCount })}
        </p>
      )}
      {asOf === null ? null : (
        <p className="notice notice-warn">
          {t('sessions.asOf', { time: formatWhen(asOf), exact: asOf.exact })}
        </p>
      )}
    </>
  );
}

function Pages({ pages: { newer, older, number, count } }: Pick<ActivityPageData, 'pages'>) {
  const t = useTranslate();
  if (count === 1) return null;
  return (
    <nav aria-label={t('sessions.pages')} className="flex flex-wrap items-center gap-3">
      {newer === null ? null : (
        <a className="button button-plain" href={newer} rel="prev">
          {t('activityPage.pages.newer')}
        </a>
      )}
      <span>{t('activityPage.pages.of', { number, count })}</span>
      {older === null ? null : (
        <a className="button button-plain" href={older} rel="next">
          {t('activityPage.pages.older')}
        </a>
      )}
    </nav>
  );
}

/** How far back it reaches, and why no further. */
function Reach({ reach, keptDays }: Pick<ActivityPageData, 'reach' | 'keptDays'>) {
  const t = useTranslate();
  if (reach === null) return null;
  const { from, older } = reach;
  return (
    <section className="space-y-1 text-sm text-quiet" aria-label={t('activityPage.reach')}>
      {from === null ? (
        <p>{t('activityPage.reach.empty', { days: keptDays })}</p>
      ) : older === 'not-asked-for' ? null : older === 'more' ? (
        <p>{t('activityPage.reach.more', { time: from.exact })}</p>
      ) : (
        <p>{t(`activityPage.reach.${older}`, { time: from.exact, days: keptDays })}</p>
      )}
      <p>{t('activityPage.reach.late')}</p>
    </section>
  );
}
