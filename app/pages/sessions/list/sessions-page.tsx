import { type ShownTime } from '~/i18n/format-time.server';
import { type Translate } from '~/i18n/translate';
import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { TimeZoneNote } from '~/pages/kit/time-zone-note';
import { ListFailure } from '~/pages/sessions/list-failure';
import { paths } from '~/paths';
import { AccessList } from './access-list';
import { Credits } from './credits';
import { EndedList } from './ended-list';
import { type SessionsListData, type SessionsPageData } from './load-sessions-page.server';
import { PageLinks } from './page-links-nav';
import { type ScopeView } from './scope-view.server';
import { SessionFilter } from './session-filter';
import { canSelect, selectFormId, SessionRow, signOutFormId } from './session-row';

/** What the browser's tab says of the page. */
export function sessionsPageTitle(page: SessionsPageData | undefined, t: Translate): string {
  if (page?.kind !== 'list') return t('sessions.title');
  const { live, found } = page.counts;
  return page.isFiltered
    ? t('sessions.countFound', { found, count: live })
    : t('sessions.count', { count: live });
}

/** The list of sessions, or what stands in its place when there is none to show. */
export function SessionsPage({ page }: { page: SessionsPageData }) {
  return page.kind === 'list' ? <SessionList page={page} /> : <ListFailure page={page} />;
}

function SessionList({ page }: { page: SessionsListData }) {
  const t = useTranslate();
  const { counts, groups, filter, scopes, asOf } = page;
  const canSignOut = groups.some(({ sessions }) => sessions.some(canSelect));
  const toGroup = (group: SessionGroup) => (
    <Group key={group.name} group={group} days={page.unusedAfterDays} />
  );
  return (
    <>
      <div className="space-y-2">
        <h1 className="text-2xl font-bold">{t('sessions.heading')}</h1>
        <p>{formatIntroduction(page, t)}</p>
        {asOf === null ? null : <StaleNotice asOf={asOf} />}
        {page.isCurrentKnown ? null : <p>{t('sessions.currentUnknown')}</p>}
        {page.isComplete ? null : <p>{t('sessions.incomplete', { count: counts.listed })}</p>}
      </div>
      {filter === null ? null : <SessionFilter filter={filter} />}
      {page.isFiltered && groups.length === 0 ? (
        <p>
          <a className="button button-plain" href={paths.sessions}>
            {t('sessions.filter.clear')}
          </a>
        </p>
      ) : null}
      {canSignOut ? (
        <form id={signOutFormId} method="post" action={paths.sessions}>
          <FormToken />
          <input type="hidden" name="intent" value="end" />
        </form>
      ) : null}
      {groups.filter(isThisBrowser).map(toGroup)}
      <Scopes scopes={scopes} />
      {groups.filter((group) => !isThisBrowser(group)).map(toGroup)}
      {canSignOut ? <SelectedForm /> : null}
      <PageLinks pages={page.pages} />
      <EndedList ended={page.ended} />
      <AccessList access={page.access} />
      <div className="space-y-1 text-sm text-quiet">
        <p>
          {t('sessions.lastSeen.explained')} <TimeZoneNote zone={page.zone} />
        </p>
        <Credits kinds={page.credits} />
      </div>
    </>
  );
}

function formatIntroduction(
  { counts, isFiltered, groups }: SessionsListData,
  t: Translate,
): string {
  const { live, found, listed } = counts;
  if (isFiltered) return t('sessions.found', { found });
  if (listed === 0) return t('sessions.none');
  return listed === 1 && groups.some(isThisBrowser)
    ? t('sessions.onlyThis')
    : t('sessions.introduction', { count: live });
}

/** Says that the list is an old one, and offers to ask for it again. */
function StaleNotice({ asOf }: { asOf: ShownTime }) {
  const t = useTranslate();
  return (
    <form method="post" action={paths.sessions} className="card space-y-3 border-s-4 border-s-warn">
      <p>{t('sessions.stale', { time: asOf.exact })}</p>
      <button name="intent" value="refresh" className="button button-plain">
        {t('sessions.refresh')}
      </button>
      <FormToken />
    </form>
  );
}

type SessionGroup = SessionsListData['groups'][number];

function isThisBrowser({ name }: SessionGroup): boolean {
  return name === 'this-browser';
}

interface GroupProps {
  group: SessionGroup;
  /** After so many a session counts as unused. */
  days: number;
}

function Group({ group: { name, sessions }, days }: GroupProps) {
  const t = useTranslate();
  const id = `group-${name}`;
  return (
    <section aria-labelledby={id} className="space-y-2">
      <h2 id={id} className="text-lg font-bold">
        {t(`sessions.group.${name}`, { days })}
      </h2>
      <ul aria-labelledby={id} className="rows">
        {sessions.map((session) => (
          <SessionRow key={session.handle} session={session} />
        ))}
      </ul>
    </section>
  );
}

/** Signs out a whole scope: each leads to a page that says what is signed out, and asks. */
function Scopes({ scopes }: { scopes: ScopeView[] }) {
  const t = useTranslate();
  if (scopes.length === 0) return null;
  return (
    <section aria-labelledby="several" className="space-y-2">
      <h2 id="several" className="text-lg font-bold">
        {t('sessions.several.heading')}
      </h2>
      <ul className="flex flex-wrap gap-3">
        {scopes.map((scope) => (
          <li key={scope.href} className="w-full sm:w-auto">
            <a className="button button-plain w-full" href={scope.href}>
              {formatScope(scope, t)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function formatScope(scope: ScopeView, t: Translate): string {
  const { count } = scope;
  switch (scope.name) {
    case 'others':
    case 'without-mfa':
      return t(`sessions.several.${scope.name}`, { count });
    case 'idle':
      return t('sessions.several.idle', { days: scope.days, count });
    case 'application':
      return t('sessions.several.application', { application: scope.application, count });
  }
}

/** Takes what is selected to the page that asks. It follows the rows, and stays in sight once one is selected. */
function SelectedForm() {
  const t = useTranslate();
  return (
    // A browser may not select again after a reload what was selected before.
    <form id={selectFormId} action={paths.endSessions} autoComplete="off" className="selection-bar">
      <input type="hidden" name="scope" value="selected" />
      <button className="button button-plain w-full sm:w-auto">
        {t('sessions.several.selected')}
      </button>
    </form>
  );
}
