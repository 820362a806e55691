import { type ReactNode } from 'react';
import { useTranslate } from '~/i18n/use-translate';
import { type ShownTime } from '~/i18n/format-time.server';
import { formatWay, formatWayDetails } from '~/pages/kit/format-way';
import { type WayView } from '~/pages/kit/way-view.server';
import { Time } from '~/ui/time';

/** Every way into the account: a table, whose rows are cards where there is no room for columns. */
export function WaysTable({ ways, label }: { ways: readonly WayView[]; label: string }) {
  const t = useTranslate();
  return (
    <table className="ways" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('security.ways.way')}</th>
          <th scope="col">{t('security.ways.role')}</th>
          <th scope="col">{t('security.ways.added')}</th>
          <th scope="col">{t('security.ways.lastUsed')}</th>
        </tr>
      </thead>
      <tbody>
        {ways.map((way, at) => (
          <tr key={way.shows === 'method' ? way.method.handle : at}>
            <th scope="row">
              <Way way={way} />
            </th>
            <Cell label={t('security.ways.role')}>{t(`security.role.${way.role}`)}</Cell>
            <Moment label={t('security.ways.added')} value={way.added} />
            <Moment label={t('security.ways.lastUsed')} value={way.lastUsed} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Way({ way }: { way: WayView }) {
  const t = useTranslate();
  const name = <bdi>{formatWay(way, t)}</bdi>;
  const details = formatWayDetails(way, t);
  return (
    <>
      {way.shows === 'method' ? (
        <a href={way.method.href} className="inline-block py-0.5">
          {name}
        </a>
      ) : (
        name
      )}
      {details.map((detail) => (
        <span key={detail} className="block text-sm font-normal text-quiet">
          <bdi>{detail}</bdi>
        </span>
      ))}
      {way.shows === 'method' && !way.method.isUsable ? (
        <span className="chip chip-warn">{t('security.notUsable')}</span>
      ) : null}
    </>
  );
}

interface CellProps {
  label: string;
  isUnknown?: boolean;
  children: ReactNode;
}

/** Where columns have no headings in sight, each value has its own. */
function Cell({ label, isUnknown = false, children }: CellProps) {
  return (
    <td className={isUnknown ? 'ways-unknown' : undefined}>
      <span className="ways-label">{label}</span> {children}
    </td>
  );
}

function Moment({ label, value }: { label: string; value: ShownTime | null }) {
  const t = useTranslate();
  return (
    <Cell label={label} isUnknown={value === null}>
      {value === null ? (
        <span className="text-quiet">{t('kit.unknown.alone')}</span>
      ) : (
        <Time value={value} />
      )}
    </Cell>
  );
}
