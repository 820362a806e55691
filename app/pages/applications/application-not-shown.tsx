import { useTranslate } from '~/i18n/use-translate';
import { ProblemMessage } from '~/pages/kit/problem-message';
import { paths } from '~/paths';
import { LinkBack } from '~/ui/link-back';
import { type ApplicationPageData } from './application/load-application.server';

/** The one page for applications that are unknown or have nothing any more, and for lists that cannot be read. */
export function ApplicationNotShown({
  page,
}: {
  page: Exclude<ApplicationPageData, { shows: 'application' }>;
}) {
  const t = useTranslate();
  const isNotFound = page.shows === 'not-found';
  return (
    <div className="max-w-[44rem] space-y-5">
      <LinkBack to={paths.applications} label={t('applications.title')} />
      <div className="card space-y-3">
        <h1 className="text-2xl font-bold">
          {t(isNotFound ? 'applications.notFound.title' : 'applications.problem.title')}
        </h1>
        {isNotFound ? (
          <p>{t('applications.notFound.text')}</p>
        ) : (
          <ProblemMessage problem={page.problem} />
        )}
      </div>
    </div>
  );
}
