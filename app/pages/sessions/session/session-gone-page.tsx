import { type Translate } from '~/i18n/translate';
import { useTranslate } from '~/i18n/use-translate';
import { WatchEndings } from '~/pages/sessions/watch-endings';
import { formatWhen, Time } from '~/ui/time';
import { FactRow, FactTable, TextRow } from '~/pages/kit/fact-table';
import { type EndingView, type SessionGone } from './load-session-page.server';
import { NotMe } from './not-me';

/** The page of a session that is signed out: when, by whom, and what is remembered of it. */
export function SessionGonePage({ page }: { page: SessionGone }) {
  const t = useTranslate();
  const { device, ending } = page;
  return (
    <>
      <div>
        <h1 className="text-2xl font-bold">{t('session.gone.title')}</h1>
        {device === null ? null : (
          <p className="font-semibold">
            <bdi>{device}</bdi>
          </p>
        )}
      </div>
      <p>{ending === null ? t('session.gone.unknown') : formatEnding(ending, t)}</p>
      <WatchEndings openCount={0} />
      <NotMe session={page} />
      {ending === null ? null : <Remembered ending={ending} />}
    </>
  );
}

function Remembered({ ending: { lastSeen, signedIn, country } }: { ending: EndingView }) {
  const t = useTranslate();
  if (lastSeen === null && signedIn === null && country === null) return null;
  return (
    <FactTable>
      {lastSeen === null ? null : (
        <FactRow term={t('sessions.lastSeen')}>
          <Time value={lastSeen} />
        </FactRow>
      )}
      {signedIn === null ? null : (
        <FactRow term={t('sessions.signedIn')}>
          <Time value={signedIn} />
        </FactRow>
      )}
      {country === null ? null : <TextRow term={t('kit.place')} text={country} />}
    </FactTable>
  );
}

function formatEnding({ by, at, confirmedAt, from }: EndingView, t: Translate): string {
  const when = { time: formatWhen(at), exact: at.exact };
  // The tenant need not confirm what it has ended by itself.
  if (by === 'tenant') return t('session.gone.tenant', when);
  return [
    from === null
      ? t('session.gone.person', when)
      : t('session.gone.personFrom', { ...when, device: from }),
    confirmedAt === null
      ? t('session.gone.notConfirmed')
      : t('session.gone.confirmed', { exact: confirmedAt.exact }),
  ].join(' ');
}
