import { useTranslate } from '~/i18n/use-translate';
import { formatFacts, formatLine } from '~/pages/kit/format-activity-line';
import { formatReason } from '~/pages/kit/format-reason';
import { paths } from '~/paths';
import { formatWhen } from '~/ui/time';
import { separator } from '~/ui/separator';
import { type ActivityPart, type OverviewEvent } from './activity-part.server';
import { latestPath } from './latest-address';
import { PartLinks } from './part';

/** What happened last. What is not known is never shown as nothing. */
export function LatestActivity({ part }: { part: ActivityPart }) {
  const t = useTranslate();
  return (
    <>
      <Events part={part} />
      <PartLinks>
        {isToRead(part) ? (
          // The browser's script looks there by itself, while what the page asked for is remembered.
          <a className="button button-plain" href={latestPath} data-reread="1">
            {t('overview.activity.later')}
          </a>
        ) : null}
        <a className="button button-plain" href={paths.activity}>
          {t('overview.activity.link')}
        </a>
      </PartLinks>
    </>
  );
}

/** Whether the latest was left out, so that this page costs few calls. */
function isToRead(part: ActivityPart): boolean {
  return part.isKnown ? part.asOf !== null : part.reason === 'not-read';
}

function Events({ part }: { part: ActivityPart }) {
  const t = useTranslate();
  if (!part.isKnown)
    return part.reason === 'not-read' ? null : (
      <p>{t('overview.activity.unknown', { reason: formatReason(part.reason, t) })}</p>
    );
  const { events, asOf } = part;
  return (
    <>
      {events.length === 0 ? (
        <p>{t('overview.activity.none')}</p>
      ) : (
        <ul aria-labelledby="overview-activity" className="overview-list">
          {events.map((event, index) => (
            <Event key={index} event={event} />
          ))}
        </ul>
      )}
      {asOf === null ? null : (
        <p className="text-sm text-quiet">
          {t('overview.activity.asOf', { time: formatWhen(asOf), exact: asOf.exact })}
        </p>
      )}
    </>
  );
}

function Event({ event }: { event: OverviewEvent }) {
  const t = useTranslate();
  const { href, when } = event;
  const title = formatLine(event, t);
  const facts = formatFacts(event, t);
  return (
    <li className="overview-row">
      <div className="overview-words">
        <p className="font-semibold">
          {href === null ? (
            title
          ) : (
            <a
              href={href}
              className="overview-link"
              aria-label={`${title}: ${[when.exact, ...facts].join(', ')}`}
            >
              {title}
            </a>
          )}
        </p>
        <p className="text-sm text-quiet">{[formatWhen(when), ...facts].join(separator)}</p>
      </div>
    </li>
  );
}
