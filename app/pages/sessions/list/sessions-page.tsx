import { type ShownTime } from '~/i18n/format-time.server';
import { type Translate } from '~/i18n/translate';
import { useTranslate } from '~/i18n/use-translate';
import { ActRefused } from '~/pages/kit/act-refused';
import { FormToken } from '~/pages/kit/form-token';
import { TimeZoneNote } from '~/pages/kit/time-zone-note';
import { ListFailure } from '~/pages/sessions/list-failure';
import { foundFragment, listPath } from '~/pages/sessions/place';
import { SignOutFailure } from '~/pages/sessions/sign-out-failure';
import { paths } from '~/paths';
import { type RefusedAct } from '~/request/refused-act';
import { separator } from '~/ui/separator';
import { SubmitButton } from '~/ui/submit-button';
import { BulkBar } from './bulk-bar';
import { Credits } from './credits';
import { EndedList } from './ended-list';
import { type SessionsListData, type SessionsPageData } from './load-sessions-page.server';
import { Pager } from './pager';
import { ActiveFilters, MoreFilters, SearchField } from './session-filter';
import { withSelection } from './with-selection';
import { type SessionView } from './session-view.server';
import { AttentionRow, listFormId, SessionRow } from './session-row';

/** What the browser's tab says of the page. */
export function sessionsPageTitle(page: SessionsPageData | undefined, t: Translate): string {
  if (page?.kind !== 'list') return t('sessions.title');
  const { live, found } = page.counts;
  return page.isFiltered
    ? t('sessions.countFound', { found, count: live })
    : t('sessions.count', { count: live });
}

interface Props {
  page: SessionsPageData;
  /** Why nothing came of an act on the row of this handle, and what was selected when it was asked for. */
  refusal: {
    handle: string | null;
    isSignOut: boolean;
    refused: RefusedAct;
    selected: readonly string[];
  } | null;
}

/** The list of sessions, or what stands in its place when there is none to show. */
export function SessionsPage({ page: loaded, refusal }: Props) {
  const page = refusal === null ? loaded : withSelection(loaded, refusal.selected);
  const isInRow =
    page.kind === 'list' &&
    page.groups.some(({ sessions }) => sessions.some(({ handle }) => handle === refusal?.handle));
  return (
    <>
      {isInRow ? null : <ActRefused refused={refusal?.refused} />}
      {page.kind === 'list' ? (
        <SessionList page={page} refusal={isInRow ? refusal : null} />
      ) : (
        <ListFailure page={page} />
      )}
    </>
  );
}

function SessionList({ page, refusal }: { page: SessionsListData; refusal: Props['refusal'] }) {
  const t = useTranslate();
  const { counts, groups, asOf, query } = page;
  return (
    <div className="space-y-3 sm:space-y-6">
      <div className="space-y-1">
        <h1 className="text-xl font-bold sm:text-2xl">{t('sessions.heading')}</h1>
        <p>{formatIntroduction(page, t)}</p>
        {asOf === null ? null : <StaleNotice asOf={asOf} path={listPath(query)} />}
        {page.isCurrentKnown ? null : <p>{t('sessions.currentUnknown')}</p>}
        {page.isComplete ? null : <p>{t('sessions.incomplete', { count: counts.listed })}</p>}
      </div>
      <div className="space-y-1">
        <ListForm page={page} />
        {counts.listed > 1 ? <BulkBar list={page} /> : null}
      </div>
      {groups.map((group) => (
        <Group key={group.name} group={group} days={page.unusedAfterDays} refusal={refusal} />
      ))}
      <Pager pages={page.pages} page={page.page} />
      <EndedList ended={page.ended} />
      {page.showsApplications ? <AccessWithoutSession /> : null}
      <div className="space-y-1 text-sm text-quiet">
        <p>
          {t('sessions.lastSeen.explained')} <TimeZoneNote zone={page.zone} />{' '}
          <a href={listPath({ ...query, isExact: !query.isExact })} data-place="">
            {t(query.isExact ? 'sessions.times.relative' : 'sessions.times.exact')}
          </a>
        </p>
        <Credits kinds={page.credits} />
      </div>
    </div>
  );
}

/** What reaches the account without a session has pages of its own. */
function AccessWithoutSession() {
  const t = useTranslate();
  return (
    <section aria-labelledby="access" className="space-y-2">
      <h2 id="access" className="text-lg font-bold">
        {t('sessions.access.heading')}
      </h2>
      <p className="text-quiet">{t('sessions.access.explained')}</p>
      <p>
        <a href={paths.applications} className="inline-block py-0.5">
          {t('sessions.access.see')}
        </a>
      </p>
    </section>
  );
}

