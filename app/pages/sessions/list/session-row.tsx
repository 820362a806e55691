import { useTranslate } from '~/i18n/use-translate';
import { sessionFragment } from '~/paths';
import { DeviceIcon } from '~/ui/device-icon';
import { SubmitButton } from '~/ui/submit-button';
import { Time } from '~/ui/time';
import { type SessionView } from '~/pages/sessions/session-view.server';

/** The form that ends the session whose button is pressed: a list of forms would be no list of sessions. */
export const endFormId = 'end-one';
/** The form that takes the ticked sessions along. */
export const tickFormId = 'end-ticked';

/** One session: what tells it from the others, and the ways to end it. */
export function SessionRow({ session }: { session: SessionView }) {
  const t = useTranslate();
  const { handle, device, isCurrent } = session;
  return (
    <li
      id={sessionFragment(handle)}
      className={`row row-session ${isCurrent ? 'row-current' : ''}`}
    >
      <div className="row-lead">
        {canTick(session) ? (
          <label className="row-tick">
            <input
              type="checkbox"
              name="session"
              value={handle}
              form={tickFormId}
              aria-label={session.tickLabel}
            />
          </label>
        ) : null}
        <DeviceIcon kind={session.kind} />
      </div>
      <div className="row-title">
        <h3>
          <a href={session.href}>{device}</a>
        </h3>
        {isCurrent ? <strong className="mark">{t('sessions.current')}</strong> : null}
      </div>
      <div className="row-words">
        <Words session={session} />
      </div>
      {session.ending === null ? <EndButton session={session} /> : null}
    </li>
  );
}

/** Whether a session can be taken along with others: this browser's own is asked about alone. */
export function canTick({ isCurrent, ending }: SessionView): boolean {
  return !isCurrent && ending === null;
}

function Words({ session }: { session: SessionView }) {
  const t = useTranslate();
  const { place, network, lastContact, address, applications, rawUserAgent } = session;
  const [firstSignIn, ...ends] = session.span;
  return (
    <>
      {session.impersonation === null ? null : (
        <p className="notice notice-danger">{session.impersonation}</p>
      )}
      {session.warning === null ? null : <p className="notice notice-warn">{session.warning}</p>}
      {session.ending === null ? null : (
        <p className="notice notice-warn">
          {session.ending} {t('sessions.endingExplained')}
        </p>
      )}
      <p className="text-ink">
        {[session.kindName, place ?? `${t('sessions.place')}: ${t('sessions.unknown')}`, network]
          .filter((word) => word !== null)
          .map((word, index) => (
            <span key={index}>
              {index === 0 ? null : ' · '}
              <bdi>{word}</bdi>
            </span>
          ))}
      </p>
      <NamedTime term={t('sessions.lastContact')} time={lastContact} />
      {firstSignIn === undefined ? null : <NamedTime {...firstSignIn} />}
      <p>
        {session.signIn}
        {applications === null ? null : (
          <>
            {' · '}
            <bdi>{applications}</bdi>
          </>
        )}
      </p>
      {session.apart === null ? null : <p className="italic">{session.apart}</p>}
      <details>
        <summary className="w-fit py-0.5">
          {t('sessions.details')}
          {address === null ? null : (
            <>
              {' · '}
              {t('sessions.address')} <bdi dir="ltr">{address.masked}</bdi>
            </>
          )}
        </summary>
        {address === null ? null : (
          <p>
            {t('sessions.address')}{' '}
            <bdi dir="ltr" className="break-all">
              {address.full}
            </bdi>
          </p>
        )}
        {ends.map((end) => (
          <NamedTime key={end.term} {...end} />
        ))}
        {rawUserAgent === null ? null : (
          <p>
            {t('sessions.rawUserAgent')}{' '}
            <bdi dir="ltr" lang="en" className="break-words">
              {rawUserAgent}
            </bdi>
          </p>
        )}
      </details>
    </>
  );
}

function NamedTime({ term, time }: SessionView['span'][number]) {
  const t = useTranslate();
  return (
    <p>
      {term} {time === null ? t('sessions.unknown') : <Time value={time} />}
    </p>
  );
}

function EndButton({ session }: { session: SessionView }) {
  const t = useTranslate();
  const { handle, device, endLabel, endHref } = session;
  if (endHref !== null)
    return (
      <a href={endHref} className="button button-danger row-end" aria-label={endLabel}>
        {t('sessions.signOut')}
      </a>
    );
  return (
    <SubmitButton
      form={endFormId}
      name="handle"
      value={handle}
      className="button button-danger row-end"
      aria-label={endLabel}
      pendingText={t('sessions.signOutPending')}
      pendingName={t('sessions.signOutPendingNamed', { device })}
    >
      {t('sessions.signOut')}
    </SubmitButton>
  );
}
