import { Form, Link } from '@remix-run/react';
import { type ShownTime } from '~/i18n/format-time.server';
import { useTranslate } from '~/i18n/use-translate';
import { paths, sessionFragment } from '~/paths';
import { FormToken } from '~/ui/form-token';
import { type SessionsPageData } from './load-sessions-page.server';
import { ListFailure } from './list-failure';
import { SessionCard } from './session-card';

type List = Extract<SessionsPageData, { kind: 'list' }>;

/** From here on, the way to the button below the list is too long for somebody in a hurry. */
const longList = 10;

/** The list of sessions, or what stands in its place when there is none to show. */
export function SessionsPage({ page }: { page: SessionsPageData }) {
  return page.kind === 'list' ? <SessionList page={page} /> : <ListFailure page={page} />;
}

function SessionList({ page }: { page: List }) {
  const t = useTranslate();
  const { sessions, liveCount, isComplete, asOf, isCurrentKnown, timeZone } = page;
  const isOnlyThis = sessions.length === 1 && sessions[0]?.isCurrent === true;
  const canEndOthers =
    isCurrentKnown &&
    sessions.some((session) => !session.isCurrent && session.endingSince === null);
  return (
    <>
      <div className="space-y-2">
        <h1 className="text-2xl font-bold">{t('sessions.heading')}</h1>
        <p>{introduction()}</p>
        {asOf === null ? null : <StaleNotice asOf={asOf} />}
        {isCurrentKnown ? null : <p>{t('sessions.currentUnknown')}</p>}
        {isComplete ? null : <p>{t('sessions.incomplete', { count: sessions.length })}</p>}
        {canEndOthers && sessions.length > longList ? (
          <p>
            <Link to={paths.endOtherSessions}>{t('sessions.endOthers')}</Link>
          </p>
        ) : null}
      </div>
      <ul aria-label={t('sessions.list')} className="space-y-4">
        {sessions.map((session) => (
          <li
            key={session.handle}
            id={sessionFragment(session.handle)}
            className="rounded-xl target:outline target:outline-2 target:outline-offset-4 target:outline-accent"
          >
            <SessionCard session={session} />
          </li>
        ))}
      </ul>
      {canEndOthers ? (
        <p>
          <Link className="button button-danger" to={paths.endOtherSessions}>
            {t('sessions.endOthers')}
          </Link>
        </p>
      ) : null}
      <p className="text-sm text-quiet">
        {t('sessions.lastContactExplained')} {t('sessions.timeZone', { zone: timeZone })}
      </p>
    </>
  );

  function introduction(): string {
    if (sessions.length === 0) return t('sessions.none');
    return isOnlyThis ? t('sessions.onlyThis') : t('sessions.intro', { count: liveCount });
  }
}

/** Says that the list is an old one, and offers to ask for it again. */
function StaleNotice({ asOf }: { asOf: ShownTime }) {
  const t = useTranslate();
  return (
    <Form method="post" action={paths.sessions} className="card space-y-3 border-l-4 border-l-warn">
      <FormToken />
      <p>{t('sessions.stale', { time: asOf.exact })}</p>
      <button name="intent" value="refresh" className="button button-plain">
        {t('sessions.refresh')}
      </button>
    </Form>
  );
}