/** A plain GET form, so that what is found has an address, which holds what is selected too. */
function ListForm({ page }: { page: SessionsListData }) {
  const { filter, query, selectedElsewhere, counts, groups } = page;
  const hasRowButtons = groups.some(({ sessions }) =>
    sessions.some(({ isSelected }) => isSelected !== null),
  );
  if (filter === null && counts.listed < 2 && !hasRowButtons) return null;
  return (
    <form
      id={listFormId}
      action={`${paths.sessions}#${foundFragment}`}
      role={filter === null ? undefined : 'search'}
    >
      {page.page === 1 ? null : <input type="hidden" name="page" value={page.page} />}
      {filter === null ? null : <SearchField search={filter.search} />}
      {counts.listed > 1 || page.isFiltered ? (
        <div className="found-line">
          <FoundLine page={page} />
          {filter === null ? null : <MoreFilters filter={filter} />}
        </div>
      ) : null}
      {filter === null ? null : <ActiveFilters filter={filter} />}
      {query.isExact ? <input type="hidden" name="times" value="exact" /> : null}
      {selectedElsewhere.length === 0 ? null : (
        <input type="hidden" name="selected" value={selectedElsewhere.join('.')} />
      )}
    </form>
  );
}

function FoundLine({ page }: { page: SessionsListData }) {
  const t = useTranslate();
  const { counts, isFiltered, rows, pages } = page;
  const { first, last, count } = rows;
  const isOnlyOne = counts.live === 1 && counts.found === 1;
  return (
    <p id={foundFragment} tabIndex={-1} className="py-1 font-semibold">
      {isFiltered && !isOnlyOne
        ? t('sessions.matching', { found: counts.found, count: counts.live })
        : t('sessions.count', { count: counts.live })}
      {pages.length === 0 ? null : `${separator}${t('sessions.rows', { first, last, count })}`}
    </p>
  );
}

function formatIntroduction({ counts }: SessionsListData, t: Translate): string {
  const { live, listed, others } = counts;
  if (listed === 0) return t('sessions.none');
  return live === 1 && others === 0
    ? t('sessions.onlyThis')
    : t('sessions.introduction', { count: live });
}

/** Says that the list is an old one, and offers to ask for it again. */
function StaleNotice({ asOf, path }: { asOf: ShownTime; path: string }) {
  const t = useTranslate();
  return (
    <form method="post" action={path} className="card space-y-3 border-s-4 border-s-warn">
      <p>{t('sessions.stale', { time: asOf.exact })}</p>
      <SubmitButton
        name="intent"
        value="refresh"
        className="button button-plain"
        pendingText={t('sessions.refresh.pending')}
      >
        {t('sessions.refresh')}
      </SubmitButton>
      <FormToken />
    </form>
  );
}

interface GroupProps {
  group: SessionsListData['groups'][number];
  /** After so many a session counts as unused. */
  days: number;
  refusal: Props['refusal'];
}

function Group({ group: { name, sessions }, days, refusal }: GroupProps) {
  const t = useTranslate();
  const id = `group-${name}`;
  // What is signed out needs no attention any more.
  const rowOf = ({ state }: SessionView) =>
    name === 'attention' && state.is === 'live' ? AttentionRow : SessionRow;
  const isSaidOtherwise = name === 'all' || name === 'this-browser';
  return (
    <section aria-labelledby={id} className="space-y-1">
      <h2 id={id} className={isSaidOtherwise ? 'sr-only' : 'font-bold'}>
        {t(`sessions.group.${name}`, { days })}
      </h2>
      <ul aria-labelledby={id} className="rows">
        {sessions.map((session) => {
          const Row = rowOf(session);
          return (
            <Row
              key={session.handle}
              session={session}
              refusal={
                refusal?.handle === session.handle ? (
                  <RowRefusal refusal={refusal} device={session.device} />
                ) : null
              }
            />
          );
        })}
      </ul>
    </section>
  );
}

function RowRefusal({
  refusal: { isSignOut, refused },
  device,
}: {
  refusal: NonNullable<Props['refusal']>;
  device: string;
}) {
  return isSignOut && refused.isKept !== true ? (
    <SignOutFailure refused={refused} device={device} />
  ) : (
    <ActRefused refused={refused} />
  );
}
