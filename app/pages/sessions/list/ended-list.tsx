import { useTranslate } from '~/i18n/use-translate';
import { formatEndingState } from '~/pages/sessions/ending-state';
import { WatchEndings } from '~/pages/sessions/watch-endings';
import { notMeReportPath, sessionPath } from '~/paths';
import { formatWhen } from '~/ui/time';
import { separator } from '~/ui/separator';
import { type EndedGroup, type EndedView, type EndingView } from './ended-view.server';

/** What has ended in the last days, a line each: by whom, and whether that is confirmed. */
export function EndedList({ ended }: { ended: EndedView }) {
  const t = useTranslate();
  const { groups, moreCount, openCount } = ended;
  return (
    <section aria-labelledby="ended" className="space-y-2" hidden={groups.length + openCount === 0}>
      <h2 id="ended" className="text-lg font-bold">
        {t('sessions.ended.heading')}
      </h2>
      <WatchEndings openCount={openCount} latestOpen={ended.latestOpen} />
      {groups.length === 0 ? null : (
        <ul aria-labelledby="ended" className="rows text-sm">
          {groups.map((group) => (
            <Group key={group.endings[0]?.handle} group={group} />
          ))}
        </ul>
      )}
      {moreCount === 0 ? null : (
        <p className="text-sm text-quiet">{t('sessions.ended.more', { count: moreCount })}</p>
      )}
    </section>
  );
}

function Group({ group: { endings, at, isOpen } }: { group: EndedGroup }) {
  const t = useTranslate();
  const [first] = endings;
  if (first === undefined) return null;
  if (endings.length === 1)
    return (
      <li className="px-3 py-2">
        <Ending ending={first} />
      </li>
    );
  return (
    <li className="px-3">
      <details id={`ended-${first.handle}`}>
        <summary className="cursor-pointer py-2 font-semibold">
          {t(isOpen ? 'sessions.ended.groupOpen' : 'sessions.ended.group', {
            count: endings.length,
            time: formatWhen(at),
          })}
        </summary>
        <ul className="divide-y divide-line border-t border-line">
          {endings.map((ending) => (
            <li key={ending.handle} className="py-2">
              <Ending ending={ending} />
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function Ending({ ending }: { ending: EndingView }) {
  const t = useTranslate();
  const { handle, device, country, at, state, confirmedAt, isReported } = ending;
  const isSettled = ['confirmed', 'secured', 'outside'].includes(state);
  return (
    <p className="break-words text-quiet">
      <a href={sessionPath(handle)} className="py-1 font-semibold text-ink">
        {device ?? t('sessions.ended.unknownDevice')}
      </a>
      {country === null ? null : `${separator}${country}`}
      {separator}
      <time dateTime={at.iso}>{formatWhen(at)}</time>
      {separator}
      <span className={isSettled ? '' : 'font-semibold text-warn'}>
        {formatEndingState(state, confirmedAt, t)}
      </span>
      {isReported ? (
        <>
          {' '}
          <span className="font-semibold">{t('notMe.reported.mark')}</span> ·{' '}
          <a href={notMeReportPath(handle)}>{t('notMe.reported.link')}</a>
        </>
      ) : null}
    </p>
  );
}
