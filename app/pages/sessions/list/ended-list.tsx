import { useTranslate } from '~/i18n/use-translate';
import { Time } from '~/ui/time';
import { type EndedView } from './ended-view.server';
import { WatchEndings } from '~/pages/sessions/watch-endings';

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
        {t('ended.heading')}
      </h2>
      <WatchEndings openCount={openCount} latestOpen={ended.latestOpen} />
      {endings.length === 0 ? null : (
        <ul aria-labelledby="ended" className="rows text-sm">
          {endings.map(({ device, country, at, status, from, isOpen }, index) => (
            <li key={`${at.iso}-${index}`} className="row">
              <div className="row-words">
                <p className="break-words font-semibold text-ink">
                  {device}
                  {country === null ? null : <span className="font-normal"> · {country}</span>}
                </p>
                <p>
                  {t('ended.at')} <Time value={at} />
                </p>
                <p className={isOpen ? 'font-semibold text-warn' : ''}>{status}</p>
                {from === null ? null : <p>{from}</p>}
              </div>
            </li>
          ))}
        </ul>
      )}
      {moreCount === 0 ? null : (
        <p className="text-sm text-quiet">{t('ended.more', { count: moreCount })}</p>
      )}
    </section>
  );
}
