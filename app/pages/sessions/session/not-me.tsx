import { useTranslate } from '~/i18n/use-translate';
import { notMePath, notMeReportPath } from '~/paths';
import { formatWhen } from '~/ui/time';
import { type SessionGone, type SessionShown } from './load-session-page.server';

type Session = Pick<SessionShown, 'handle' | 'reportedAt'>;

/** Whether a session gives cause to believe that it is somebody else's. */
export function hasAlarm({ isImpersonation, clients, attention }: SessionShown): boolean {
  return isImpersonation || clients.looksCopied || attention.length > 0;
}

/** The way to report a session, once on its page: an alarm has it in itself; what is reported leads to the report. */
export function NotMe({ session }: { session: SessionShown | SessionGone }) {
  const t = useTranslate();
  const { reportedAt } = session;
  if (reportedAt !== null) return <Reported session={session} />;
  if (session.shows === 'session' && session.isCurrent)
    return (
      <section className="space-y-2" aria-labelledby="stranger">
        <h2 id="stranger" className="text-lg font-bold">
          {t('session.stranger.heading')}
        </h2>
        <p>{t('session.stranger.text')}</p>
        <p className="actions">
          <a href={notMePath(session.handle)} className="button button-plain">
            {t('session.stranger.act')}
          </a>
        </p>
      </section>
    );
  if (session.shows === 'session' && hasAlarm(session)) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p className="min-w-0 flex-[1_1_16rem]">{t('notMe.hint')}</p>
      <p className="actions min-w-0">
        <NotMeLink session={session} className="button button-plain" />
      </p>
    </div>
  );
}

/** The act by its one name. */
export function NotMeLink({ session, className }: { session: Session; className: string }) {
  const t = useTranslate();
  return (
    <a href={notMePath(session.handle)} className={className}>
      {t('notMe.title')}
    </a>
  );
}

function Reported({ session: { handle, reportedAt } }: { session: Session }) {
  const t = useTranslate();
  if (reportedAt === null) return null;
  return (
    <p>
      {t('session.reported', { time: formatWhen(reportedAt) })}{' '}
      <a href={notMeReportPath(handle)}>{t('session.reported.link')}</a>
    </p>
  );
}
