import { type ReactNode } from 'react';
import { type ShownTime } from '~/i18n/format-time.server';
import { useTranslate } from '~/i18n/use-translate';
import { formatReason } from '~/pages/kit/format-reason';
import { FormToken } from '~/pages/kit/form-token';
import { type PastSignIn, type SignInHistory } from '~/pages/kit/load-sign-ins.server';
import { TimeZoneNote } from '~/pages/kit/time-zone-note';
import { OpenReports } from './open-reports';
import { notMePath, paths, sessionPath } from '~/paths';
import { DeviceIcon } from '~/ui/device-icon';
import { formatWhen, Time } from '~/ui/time';
import { type OverviewData } from './load-overview.server';
import {
  type OverviewSession,
  type SessionsPart,
  type SuspectSession,
} from './sessions-part.server';

/** What to look at first, where one is signed in, and who has signed in lately. */
export function OverviewPage({ page }: { page: OverviewData }) {
  const t = useTranslate();
  const { firstName, sessions, reports, signIns, thisBrowser, zone } = page;
  return (
    <>
      <h1 className="text-2xl font-bold">
        {firstName === null
          ? t('overview.headingNameless')
          : t('overview.heading', { name: firstName })}
      </h1>
      {sessions.isKnown && sessions.attention.count > 0 ? (
        <Attention {...sessions.attention} />
      ) : null}
      <OpenReports reports={reports} />
      <Part id="overview-sessions" heading={t('sessions.heading')}>
        {sessions.isKnown ? <Sessions part={sessions} /> : <NoSessions {...sessions} />}
      </Part>
      {signIns === null ? null : (
        <Part id="overview-sign-ins" heading={t('sessions.signIns.heading')}>
          <SignIns history={signIns} />
        </Part>
      )}
      <p className="text-sm text-quiet">
        {t('overview.thisBrowser.since', {
          device: thisBrowser.device,
          time: formatWhen(thisBrowser.since),
          exact: thisBrowser.since.exact,
        })}{' '}
        <TimeZoneNote zone={zone} />
      </p>
    </>
  );
}

function Part({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section className="card space-y-3" aria-labelledby={id}>
      <h2 id={id} className="text-lg font-bold">
        {heading}
      </h2>
      {children}
    </section>
  );
}

function Attention({ count, first }: SessionsPart['attention']) {
  const t = useTranslate();
  return (
    <section
      className="card space-y-3 border-s-4 border-s-danger"
      aria-labelledby="overview-attention"
    >
      <h2 id="overview-attention" className="text-lg font-bold text-danger">
        {t('overview.attention.heading', { count })}
      </h2>
      <p>{t('overview.attention.text')}</p>
      <ul aria-labelledby="overview-attention" className="overview-list">
        {first.map((session) => (
          <SessionRow key={session.handle} session={session}>
            <Notice session={session} />
          </SessionRow>
        ))}
      </ul>
      <p className="actions">
        <a className="button button-primary" href={paths.sessions}>
          {t('overview.attention.link')}
        </a>
      </p>
    </section>
  );
}

function Sessions({ part }: { part: SessionsPart }) {
  const t = useTranslate();
  const { count, isComplete, asOf, latest } = part;
  return (
    <>
      <p>{t(isComplete ? 'overview.sessions.count' : 'overview.sessions.incomplete', { count })}</p>
      <AsOf time={asOf} />
      {latest.length === 0 ? null : (
        <ul aria-labelledby="overview-sessions" className="overview-list">
          {latest.map((session) => (
            <SessionRow key={session.handle} session={session} />
          ))}
        </ul>
      )}
      <p className="actions">
        <a className="button button-plain" href={paths.sessions}>
          {t('overview.sessions.link')}
        </a>
      </p>
    </>
  );
}

/** Says that what follows is old, where it is. */
function AsOf({ time }: { time: ShownTime | null }) {
  const t = useTranslate();
  if (time === null) return null;
  return (
    <p className="notice notice-warn">
      {t('overview.asOf', { time: formatWhen(time), exact: time.exact })}
    </p>
  );
}

/** Why a session needs a look, and what can be done about it here. */
function Notice({ session }: { session: SuspectSession }) {
  const t = useTranslate();
  const { handle, device, reasons, dismissPath } = session;
  return (
    <>
      {reasons.map((reason) => (
        <p key={reason} className="text-sm">
          {t(`sessions.attention.${reason}`)}
        </p>
      ))}
      <form method="post" action={dismissPath} className="flex flex-wrap gap-2 py-1">
        <FormToken />
        <a
          className="button button-danger button-small"
          href={notMePath(handle)}
          aria-label={`${t('sessions.notMe')}: ${device}`}
        >
          {t('sessions.notMe')}
        </a>
        <button
          className="button button-plain button-small"
          aria-label={`${t('sessions.dismiss')}: ${device}`}
        >
          {t('sessions.dismiss')}
        </button>
      </form>
    </>
  );
}

interface RowProps {
  session: OverviewSession;
  children?: ReactNode;
}

function SessionRow({ session, children }: RowProps) {
  const t = useTranslate();
  const { handle, device, kind, place, lastSeen, isCurrent } = session;
  const seen =
    lastSeen === null ? null : t('overview.sessions.lastSeen', { time: formatWhen(lastSeen) });
  return (
    <li className="overview-row">
      <DeviceIcon kind={kind} />
      <div className="overview-words">
        <p className="flex flex-wrap items-center gap-x-2 font-semibold">
          <a href={sessionPath(handle)} className="overview-link">
            {device}
          </a>
          {isCurrent ? <span className="chip chip-current">{t('kit.thisBrowser')}</span> : null}
        </p>
        <p className="text-sm text-quiet">
          {[place, seen].filter(Boolean).join(' · ')}
          {lastSeen?.relative == null ? null : (
            <span className="hidden print:inline"> ({lastSeen.exact})</span>
          )}
        </p>
        {children}
      </div>
    </li>
  );
}

function NoSessions({ isAvailable }: { isAvailable: boolean }) {
  const t = useTranslate();
  if (!isAvailable) return <p>{t('overview.sessions.notAvailable')}</p>;
  return (
    <>
      <p>{t('overview.sessions.notNow')}</p>
      <p className="actions">
        <a className="button button-plain" href={paths.account}>
          {t('sessions.failure.tryAgain')}
        </a>
      </p>
    </>
  );
}

function SignIns({ history }: { history: SignInHistory }) {
  const t = useTranslate();
  if (!history.isKnown)
    return <p>{t('sessions.signIns.unknown', { reason: formatReason(history.reason, t) })}</p>;
  const { signIns, asOf } = history;
  return (
    <>
      <AsOf time={asOf} />
      {signIns.length === 0 ? (
        <p>{t('sessions.signIns.none')}</p>
      ) : (
        <ul aria-labelledby="overview-sign-ins" className="overview-list">
          {signIns.map((signIn, index) => (
            <SignInRow key={`${signIn.at.iso} ${index}`} signIn={signIn} />
          ))}
        </ul>
      )}
    </>
  );
}

function SignInRow({ signIn: { kind, at, device, place, application } }: { signIn: PastSignIn }) {
  const t = useTranslate();
  return (
    <li className="py-2">
      <p>{[device, place, application].filter(Boolean).join(' · ')}</p>
      <p className="text-sm text-quiet">
        <Time value={at} />
      </p>
      {kind === 'signed-in' ? null : (
        <p className="text-sm font-semibold text-warn">{t(`sessions.signIns.${kind}`)}</p>
      )}
    </li>
  );
}
