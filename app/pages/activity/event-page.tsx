import { useTranslate } from '~/i18n/use-translate';
import { FactRow, FactTable, TextRow } from '~/pages/kit/fact-table';
import { paths } from '~/paths';
import { LinkBack } from '~/ui/link-back';
import { Time } from '~/ui/time';
import { type EventView } from './load-event.server';

/** What happened, when, by what and from where, and what to do if it was somebody else. */
export function EventPage({ event, listPath }: { event: EventView; listPath: string }) {
  const t = useTranslate();
  const { kind, at, session, isByAdministrator } = event;
  return (
    <>
      <LinkBack to={listPath} label={t('activityPage.title')} />
      <h1 className="text-2xl font-bold">{t(`activity.${kind}`)}</h1>
      {kind === 'other' ? <p>{t('activityPage.event.other')}</p> : null}
      <FactTable>
        <FactRow term={t('receipts.when')}>
          <Time value={at} />
        </FactRow>
        {isByAdministrator ? (
          <TextRow term={t('activityPage.by')} text={t('activityPage.by.administrator')} />
        ) : null}
        <KnownRow term={t('activityPage.event.way')} text={event.way} />
        <KnownRow term={t('sessions.filter.application')} text={event.application} />
        <KnownRow term={t('session.facts.device')} text={event.device} />
        <KnownRow term={t('kit.place')} text={event.place} />
        <KnownRow term={t('session.facts.network')} text={event.network} />
        <KnownRow term={t('kit.ipAddress')} text={event.address} isCode />
        {session === null ? null : (
          <FactRow term={t('activityPage.event.session')}>
            <a href={session.path} className="inline-block py-0.5">
              {t(session.isCurrent ? 'kit.thisBrowser' : 'activityPage.event.session.link')}
            </a>
          </FactRow>
        )}
      </FactTable>
      {isMoreKnown(event) ? null : <p>{t('activityPage.event.nothingMore')}</p>}
      {session?.isCurrent === true ? null : <NotMe event={event} />}
    </>
  );
}

/** What the log leaves out of most events would be a row for nothing. */
function KnownRow({ text, ...props }: { term: string; text: string | null; isCode?: boolean }) {
  return text === null ? null : <TextRow {...props} text={text} />;
}

function isMoreKnown({ way, application, device, place, network, address, session }: EventView) {
  return [way, application, device, place, network, address, session].some((fact) => fact !== null);
}

/** The guide begins with a session; what has none is answered by hand. */
function NotMe({ event: { notMe } }: { event: EventView }) {
  const t = useTranslate();
  return (
    <section className="card space-y-3 print:hidden" aria-labelledby="not-me">
      <h2 id="not-me" className="text-lg font-bold">
        {t('activityPage.notMe.heading')}
      </h2>
      {notMe === null ? (
        <>
          <p>{t('activityPage.notMe.text')}</p>
          <p className="actions">
            <a className="button button-plain" href={paths.sessions}>
              {t('activityPage.notMe.sessions')}
            </a>
            <a className="button button-plain" href={paths.security}>
              {t('activityPage.notMe.security')}
            </a>
          </p>
        </>
      ) : (
        <>
          <p>{t('activityPage.notMe.guide')}</p>
          <p className="actions">
            <a className="button button-danger" href={notMe}>
              {t('sessions.notMe')}
            </a>
          </p>
        </>
      )}
    </section>
  );
}
