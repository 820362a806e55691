import { Fragment } from 'react';
import { useTranslate } from '~/i18n/use-translate';
import { type LineView } from '~/pages/kit/activity-line-view.server';
import { formatFacts, formatLine } from '~/pages/kit/format-activity-line';
import { separator } from '~/ui/separator';

/** Lines of the activity, each with its page where it has one. */
export function ActivityLines({ lines, label }: { lines: readonly LineView[]; label: string }) {
  return (
    <ul className="rows" aria-label={label}>
      {lines.map((line, index) => (
        <ActivityLine key={index} line={line} day={label} />
      ))}
    </ul>
  );
}

function ActivityLine({ line, day }: { line: LineView; day: string }) {
  const t = useTranslate();
  const { href, iso, clock, fold, notMe } = line;
  const title = formatLine(line, t);
  const facts = formatFacts(line, t);
  const when = [`${day} ${clock}`, ...facts].join(', ');
  return (
    <li className="row">
      <time
        dateTime={iso}
        className="min-w-14 shrink-0 whitespace-nowrap text-sm text-quiet sm:text-base"
      >
        {clock}
      </time>
      <div className="row-words flex-[1_1_10rem]">
        <p className="text-base font-semibold text-ink">
          {href === null ? (
            title
          ) : (
            <a href={href} className="inline-block py-0.5" aria-label={`${title}: ${when}`}>
              {title}
            </a>
          )}
        </p>
        {facts.length === 0 ? null : (
          <p>
            {facts.map((fact, index) => (
              <Fragment key={fact}>
                {index === 0 ? null : separator}
                <bdi>{fact}</bdi>
              </Fragment>
            ))}
          </p>
        )}
        {fold === null ? null : (
          <p>{t('activityPage.fold', { count: fold.count, time: fold.since })}</p>
        )}
      </div>
      {notMe === null ? null : (
        <a
          className="button button-plain button-small ms-[min(4.25rem,21.25vw)] sm:ms-0 print:hidden"
          href={notMe}
          aria-label={`${t('sessions.notMe')}: ${when}`}
        >
          {t('sessions.notMe')}
        </a>
      )}
    </li>
  );
}
