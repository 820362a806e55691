import { Link, useNavigation } from '@remix-run/react';
import { useTranslate } from '~/i18n/use-translate';
import { sessionFragment } from '~/paths';
import { DeviceIcon } from '~/ui/device-icon';
import { Time } from '~/ui/time';
import { type SessionView } from './session-view.server';

/** The form that ends the session whose button is pressed: a list of forms would be no list of sessions. */
export const endFormId = 'end-one';
/** The form that takes the ticked sessions along. */
export const tickFormId = 'end-ticked';

/** One session: what tells it from the others, and the ways to end it. */
export function SessionRow({ session }: { session: SessionView }) {
  const t = useTranslate();
  const navigation = useNavigation();
  const isPending = navigation.formData?.get('handle') === session.handle;
  const { handle, device, isCurrent, ending } = session;
  const canTick = !isCurrent && ending === null;
  return (
    <li
      id={sessionFragment(handle)}
      className={`row ${isCurrent ? 'row-current' : ''} ${isPending ? 'row-ending' : ''}`}
    >
      {canTick ? (
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
      <div className="row-words">
        <h3 className="break-words font-bold">
          <Link to={session.href} viewTransition>
            {device}
          </Link>
        </h3>
        {isCurrent ? <strong className="mark">{t('sessions.current')}</strong> : null}
        <Words session={session} />
      </div>
      {ending === null ? <EndButton session={session} isPending={isPending} /> : null}
    </li>
  );
}

function Words({ session }: { session: SessionView }) {
  const t = useTranslate();
  const { place, network, lastContact, address, applications, rawUserAgent } = session;
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
      <p>
        {[session.kindName, place ?? `${t('sessions.place')}: ${t('sessions.unknown')}`, network]
          .filter((word) => word !== null)
          .map((word, index) => (
            <span key={index}>
              {index === 0 ? null : ' · '}
              <bdi>{word}</bdi>
            </span>
          ))}
      </p>
      <p>
        {t('sessions.lastContact')}{' '}
        {lastContact === null ? t('sessions.unknown') : <Time value={lastContact} />}
      </p>
      {session.span.map(({ term, time }, index) => (
        <p key={index}>
          {term} {time === null ? t('sessions.unknown') : <Time value={time} />}
        </p>
      ))}
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
      {address === null && rawUserAgent === null ? null : (
        <details>
          <summary className="inline-block py-0.5">
            {address === null ? (
              t('sessions.rawUserAgent')
            ) : (
              <>
                {t('sessions.address')} <bdi dir="ltr">{address.masked}</bdi>{' '}
                <span className="sr-only">({t('sessions.addressReveal')})</span>
              </>
            )}
          </summary>
          {address === null ? null : (
            <p>
              <bdi dir="ltr" className="break-all">
                {address.full}
              </bdi>
            </p>
          )}
          {rawUserAgent === null ? null : (
            <p>
              {t('sessions.rawUserAgent')}{' '}
              <bdi dir="ltr" lang="en" className="break-words">
                {rawUserAgent}
              </bdi>
            </p>
          )}
        </details>
      )}
    </>
  );
}

function EndButton({ session, isPending }: { session: SessionView; isPending: boolean }) {
  const t = useTranslate();
  const { handle, device, endLabel, endHref } = session;
  if (endHref !== null)
    return (
      <Link to={endHref} className="button button-danger row-end" aria-label={endLabel}>
        {t('sessions.signOut')}
      </Link>
    );
  return (
    <button
      form={endFormId}
      name="handle"
      value={handle}
      className="button button-danger row-end"
      aria-label={isPending ? t('sessions.signOutPendingNamed', { device }) : endLabel}
      disabled={isPending}
    >
      {t(isPending ? 'sessions.signOutPending' : 'sessions.signOut')}
    </button>
  );
}
