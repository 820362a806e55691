import { useTranslate } from '~/i18n/use-translate';
import { listPath } from '~/pages/sessions/place';
import { endingPath } from '~/pages/sessions/ending-address';
import { paths } from '~/paths';
import { everySession, mostSelected, withoutEnded } from '~/sessions/session-query';
import { type ArrangedList } from './arrange-list.server';
import { listFormId } from './session-row';

interface Props {
  list: ArrangedList;
}

/**
 * Signs out several: what is selected, and all that is shown or all but this browser. Each leads to a page that asks.
 * It stands before the rows, so that it is reached soon; once a row is selected, its button stays in sight.
 */
export function BulkBar({ list }: Props) {
  const t = useTranslate();
  const { query, selectedElsewhere } = list;
  const selectedCount = query.selected.length;
  const full = t('sessions.selectionFull', { count: mostSelected });
  const cleared = listPath({ ...query, selected: [] });
  return (
    <div className="space-y-1">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <SignOutAll list={list} />
        <Recommendations list={list} />
      </div>
      <div className={`selected-bar ${selectedElsewhere.length > 0 ? 'selected-bar-needed' : ''}`}>
        <button
          form={listFormId}
          formAction={paths.endSessions}
          name="scope"
          value="selected"
          className="button button-primary"
        >
          {t('sessions.several.selected')}
          <span data-selected-count="" data-most={mostSelected} data-full={full}>
            {selectedCount === 0 ? '' : `\u00a0(${selectedCount})`}
          </span>
        </button>
      </div>
      {selectedCount === 0 ? null : (
        <p className="text-sm text-quiet">
          {selectedElsewhere.length === 0
            ? t('sessions.selected', { count: selectedCount })
            : t('sessions.selectedElsewhere', {
                count: selectedCount,
                elsewhere: selectedElsewhere.length,
              })}{' '}
          {selectedCount >= mostSelected ? `${full} ` : null}
          <a href={cleared} data-clears="">
            {t('sessions.clearSelection')}
          </a>
        </p>
      )}
    </div>
  );
}

/** All that the filter finds, and nothing else; without one, all but this browser. */
function SignOutAll({ list: { query, counts, isFiltered } }: Props) {
  const t = useTranslate();
  const count = isFiltered ? counts.foundOthers : counts.others;
  if (count === 0) return null;
  return (
    <a
      className="button button-plain button-small px-2.5"
      href={endingPath(isFiltered ? 'shown' : 'others', withoutEnded(query))}
      data-place=""
    >
      {t(isFiltered ? 'sessions.several.shown' : 'sessions.several.others', { count })}
    </a>
  );
}

/** What is worth a look together: each leads to the list that has just that. */
function Recommendations({ list }: Props) {
  const t = useTranslate();
  const { query, counts, isFiltered, unusedAfterDays } = list;
  if (isFiltered) return null;
  const { selected, isExact } = query;
  const pathTo = (filter: Partial<typeof query>) =>
    listPath({ ...everySession, selected, isExact, ...filter });
  const recommended = [
    {
      path: pathTo({ idleDays: unusedAfterDays }),
      count: counts.unused,
      text: t('sessions.review.unused', { count: counts.unused, days: unusedAfterDays }),
    },
    {
      path: pathTo({ isWithoutMfa: true }),
      count: counts.withoutMfa,
      text: t('sessions.review.without-mfa', { count: counts.withoutMfa }),
    },
  ].filter(({ count }) => count > 0);
  if (recommended.length === 0) return null;
  return (
    <ul aria-label={t('sessions.review')} className="flex flex-wrap gap-x-4 text-sm">
      {recommended.map(({ path, text }) => (
        <li key={path}>
          <a href={path} className="inline-flex min-h-8 items-center" data-place="">
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
