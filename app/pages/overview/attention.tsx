import { type ReactNode } from 'react';
import { type Translate } from '~/i18n/translate';
import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { formatMethodName } from '~/pages/kit/format-method';
import { notMePath, paths, sessionPath } from '~/paths';
import { SubmitButton } from '~/ui/submit-button';
import { formatWhen } from '~/ui/time';
import { type SecurityReason } from '~/security/security-attention';
import { type SecurityNotice } from './security-part.server';
import { type SessionsPart, type SuspectSession } from './sessions-part.server';

interface Props {
  sessions: SessionsPart['attention'];
  notices: readonly SecurityNotice[];
  /** Whether the person may set up a second factor here. */
  canAdd: boolean;
  /** For how many days a notice that is dismissed stays away. */
  days: number;
}

/** As many are seen at once. */
const shown = 3;

/** What needs the person's attention, by facts: sessions first, then how they get in; nothing where nothing does. */
export function Attention({ sessions, notices, canAdd, days }: Props) {
  const t = useTranslate();
  const items = [
    ...sessions.first.map((session) => <SessionItem key={session.handle} session={session} />),
    ...notices.map((notice) => (
      <NoticeItem
        key={`${notice.reason} ${notice.method?.handle}`}
        notice={notice}
        canAdd={canAdd}
        days={days}
      />
    )),
  ];
  if (items.length === 0) return null;
  const isGrave = sessions.count > 0;
  const others = sessions.count - sessions.first.length;
  const folded = items.slice(shown);
  return (
    <section
      className={`card space-y-3 border-s-4 ${isGrave ? 'border-s-danger' : 'border-s-warn'}`}
      aria-labelledby="overview-attention"
    >
      <h2
        id="overview-attention"
        className={`text-lg font-bold ${isGrave ? 'text-danger' : 'text-warn'}`}
      >
        {t('overview.attention.heading')}
      </h2>
      {isGrave ? <p>{t('overview.attention.text')}</p> : null}
      <ul aria-labelledby="overview-attention" className="overview-list border-b-0">
        {items.slice(0, shown)}
      </ul>
      {others === 0 ? null : (
        <p className="actions">
          <a className="button button-primary" href={paths.sessions}>
            {t('overview.attention.moreSessions', { count: others })}
          </a>
        </p>
      )}
      {folded.length === 0 ? null : (
        <details>
          <summary className="min-h-11 py-2.5 font-semibold">
            {t('overview.attention.more', { count: folded.length })}
          </summary>
          <ul aria-labelledby="overview-attention" className="overview-list border-b-0">
            {folded}
          </ul>
        </details>
      )}
    </section>
  );
}

interface ItemProps {
  title: ReactNode;
  /** Where and when, where it is about something that happens. */
  about?: string;
  /** Why it is here. */
  causes: readonly string[];
  children: ReactNode;
}

function Item({ title, about = '', causes, children }: ItemProps) {
  return (
    <li className="space-y-1 py-3 [overflow-wrap:anywhere]">
      <h3 className="font-semibold">{title}</h3>
      {about === '' ? null : <p className="text-sm text-quiet">{about}</p>}
      {causes.map((cause) => (
        <p key={cause}>{cause}</p>
      ))}
      {children}
    </li>
  );
}

function SessionItem({ session }: { session: SuspectSession }) {
  const t = useTranslate();
  const { handle, device, place, lastSeen, reasons, dismissPath } = session;
  const seen =
    lastSeen === null ? null : t('overview.sessions.lastSeen', { time: formatWhen(lastSeen) });
  return (
    <Item
      title={
        <a href={sessionPath(handle)} className="inline-block py-0.5">
          {device}
        </a>
      }
      about={[place, seen].filter((fact) => fact !== null).join(' · ')}
      causes={reasons.map((reason) => t(`sessions.attention.${reason}`))}
    >
      <form method="post" action={dismissPath} className="flex flex-wrap gap-2 py-1">
        <FormToken />
        <a
          className="button button-danger button-small"
          href={notMePath(handle)}
          aria-label={`${t('sessions.notMe')}: ${device}`}
        >
          {t('sessions.notMe')}
        </a>
        <SubmitButton
          className="button button-plain button-small"
          aria-label={`${t('sessions.dismiss')}: ${device}`}
          pendingText={t('sessions.dismiss.pending')}
        >
          {t('sessions.dismiss')}
        </SubmitButton>
      </form>
    </Item>
  );
}

interface NoticeProps extends Pick<Props, 'canAdd' | 'days'> {
  notice: SecurityNotice;
}

function NoticeItem({ notice, canAdd, days }: NoticeProps) {
  const t = useTranslate();
  const { reason, method } = notice;
  const title = formatTitle(notice, t);
  const act = actOf(notice, canAdd);
  return (
    <Item title={title} causes={[t(`overview.security.${reason}.cause`)]}>
      <form method="post" action={`${paths.account}?index`} className="flex flex-wrap gap-2 py-1">
        <FormToken />
        <input type="hidden" name="reason" value={reason} />
        {method === null ? null : <input type="hidden" name="handle" value={method.handle} />}
        <a
          className="button button-plain button-small"
          href={act.href}
          aria-label={`${t(act.text)}: ${title}`}
        >
          {t(act.text)}
        </a>
        <SubmitButton
          className="button button-plain button-small"
          aria-label={`${t('overview.attention.hide', { days })}: ${title}`}
          pendingText={t('sessions.dismiss.pending')}
        >
          {t('overview.attention.hide', { days })}
        </SubmitButton>
      </form>
    </Item>
  );
}

function formatTitle({ reason, method }: SecurityNotice, t: Translate): string {
  switch (reason) {
    case 'unused-for-a-year':
    case 'unfinished': {
      const name = method === null ? t('security.kind.other') : formatMethodName(method, t);
      return t(`overview.security.${reason}`, { name });
    }
    default:
      return t(`overview.security.${reason}`);
  }
}

/** Where the person does something about it. */
function actOf({ reason, method }: SecurityNotice, canAdd: boolean) {
  if (method !== null) return { href: method.href, text: 'overview.security.seeMethod' } as const;
  if (reason === 'email-unconfirmed')
    return { href: paths.profileEmail, text: 'overview.security.confirmEmail' } as const;
  return canAdd && addedTo.includes(reason)
    ? ({ href: paths.addMethod, text: 'overview.security.add' } as const)
    : ({ href: paths.security, text: 'overview.security.seeWays' } as const);
}

/** What another second factor helps against. */
const addedTo: readonly SecurityReason[] = [
  'no-second-factor',
  'email-codes-only',
  'text-messages-only',
];
