import { type ShownTime } from '~/i18n/format-time.server';
import { useTranslate } from '~/i18n/use-translate';
import { paths } from '~/paths';
import { FormToken } from '~/pages/kit/form-token';
import { TimeZoneNote } from '~/pages/kit/time-zone-note';
import { AccessList } from './access-list';
import { type PageLink } from './arrange-list.server';
import { Credits } from './credits';
import { EndedList } from './ended-list';
import { type SessionsListData, type SessionsPageData } from './load-sessions-page.server';
import { ListFailure } from '~/pages/sessions/list-failure';
import { SessionFilter } from './session-filter';
import { canTick, endFormId, SessionRow, tickFormId } from './session-row';

/** The list of sessions, or what stands in its place when there is none to show. */
export function SessionsPage({ page }: { page: SessionsPageData }) {
  return page.kind === 'list' ? <SessionList page={page} /> : <ListFailure page={page} />;
}

function SessionList({ page }: { page: SessionsListData }) {
  const t = useTranslate();
  const { introduction, notes, groups, filter, pages, scopes, asOf, zone } = page;
  const canEnd = groups.some(({ sessions }) => sessions.some(canTick));
  const isFoundNothing = groups.length === 0 && filter?.isFiltered === true;
  return (
    <>
      <div className="space-y-2">
        <h1 className="text-2xl font-bold">{t('sessions.heading')}</h1>
        <p>{introduction}</p>
        {asOf === null ? null : <StaleNotice asOf={asOf} />}
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      {filter === null ? null : <SessionFilter filter={filter} />}
      {isFoundNothing ? (
        <p>
          <a className="button button-plain" href={filter.clearHref}>
            {t('filter.clear')}
          </a>
        </p>
      ) : null}
      {canEnd ? (
        <form id={endFormId} method="post" action={paths.sessions}>
          <FormToken />
          <input type="hidden" name="intent" value="end" />
        </form>
      ) : null}
      {groups.filter(isThisDevice).map((group) => (
        <Group key={group.name} group={group} />
      ))}
      <Scopes scopes={scopes} />
      {groups
        .filter((group) => !isThisDevice(group))
        .map((group) => (
          <Group key={group.name} group={group} />
        ))}
      {canEnd ? <TickedForm /> : null}
      {pages.length === 0 ? null : <Pages pages={pages} />}
      <EndedList ended={page.ended} />
      <AccessList access={page.access} />
      <div className="space-y-1 text-sm text-quiet">
        <p>
          {t('sessions.lastContactExplained')} <TimeZoneNote zone={zone} />
        </p>
        <Credits credits={page.credits} />
      </div>
    </>
  );
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

function isThisDevice({ name }: SessionGroup): boolean {
  return name === 'this-device';
}

function Group({ group: { name, heading, sessions } }: { group: SessionGroup }) {
  const id = `group-${name}`;
  return (
    <section aria-labelledby={id} className="space-y-2">
      <h2 id={id} className="text-lg font-bold">
        {heading}
      </h2>
      <ul aria-labelledby={id} className="rows">
        {sessions.map((session) => (
          <SessionRow key={session.handle} session={session} />
        ))}
      </ul>
    </section>
  );
}

/** Ends a whole scope: each leads to a page that says what ends, and asks. */
function Scopes({ scopes }: { scopes: SessionsListData['scopes'] }) {
  const t = useTranslate();
  if (scopes.length === 0) return null;
  return (
    <section aria-labelledby="several" className="space-y-2">
      <h2 id="several" className="text-lg font-bold">
        {t('several.heading')}
      </h2>
      <ul className="flex flex-wrap gap-3">
        {scopes.map(({ href, text }) => (
          <li key={href} className="w-full sm:w-auto">
            <a className="button button-plain w-full" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Takes what is ticked to the page that asks. It follows the rows, and stays in sight once one is ticked. */
function TickedForm() {
  const t = useTranslate();
  return (
    // A browser may not tick again after a reload what was ticked before.
    <form id={tickFormId} action={paths.endSessions} autoComplete="off" className="ticked">
      <input type="hidden" name="scope" value="ticked" />
      <button className="button button-plain w-full sm:w-auto">{t('several.ticked')}</button>
    </form>
  );
}

function Pages({ pages }: { pages: PageLink[] }) {
  const t = useTranslate();
  return (
    <nav aria-label={t('pages.label')}>
      <ul className="flex flex-wrap gap-2">
        {pages.map((page, index) => (
          <li key={page?.number ?? `gap-${index}`}>
            {page === null ? (
              <span className="inline-flex min-h-11 items-center">…</span>
            ) : (
              <a
                className={`button min-w-11 ${page.isCurrent ? 'button-primary' : 'button-plain'}`}
                href={page.href}
                aria-label={t('pages.page', { number: page.number })}
                aria-current={page.isCurrent ? 'page' : undefined}
              >
                {page.number}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
