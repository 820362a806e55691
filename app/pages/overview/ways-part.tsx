import { Fragment } from 'react';
import { useTranslate } from '~/i18n/use-translate';
import { FactRow, FactTable } from '~/pages/kit/fact-table';
import { formatReason } from '~/pages/kit/format-reason';
import { formatWayBriefly } from '~/pages/kit/format-way';
import { paths } from '~/paths';
import { type WayRole } from '~/security/ways-in';
import { separator } from '~/ui/separator';
import { AsOf, PartLinks } from './part';
import { type SecurityPart } from './security-part.server';

const roles: readonly WayRole[] = ['sign-in', 'two-step', 'recovery'];

/** How the person gets in, by what each way is good for. What is not known is never shown as nothing. */
export function Ways({ part }: { part: SecurityPart }) {
  const t = useTranslate();
  const { ways, missing, unreadableCount, asOf } = part;
  const isWhole = missing === null && unreadableCount === 0;
  const namesOf = (role: WayRole) => [
    ...new Set(ways.filter((way) => way.role === role).map((way) => formatWayBriefly(way, t))),
  ];
  return (
    <>
      <AsOf time={asOf} />
      {isWhole ? <p>{t('overview.ways.count', { count: ways.length })}</p> : null}
      {missing === null ? null : (
        <p className="notice notice-warn">
          {t('security.ways.incomplete', { reason: formatReason(missing, t) })}
        </p>
      )}
      {unreadableCount === 0 ? null : (
        <p className="notice notice-warn">
          {t('security.ways.unreadable', { count: unreadableCount })}
        </p>
      )}
      {ways.length === 0 ? null : (
        <FactTable>
          {roles
            .map((role) => ({ role, names: namesOf(role) }))
            .filter(({ names }) => isWhole || names.length > 0)
            .map(({ role, names }) => (
              <FactRow key={role} term={t(`security.role.${role}`)}>
                {names.length === 0 ? (
                  <span className="text-quiet">{t('overview.ways.none')}</span>
                ) : (
                  names.map((name, position) => (
                    <Fragment key={name}>
                      {position === 0 ? null : separator}
                      <bdi>{name}</bdi>
                    </Fragment>
                  ))
                )}
              </FactRow>
            ))}
        </FactTable>
      )}
      <PartLinks>
        <a className="button button-plain" href={paths.security}>
          {t('overview.ways.link')}
        </a>
      </PartLinks>
    </>
  );
}
