import { type DeviceKind } from '~/devices/device-description';
import { type ShownTime } from '~/i18n/format-time.server';
import { useTranslate } from '~/i18n/use-translate';
import { DeviceIcon } from '~/ui/device-icon';
import { formatWhen } from '~/ui/time';
import { separator } from '~/ui/separator';

/** One session of several that are signed out together. */
export interface EndingRow {
  key: string;
  kind: DeviceKind;
  /** Null for one of which nothing is known any more. */
  device: string | null;
  place: string | null;
  lastSeen: ShownTime | null;
}

/** As many as can be looked over; the rest is there to be opened. */
const shownRows = 20;

/** Sessions in one line each: enough to know them again. `label` names the list. */
export function SessionLines({ rows, label }: { rows: readonly EndingRow[]; label: string }) {
  const t = useTranslate();
  const folded = rows.slice(shownRows);
  return (
    <>
      <Lines rows={rows.slice(0, shownRows)} label={label} />
      {folded.length === 0 ? null : (
        <details>
          <summary className="cursor-pointer py-2 text-accent underline">
            {t('endSessions.more', { count: folded.length })}
          </summary>
          <Lines rows={folded} label={label} />
        </details>
      )}
    </>
  );
}

function Lines({ rows, label }: { rows: readonly EndingRow[]; label: string }) {
  return (
    <ul aria-label={label} className="divide-y divide-line">
      {rows.map((row) => (
        <Line key={row.key} row={row} />
      ))}
    </ul>
  );
}

function Line({ row: { kind, device, place, lastSeen } }: { row: EndingRow }) {
  const t = useTranslate();
  return (
    <li className="flex items-start gap-2 py-1.5 text-sm text-quiet [overflow-wrap:anywhere]">
      <DeviceIcon kind={kind} />
      <p className="min-w-0">
        <bdi className="font-semibold text-ink">{device ?? t('endSessions.noLongerListed')}</bdi>
        {place === null ? null : (
          <>
            {separator}
            <bdi>{place}</bdi>
          </>
        )}
        {lastSeen === null ? null : (
          <>
            {separator}
            <time dateTime={lastSeen.iso} title={lastSeen.exact}>
              {formatWhen(lastSeen)}
            </time>
          </>
        )}
      </p>
    </li>
  );
}
