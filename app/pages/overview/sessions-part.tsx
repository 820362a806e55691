import { useTranslate } from '~/i18n/use-translate';
import { notMePath, paths, sessionPath } from '~/paths';
import { DeviceIcon } from '~/ui/device-icon';
import { formatWhen } from '~/ui/time';
import { separator } from '~/ui/separator';
import { AsOf, PartLinks } from './part';
import { type LastSignIn, type OverviewSession, type SessionsPart } from './sessions-part.server';

/** Of what is signed in elsewhere, what signed in last. */
export function LastSignInRow({ session }: { session: LastSignIn }) {
  const t = useTranslate();
  const { handle, device, place, signedIn, isSuspect } = session;
  return (
    <>
      <div>
        <p className="font-semibold">
          <a href={sessionPath(handle)} className="inline-block py-0.5">
            {device}
          </a>
        </p>
        <p className="text-sm text-quiet">
          {[place, t('overview.lastSignIn.at', { time: formatWhen(signedIn) })]
            .filter((fact) => fact !== null)
            .join(separator)}
          {signedIn.relative === null ? null : ` (${signedIn.exact})`}
        </p>
      </div>
      {isSuspect ? null : (
        <PartLinks>
          <a className="button button-danger" href={notMePath(handle)}>
            {t('sessions.notMe')}
          </a>
        </PartLinks>
      )}
    </>
  );
}

/** Where the person is signed in. */
export function Sessions({ part }: { part: SessionsPart }) {
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
      <PartLinks>
        <a className="button button-plain" href={paths.sessions}>
          {t('overview.sessions.link')}
        </a>
      </PartLinks>
    </>
  );
}

function SessionRow({ session }: { session: OverviewSession }) {
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
          {[place, seen].filter(Boolean).join(separator)}
          {lastSeen?.relative == null ? null : (
            <span className="hidden print:inline"> ({lastSeen.exact})</span>
          )}
        </p>
      </div>
    </li>
  );
}

/** What stands in for sessions that are not known. */
export function NoSessions({ isAvailable }: { isAvailable: boolean }) {
  const t = useTranslate();
  if (!isAvailable) return <p>{t('overview.sessions.notAvailable')}</p>;
  return (
    <>
      <p>{t('overview.sessions.notNow')}</p>
      <PartLinks>
        <a className="button button-plain" href={paths.account}>
          {t('sessions.failure.tryAgain')}
        </a>
      </PartLinks>
    </>
  );
}
