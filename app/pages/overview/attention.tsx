import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { notMePath, paths, sessionPath } from '~/paths';
import { SubmitButton } from '~/ui/submit-button';
import { formatWhen } from '~/ui/time';
import { separator } from '~/ui/separator';
import { type AccessNotice } from './access-notices.server';
import { AccessNoticeItem } from './access-notice-item';
import { AttentionItem } from './attention-item';
import { NoticeItem } from './notice-item';
import { type SecurityNotice } from './security-part.server';
import { type SessionsPart, type SuspectSession } from './sessions-part.server';

interface Props {
  sessions: SessionsPart['attention'];
  notices: readonly SecurityNotice[];
  accessNotices: readonly AccessNotice[];
  /** Whether the person may set up a second factor here. */
  canAdd: boolean;
  /** For how many days a notice that is dismissed stays away. */
  days: number;
}

/** As many are seen at once. */
const shown = 3;

/**
 * What needs the person's attention, by facts: sessions first, then how they get in, then who else does; nothing where
 * nothing does.
 */
export function Attention({ sessions, notices, accessNotices, canAdd, days }: Props) {
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
    ...accessNotices.map((notice) => (
      <AccessNoticeItem key={notice.href} notice={notice} days={days} />
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

function SessionItem({ session }: { session: SuspectSession }) {
  const t = useTranslate();
  const { handle, device, place, lastSeen, reasons, dismissPath } = session;
  const seen =
    lastSeen === null ? null : t('overview.sessions.lastSeen', { time: formatWhen(lastSeen) });
  return (
    <AttentionItem
      title={
        <a href={sessionPath(handle)} className="inline-block py-0.5">
          {device}
        </a>
      }
      about={[place, seen].filter((fact) => fact !== null).join(separator)}
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
    </AttentionItem>
  );
}
