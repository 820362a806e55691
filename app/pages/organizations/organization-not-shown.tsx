import { useTranslate } from '~/i18n/use-translate';
import { ProblemMessage } from '~/pages/kit/problem-message';
import { paths } from '~/paths';
import { LinkBack } from '~/ui/link-back';
import { type OrganizationPageData } from './load-organization.server';

/** The one page for organizations that are unknown, others' or left, and for a list that cannot be read. */
export function OrganizationNotShown({
  page,
}: {
  page: Exclude<OrganizationPageData, { shows: 'organization' }>;
}) {
  const t = useTranslate();
  const isNotFound = page.shows === 'not-found';
  return (
    <div className="max-w-[44rem] space-y-5">
      <LinkBack to={paths.organizations} label={t('organizations.title')} />
      <div className="card space-y-3">
        <h1 className="text-2xl font-bold">
          {t(isNotFound ? 'organizations.notFound.title' : 'organizations.problem.title')}
        </h1>
        {isNotFound ? (
          <p>{t('organizations.notFound.text')}</p>
        ) : (
          <ProblemMessage problem={page.problem} />
        )}
      </div>
    </div>
  );
}
