import { type ReactNode } from 'react';
import { useTranslate } from '~/i18n/use-translate';
import { formatWhen } from '~/ui/time';
import { type SessionShown } from './load-session-page.server';
import { hasAlarm, NotMeLink } from './not-me';

/** What must not be overlooked of a session. */
export function Notices({ session }: { session: SessionShown }) {
  const t = useTranslate();
  const { endingSince, expired, asOf } = session;
  return (
    <>
      {endingSince === null ? null : (
        <Notice tone="warn">
          <p className="font-bold">{t('sessions.signOut.pending')}</p>
          <p>{t('session.signingOut.text', { time: formatWhen(endingSince) })}</p>
          <noscript>
            <p>{t('session.signingOut.reload')}</p>
          </noscript>
        </Notice>
      )}
      {expired === null ? null : (
        <Notice tone="plain">
          <p>{t('session.expired.text', { time: formatWhen(expired), exact: expired.exact })}</p>
        </Notice>
      )}
      {hasAlarm(session) ? <Alarm session={session} /> : null}
      {asOf === null ? null : (
        <Notice tone="warn">
          <p>{t('sessions.asOf', { time: formatWhen(asOf), exact: asOf.exact })}</p>
        </Notice>
      )}
    </>
  );
}

/** Every reason for alarm, with the one advice. */
function Alarm({ session }: { session: SessionShown }) {
  const t = useTranslate();
  const { isImpersonation, clients, attention, isCurrent, reportedAt } = session;
  const reasons = [
    isImpersonation ? ('impersonation' as const) : null,
    clients.looksCopied ? ('copied' as const) : null,
  ].filter((reason) => reason !== null);
  // The two above stay when they are dismissed in the list.
  const others = attention.filter((reason) => reason !== 'impersonated' && reason !== 'copied');
  return (
    <Notice tone="danger">
      {reasons.map((reason) => (
        <div key={reason}>
          <p className="font-bold text-danger">{t(`session.${reason}.heading`)}</p>
          <p>{t(`session.${reason}.text`)}</p>
        </div>
      ))}
      {others.map((reason) => (
        <p key={reason} className="font-bold text-danger">
          {t(`sessions.attention.${reason}`)}
        </p>
      ))}
      {isCurrent || reportedAt !== null ? null : (
        <>
          <p>{t('session.alarm.advice')}</p>
          <p className="actions pt-1">
            <NotMeLink session={session} className="button button-confirm" />
          </p>
        </>
      )}
    </Notice>
  );
}

const tones = {
  danger: 'border-danger bg-danger-soft',
  warn: 'border-warn bg-warn-soft text-warn',
  plain: 'border-field-line bg-card font-semibold',
} as const;

function Notice({ tone, children }: { tone: keyof typeof tones; children: ReactNode }) {
  return <div className={`space-y-1 rounded-xl border-s-4 p-4 ${tones[tone]}`}>{children}</div>;
}
