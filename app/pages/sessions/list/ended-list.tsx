import { useTranslate } from '~/i18n/use-translate';
import { formatEndingState } from '~/pages/sessions/ending-state';
import { WatchEndings } from '~/pages/sessions/watch-endings';
import { Time } from '~/ui/time';
import { type EndedView, type EndingView } from './ended-view.server';

/** What has ended in the last days, by what, and whether that is confirmed. */
export function EndedList({ ended }: { ended: EndedView }) {
  const t = useTranslate();
  const { endings, moreCount, openCount } = ended;
  return (
    <section
      aria-labelledby="ended"
      className="space-y-2"
      hidden={endings.length + openCount === 0}
    >
      <h2 id="ended" className="text-lg font-bold">
        {t('sessions.ended.heading')}
      </h2>
      <WatchEndings openCount={openCount} latestOpen={ended.latestOpen} />
      {endings.length === 0 ? null : (
        <ul aria-labelledby="ended" className="rows text-sm">
          {endings.map((ending, index) => (
            <Ending key={`${ending.at.iso}-${index}`} ending={ending} />
          ))}
        </ul>
      )}
      {moreCount === 0 ? null : (
        <p className="text-sm text-quiet">{t('sessions.ended.more', { count: moreCount })}</p>
      )}
    </section>
  );
}

function Ending({ ending }: { ending: EndingView }) {
  const t = useTranslate();
  const { device, country, at, state, confirmedAt, from } = ending;
  return (
    <li className="row">
      <div className="row-words">
        <p className="break-words font-semibold text-ink">
          {device ?? t('sessions.ended.unknownDevice')}
          {country === null ? null : <span className="font-normal"> · {country}</span>}
        </p>
        <p>
          {t('sessions.ended.at')} <Time value={at} />
        </p>
        <p className={state === 'open' ? 'font-semibold text-warn' : ''}>
          {formatEndingState(state, confirmedAt, t)}
        </p>
        {from === null ? null : <p>{t('sessions.ended.from', { device: from })}</p>}
      </div>
    </li>
  );
}
