import { useTranslate } from '~/i18n/use-translate';
import { ApplicationChips } from '~/pages/applications/application-chips';
import { ApplicationLogo } from '~/pages/applications/application-logo';
import { MissingParts } from '~/pages/applications/missing-parts';
import { Permissions } from '~/pages/applications/permissions';
import { FactRow, FactTable } from '~/pages/kit/fact-table';
import { formatList } from '~/pages/kit/format-list';
import { formatPolicyReason } from '~/pages/kit/format-policy-reason';
import { TimeZoneLine } from '~/pages/kit/time-zone-note';
import { paths } from '~/paths';
import { CardSection } from '~/ui/card-section';
import { LinkBack } from '~/ui/link-back';
import { formatWhen, Time } from '~/ui/time';
import { separator } from '~/ui/separator';
import { KeptAccessPart } from './kept-access-part';
import { type ApplicationShown } from './load-application.server';

type Props = { page: ApplicationShown };

/** What one application may do, since when and from where, and the way to take it away. */
export function ApplicationPage({ page }: Props) {
  const t = useTranslate();
  const { application, asOf, zone } = page;
  const { permissions, isSelfRegistered, isGone, isPortal } = application;
  return (
    <div className="max-w-[44rem] space-y-5">
      <LinkBack to={paths.applications} label={t('applications.title')} />
      <div className="space-y-2">
        <div className="beside-picture">
          <ApplicationLogo application={application} />
          <h1 className="text-2xl font-bold [overflow-wrap:anywhere]">
            <bdi>{application.name}</bdi>
          </h1>
        </div>
        <ApplicationChips application={application} />
      </div>
      {asOf === null ? null : (
        <p className="notice notice-warn">
          {t('security.asOf', { time: formatWhen(asOf), exact: asOf.exact })}
        </p>
      )}
      <MissingParts missing={page.missing} />
      {isPortal ? <p>{t('applications.portal.text')}</p> : null}
      {isSelfRegistered ? <p>{t('applications.selfRegistered.text')}</p> : null}
      {isGone ? <p>{t('applications.gone.text')}</p> : null}
      <CardSection id="permissions" heading={t('applications.permissions')}>
        {permissions.length === 0 ? (
          <p>{t(noPermissions(page))}</p>
        ) : (
          <Permissions permissions={permissions} />
        )}
        <Facts page={page} />
      </CardSection>
      <KeptAccessPart page={page} />
      <SessionsPart page={page} />
      <RemovalPart page={page} />
      <TimeZoneLine
        zone={zone}
        times={[
          asOf,
          application.since,
          application.lastUsed?.at,
          ...page.kept.flatMap(({ since, lastUsed }) => [since, lastUsed]),
          ...page.sessions.map(({ lastSeen }) => lastSeen),
        ]}
      />
    </div>
  );
}

function noPermissions({ arePermissionsKnown, application }: ApplicationShown) {
  if (!arePermissionsKnown) return 'applications.permissions.unknown';
  return application.isFirstParty === true
    ? 'applications.permissions.notAsked'
    : 'applications.permissions.none';
}

function Facts({ page: { application, organizations, locale } }: Props) {
  const t = useTranslate();
  const { since, lastUsed, isLasting, isFirstParty, organizationCount } = application;
  return (
    <FactTable>
      <FactRow term={t('applications.fact.whose')}>
        {isFirstParty === null
          ? t('kit.unknown.alone')
          : t(isFirstParty ? 'applications.fact.own' : 'applications.fact.others')}
      </FactRow>
      <FactRow term={t('applications.fact.since')}>
        {since === null ? t('kit.unknown.alone') : <Time value={since} />}
      </FactRow>
      <FactRow term={t('applications.lastUsed')}>
        {lastUsed === null ? (
          t('kit.unknown.alone')
        ) : (
          <>
            <Time value={lastUsed.at} />
            {lastUsed.place === null ? null : <span className="block">{lastUsed.place}</span>}
          </>
        )}
      </FactRow>
      <FactRow term={t('applications.fact.lasting')}>
        {isLasting === null
          ? t('kit.unknown.alone')
          : t(isLasting ? 'applications.fact.lasting.yes' : 'applications.fact.lasting.no')}
      </FactRow>
      {organizationCount === 0 ? null : (
        <FactRow term={t('applications.fact.organizations')}>
          {organizations === null
            ? t('applications.fact.organizationCount', { count: organizationCount })
            : formatList(organizations, locale)}
        </FactRow>
      )}
    </FactTable>
  );
}

function SessionsPart({ page: { sessions, application } }: Props) {
  const t = useTranslate();
  if (sessions.length === 0) return null;
  const more = application.sessionCount - sessions.length;
  return (
    <CardSection id="sessions" heading={t('applications.sessions')}>
      <ul className="divide-y divide-line">
        {sessions.map(({ href, device, place, lastSeen, isCurrent }) => (
          <li key={href} className="space-y-0.5 break-words py-3">
            <p>
              <a href={href} className="py-1 font-semibold">
                {[device, place].filter((part) => part !== null).join(separator)}
              </a>
              {isCurrent ? `${separator}${t('kit.thisBrowser')}` : null}
            </p>
            {lastSeen === null ? null : (
              <p className="text-sm text-quiet">
                {t('sessions.lastSeen')} <Time value={lastSeen} />
              </p>
            )}
          </li>
        ))}
      </ul>
      {more <= 0 ? null : (
        <p>
          <a href={paths.sessions} className="inline-block py-0.5">
            {t('applications.sessions.more', { count: more })}
          </a>
        </p>
      )}
    </CardSection>
  );
}

function RemovalPart({ page }: Props) {
  const t = useTranslate();
  const { application, keptFor, kept, leaves } = page;
  if (application.isPortal) return null;
  if (keptFor !== null) return <p>{formatPolicyReason(keptFor, t)}</p>;
  if (!application.isRemovable)
    return application.sessionCount === 0 ? null : (
      <p>{t(page.isAccessKnown ? 'applications.remove.nothing' : 'applications.remove.unknown')}</p>
    );
  const isWhole = !leaves.permissions || application.permissions.length === 0;
  return (
    <div className="actions">
      <a className="button button-danger" href={`${application.href}/remove`}>
        {t(
          kept.length > 0 && isWhole
            ? 'applications.access.removeAll'
            : 'applications.access.remove',
        )}
      </a>
    </div>
  );
}
