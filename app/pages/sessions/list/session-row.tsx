import { useContext } from 'react';
import { useTranslate } from '~/i18n/use-translate';
import { sessionFragment, sessionPath } from '~/paths';
import { AnswerContext } from '~/ui/answer-context';
import { DeviceIcon } from '~/ui/device-icon';
import { SubmitButton } from '~/ui/submit-button';
import { formatWhen } from '~/ui/time';
import { formatDistinction } from './format-distinction';
import { SessionDetails, SessionTime } from './session-details';
import { type SessionView } from './session-view.server';
import { formatList } from '~/pages/kit/format-list';
import { formatSignIn } from '~/pages/sessions/format-sign-in';

/** The form that signs out the session whose button is pressed: a list of forms would be no list of sessions. */
export const signOutFormId = 'end-one';
/** The form that takes the selected sessions along. */
export const selectFormId = 'end-selected';

/** One session: what tells it from the others, and the ways to sign it out. */
export function SessionRow({ session }: { session: SessionView }) {
  const t = useTranslate();
  const { handle, device, kind, isCurrent, times, endingSince } = session;
  return (
    <li
      id={sessionFragment(handle)}
      className={`row row-session ${isCurrent ? 'row-current' : ''}`}
    >
      <div className="row-lead">
        {canSelect(session) ? (
          <label className="row-select">
            <input
              type="checkbox"
              name="session"
              value={handle}
              form={selectFormId}
              aria-label={
                times.lastSeen === null
                  ? t('sessions.select.named', { device })
                  : t('sessions.select.lastSeen', { device, time: formatWhen(times.lastSeen) })
              }
            />
          </label>
        ) : null}
        <DeviceIcon kind={kind} />
      </div>
      <div className="row-title">
        <h3>
          <a href={sessionPath(handle)}>{device}</a>
        </h3>
        {isCurrent ? <strong className="mark">{t('kit.thisBrowser')}</strong> : null}
      </div>
      <div className="row-words">
        <Notices session={session} />
        <Facts session={session} />
        <SessionDetails session={session} />
      </div>
      {endingSince === null ? <SignOutButton session={session} /> : null}
    </li>
  );
}

/** Whether a session can be taken along with others: this browser's own is asked about alone. */
export function canSelect({ isCurrent, endingSince }: SessionView): boolean {
  return !isCurrent && endingSince === null;
}

function Notices({ session }: { session: SessionView }) {
  const t = useTranslate();
  const { isImpersonation, looksCopied, endingSince } = session;
  return (
    <>
      {isImpersonation ? (
        <p className="notice notice-danger">{t('sessions.impersonation')}</p>
      ) : null}
      {looksCopied ? <p className="notice notice-warn">{t('sessions.copied')}</p> : null}
      {endingSince === null ? null : (
        <p className="notice notice-warn">
          {t('sessions.signingOut', { time: formatWhen(endingSince) })}{' '}
          {t('sessions.signingOut.explained')}
        </p>
      )}
    </>
  );
}

function Facts({ session }: { session: SessionView }) {
  const t = useTranslate();
  const { locale } = useContext(AnswerContext);
  const { kind, place, network, times, signIn, applications, distinction } = session;
  return (
    <>
      <p className="text-ink">
        {[t(`devices.kind.${kind}`), place ?? `${t('kit.place')}: ${t('kit.unknown')}`, network]
          .filter((word) => word !== null)
          .map((word, index) => (
            <span key={index}>
              {index === 0 ? null : ' · '}
              <bdi>{word}</bdi>
            </span>
          ))}
      </p>
      <SessionTime term={t('sessions.lastSeen')} at={times.lastSeen} />
      <SessionTime term={t('sessions.signedIn')} at={times.signedIn} />
      <p>
        {formatSignIn(signIn, t, locale)}
        {applications.length === 0 ? null : (
          <>
            {' · '}
            <bdi>{formatList(applications, locale)}</bdi>
          </>
        )}
      </p>
      {distinction === null ? null : (
        <p className="italic">{formatDistinction(distinction, t, locale)}</p>
      )}
    </>
  );
}

function SignOutButton({ session }: { session: SessionView }) {
  const t = useTranslate();
  const { handle, device, times, signOutHref } = session;
  if (signOutHref !== null)
    return (
      <a
        href={signOutHref}
        className="button button-danger row-end"
        aria-label={t('sessions.signOut.current', { device })}
      >
        {t('sessions.signOut')}
      </a>
    );
  return (
    <SubmitButton
      form={signOutFormId}
      name="handle"
      value={handle}
      className="button button-danger row-end"
      aria-label={
        times.lastSeen === null
          ? t('sessions.signOut.named', { device })
          : t('sessions.signOut.lastSeen', { device, time: formatWhen(times.lastSeen) })
      }
      pendingText={t('sessions.signOut.pending')}
      pendingName={t('sessions.signOut.pendingNamed', { device })}
    >
      {t('sessions.signOut')}
    </SubmitButton>
  );
}
