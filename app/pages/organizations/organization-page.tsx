import { useTranslate } from '~/i18n/use-translate';
import { FactRow, FactTable, TextRow } from '~/pages/kit/fact-table';
import { formatPolicyReason } from '~/pages/kit/format-policy-reason';
import { formatReason } from '~/pages/kit/format-reason';
import { TimeZoneLine } from '~/pages/kit/time-zone-note';
import { leaveOrganizationPath, paths } from '~/paths';
import { LinkBack } from '~/ui/link-back';
import { Time } from '~/ui/time';
import { formatRejoining, formatWays } from '~/pages/kit/format-ways';
import { CardSection } from '~/ui/card-section';
import { type OrganizationShown } from './load-organization.server';
import { OrganizationLogo } from './organization-logo';

/** What the person is in an organization, how they came to it, what it asks for, and the way out. */
export function OrganizationPage({ page }: { page: OrganizationShown }) {
  const t = useTranslate();
  const { organization, joined, keptFor, zone } = page;
  return (
    <div className="max-w-[44rem] space-y-5">
      <LinkBack to={paths.organizations} label={t('organizations.title')} />
      <div className="beside-picture">
        <OrganizationLogo organization={organization} />
        <h1 className="text-2xl font-bold [overflow-wrap:anywhere]">
          <bdi>{organization.name}</bdi>
        </h1>
      </div>
      {organization.isLeaving ? (
        <p className="font-semibold text-warn">{t('organizations.leaving')}</p>
      ) : null}
      <div className="card">
        <FactTable>
          <Roles page={page} />
          {joined === null ? null : (
            <FactRow term={t('organizations.joined')}>
              <Time value={joined.at} />
              {joined.by === null ? null : (
                <span className="block">{t(`organizations.joined.${joined.by}`)}</span>
              )}
            </FactRow>
          )}
        </FactTable>
      </div>
      <Demands page={page} />
      {organization.isLeaving ? null : keptFor === null ? (
        <p className="actions">
          <a className="button button-danger" href={leaveOrganizationPath(organization.handle)}>
            {t('organizations.leave.link')}
          </a>
        </p>
      ) : (
        <p>{formatPolicyReason(keptFor, t)}</p>
      )}
      <TimeZoneLine zone={zone} times={[joined?.at]} />
    </div>
  );
}

function Roles({ page: { roles } }: { page: OrganizationShown }) {
  const t = useTranslate();
  const term = t('organizations.roles');
  if (!roles.isKnown)
    return (
      <TextRow term={term} text={t('security.notNow', { reason: formatReason(roles.reason, t) })} />
    );
  if (roles.value.length === 0) return <TextRow term={term} text={t('organizations.roles.none')} />;
  return (
    <FactRow term={term}>
      <ul className="space-y-1">
        {roles.value.map(({ name, description }, at) => (
          <li key={at} className="[overflow-wrap:anywhere]">
            <bdi>{name}</bdi>
            {description === null ? null : (
              <span className="block text-sm text-quiet">
                <bdi>{description}</bdi>
              </span>
            )}
          </li>
        ))}
      </ul>
    </FactRow>
  );
}

/** What is not known of it is never told as nothing. */
function Demands({ page: { connections, locale } }: { page: OrganizationShown }) {
  const t = useTranslate();
  const ways = connections.isKnown ? formatWays(connections.value, t, locale) : null;
  const rejoining = connections.isKnown ? formatRejoining(connections.value, t, locale) : null;
  return (
    <CardSection id="demands" heading={t('organizations.demands')}>
      {!connections.isKnown ? (
        <p>{t('security.notNow', { reason: formatReason(connections.reason, t) })}</p>
      ) : (
        <p>{ways === null ? t('organizations.ways.none') : t('organizations.ways', { ways })}</p>
      )}
      {rejoining === null ? null : <p>{t('organizations.rejoining', { ways: rejoining })}</p>}
      <p>{t('organizations.twoStep')}</p>
    </CardSection>
  );
}
