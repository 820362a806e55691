import { Fragment, type ReactNode } from 'react';
import { type Translate } from '~/i18n/translate';
import { useTranslate } from '~/i18n/use-translate';
import { useFormToken } from '~/pages/kit/form-token';
import { formatEndingState } from '~/pages/sessions/ending-state';
import { notMePath, sessionFragment } from '~/paths';
import { DeviceIcon } from '~/ui/device-icon';
import { SubmitButton } from '~/ui/submit-button';
import { formatWhen } from '~/ui/time';
import { checkboxName } from '~/sessions/session-query';
import { separator } from '~/ui/separator';
import { type Exception } from './exceptions';
import { type SessionView } from './session-view.server';

/** The form of the list: it finds sessions, and takes the selected ones along to wherever one goes on. */
export const listFormId = 'list';

interface Props {
  session: SessionView;
  /** Said in the row: why nothing came of an act on it. */
  refusal?: ReactNode;
}

/** One session in two lines; the whole row leads to its page. */
export function SessionRow({ session, refusal = null }: Props) {
  const { handle, state, isCurrent } = session;
  const isOver = state.is !== 'live';
  return (
    <li
      id={sessionFragment(handle)}
      // What was signed out here takes the focus, as that is where the person was.
      tabIndex={state.is === 'ending' ? -1 : undefined}
      className={`row-session ${isCurrent ? 'row-current' : ''} ${isOver ? 'row-over' : ''}`}
    >
      {refusal}
      <SelectBox session={session} />
      <DeviceIcon kind={session.kind} />
      {isOver ? <OverLine session={session} /> : <LiveLines session={session} />}
    </li>
  );
}

/** The same with the reasons why the person should look at it, and what can be done. */
export function AttentionRow({ session, refusal = null }: Props) {
  const t = useTranslate();
  const token = useFormToken();
  const { handle, attention, dismissPath } = session;
  const name = formatRowName(session, t);
  return (
    <li id={sessionFragment(handle)} className="row-session row-attention">
      {refusal}
      <SelectBox session={session} />
      <DeviceIcon kind={session.kind} />
      <LiveLines session={session} hasChips={false} />
      <div className="row-reasons">
        {attention.map((reason) => (
          <p key={reason}>{t(`sessions.attention.${reason}`)}</p>
        ))}
        <p className="flex flex-wrap gap-2">
          <a
            className="button button-danger button-small"
            href={notMePath(handle)}
            aria-label={`${t('sessions.notMe')}: ${name}`}
          >
            {t('sessions.notMe')}
          </a>
          {token === null || dismissPath === null ? null : (
            <SubmitButton
              {...token}
              form={listFormId}
              formMethod="post"
              formAction={dismissPath}
              className="button button-plain button-small"
              aria-label={`${t('sessions.dismiss')}: ${name}`}
              pendingText={t('sessions.dismiss.pending')}
            >
              {t('sessions.dismiss')}
            </SubmitButton>
          )}
        </p>
      </div>
    </li>
  );
}

function SelectBox({ session }: { session: SessionView }) {
  const t = useTranslate();
  const { handle, isSelected } = session;
  if (isSelected === null) return <span className="row-select" />;
  return (
    <label className="row-select">
      <input
        type="checkbox"
        name={checkboxName(handle)}
        form={listFormId}
        defaultChecked={isSelected}
        aria-label={t('sessions.select.named', { device: formatRowName(session, t) })}
      />
    </label>
  );
}

/** A name that no other row has: what rows that look alike show besides is a part of it. */
function formatRowName({ device, seen, facts, apart }: SessionView, t: Translate): string {
  return [
    device,
    seen === null ? null : t('sessions.lastSeenAt', { time: formatWhen(seen) }),
    ...facts,
    apart,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

interface LinesProps {
  session: SessionView;
  /** Where the reasons are told at length, they need no chips. */
  hasChips?: boolean;
}

function LiveLines({ session, hasChips = true }: LinesProps) {
  const t = useTranslate();
  const { href, device, kind, seen, facts, apart, exceptions, isCurrent } = session;
  return (
    <>
      <div className="row-title">
        <h3>
          <a href={href} className="row-link" data-place="" aria-label={formatRowName(session, t)}>
            {device}
          </a>
        </h3>
        {isCurrent ? <strong className="chip chip-current">{t('kit.thisBrowser')}</strong> : null}
      </div>
      <div className="row-more">
        {!hasChips || exceptions.length === 0 ? null : (
          <p className="row-chips">
            {exceptions.map((exception) => (
              // Read aloud and copied, two of them are not one word.
              <Fragment key={exception}>
                <Chip exception={exception} />{' '}
              </Fragment>
            ))}
          </p>
        )}
        <p className="row-seen">
          {seen === null ? (
            t('sessions.lastSeen.unknown')
          ) : (
            <>
              <span className="sr-only">{t('sessions.lastSeen')} </span>
              <time dateTime={seen.iso} title={seen.exact}>
                {formatWhen(seen)}
              </time>
            </>
          )}
        </p>
        <p className="row-facts">
          <span className="sr-only">{t(`devices.kind.${kind}`)}. </span>
          {[...facts, apart]
            .filter((fact) => fact !== null)
            .map((fact, index) => (
              <span key={index}>
                {index === 0 ? null : separator}
                <bdi>{fact}</bdi>
              </span>
            ))}
        </p>
      </div>
      <SignOut session={session} />
    </>
  );
}

function Chip({ exception }: { exception: Exception }) {
  const t = useTranslate();
  const isGrave = exception === 'impersonated' || exception === 'copied';
  return (
    <span className={`chip ${isGrave ? 'chip-danger' : 'chip-warn'}`}>
      {t(`sessions.exception.${exception}`)}
    </span>
  );
}

/** A session that nobody can use any more, or soon: one line. */
function OverLine({ session }: { session: SessionView }) {
  const t = useTranslate();
  const { device, href, state } = session;
  const text =
    state.is === 'ending'
      ? formatEndingState(state.state, state.confirmedAt, t)
      : state.is === 'expired' && state.at !== null
        ? t('sessions.expiredAt', { time: formatWhen(state.at) })
        : t('sessions.expired');
  return (
    <div className="row-title">
      <h3>
        <a href={href} className="row-link" data-place="" aria-label={formatRowName(session, t)}>
          {device}
        </a>
      </h3>
      <span className="text-quiet">{text}</span>
    </div>
  );
}

function SignOut({ session }: { session: SessionView }) {
  const t = useTranslate();
  const token = useFormToken();
  const { device, signOut } = session;
  const name = formatRowName(session, t);
  if (signOut.isAsked)
    return (
      <a
        href={signOut.path}
        className="row-act"
        aria-label={t('sessions.signOut.current', { device })}
      >
        {t('sessions.signOut')}
      </a>
    );
  if (token === null) return null;
  return (
    <SubmitButton
      {...token}
      form={listFormId}
      formMethod="post"
      formAction={signOut.path}
      className="row-act"
      aria-label={t('sessions.signOut.named', { device: name })}
      pendingText={t('sessions.signOut.pending')}
      pendingName={t('sessions.signOut.pendingNamed', { device })}
    >
      {t('sessions.signOut')}
    </SubmitButton>
  );
}
