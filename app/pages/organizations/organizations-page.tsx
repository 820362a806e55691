import { useTranslate } from '~/i18n/use-translate';
import { formatList } from '~/pages/kit/format-list';
import { ProblemMessage } from '~/pages/kit/problem-message';
import { formatWhen } from '~/ui/time';
import { type OrganizationsPageData, type OrganizationsShown } from './load-organizations.server';
import { OrganizationLogo } from './organization-logo';

/** The organizations that the person belongs to, or why that cannot be told. */
export function OrganizationsPage({ page }: { page: OrganizationsPageData }) {
  const t = useTranslate();
  const heading = <h1 className="text-2xl font-bold">{t('organizations.title')}</h1>;
  if (page.shows === 'problem')
    return (
      <>
        {heading}
        <div className="card space-y-3">
          <h2 className="text-lg font-bold">{t('organizations.problem.title')}</h2>
          <ProblemMessage problem={page.problem} />
        </div>
      </>
    );
  const { organizations, isComplete, asOf, locale } = page;
  const hasNone = organizations.length === 0 && isComplete;
  return (
    <>
      <div className="space-y-1">
        {heading}
        <p>{t(hasNone ? 'organizations.none' : 'organizations.text')}</p>
      </div>
      {asOf === null ? null : (
        <p className="notice notice-warn">
          {t('security.asOf', { time: formatWhen(asOf), exact: asOf.exact })}
        </p>
      )}
      {isComplete ? null : <p className="notice notice-warn">{t('organizations.incomplete')}</p>}
      {organizations.length === 0 ? null : (
        <ul aria-label={t('organizations.title')} className="rows">
          {organizations.map((organization) => (
            <Row key={organization.href} organization={organization} locale={locale} />
          ))}
        </ul>
      )}
    </>
  );
}

function Row({
  organization,
  locale,
}: Pick<OrganizationsShown, 'locale'> & {
  organization: OrganizationsShown['organizations'][number];
}) {
  const t = useTranslate();
  const { name, href, roles, isLeaving } = organization;
  return (
    <li className="row">
      <div className="row-words beside-picture">
        <OrganizationLogo organization={organization} />
        <div className="space-y-1">
          <h2 className="font-bold text-ink [overflow-wrap:anywhere]">
            <a href={href} className="inline-block max-w-full py-0.5">
              <bdi>{name}</bdi>
            </a>
          </h2>
          {isLeaving ? (
            <p className="font-semibold text-warn">{t('organizations.leaving')}</p>
          ) : null}
          {roles === null ? null : (
            <p className="[overflow-wrap:anywhere]">
              {roles.length === 0
                ? t('organizations.roles.none')
                : formatList([...roles].sort(), locale)}
            </p>
          )}
        </div>
      </div>
    </li>
  );
}
