import { type ReactNode } from 'react';
import { useTranslate } from '~/i18n/use-translate';
import { notMePath } from '~/paths';
import { formatWhen } from '~/ui/time';
import { type SessionDetail } from './load-session-page.server';

/** What must not be overlooked of a session. */
export function Notices({ session }: { session: SessionDetail }) {
  const t = useTranslate();
  const { handle, endingSince, isImpersonation, clients, asOf } = session;
  return (
    <>
      {endingSince === null ? null : (
        <Notice tone="warn" heading={t('sessions.signingOut', { time: formatWhen(endingSince) })}>
          <p>{t('sessions.signingOut.explained')}</p>
        </Notice>
      )}
      {isImpersonation ? <Danger handle={handle} name="impersonation" /> : null}
      {clients.looksCopied ? <Danger handle={handle} name="copied" /> : null}
      {asOf === null ? null : (
        <Notice tone="warn" heading={null}>
          <p>{t('sessions.asOf', { time: formatWhen(asOf), exact: asOf.exact })}</p>
        </Notice>
      )}
    </>
  );
}

function Danger({ handle, name }: { handle: string; name: 'impersonation' | 'copied' }) {
  const t = useTranslate();
  return (
    <Notice tone="danger" heading={t(`session.${name}.heading`)}>
      <p>{t(`session.${name}.text`)}</p>
      <p className="pt-2">
        <a href={notMePath(handle)} className="button button-danger">
          {t('notMe.title')}
        </a>
      </p>
    </Notice>
  );
}

const tones = {
  danger: 'border-danger bg-danger-soft text-danger',
  warn: 'border-warn bg-warn-soft text-warn',
} as const;

interface NoticeProps {
  tone: keyof typeof tones;
  heading: string | null;
  children: ReactNode;
}

function Notice({ tone, heading, children }: NoticeProps) {
  return (
    <div className={`space-y-1 rounded-xl border-s-4 p-4 ${tones[tone]}`}>
      {heading === null ? null : <p className="font-bold">{heading}</p>}
      {children}
    </div>
  );
}
