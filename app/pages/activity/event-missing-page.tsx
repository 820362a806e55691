import { useTranslate } from '~/i18n/use-translate';
import { ProblemMessage } from '~/pages/kit/problem-message';
import { paths } from '~/paths';
import { type Problem } from '~/request/problem.server';
import { LinkBack } from '~/ui/link-back';

/** An event that is unknown, gone or somebody else's, or that cannot be read right now. */
export function EventMissingPage({ problem }: { problem: Problem | null }) {
  const t = useTranslate();
  return (
    <>
      <LinkBack to={paths.activity} label={t('activityPage.all')} />
      <div className="card space-y-3">
        <h1 className="text-2xl font-bold">
          {t(problem === null ? 'activityPage.notFound.title' : 'activityPage.problem.title')}
        </h1>
        {problem === null ? (
          <p>{t('activityPage.notFound.text')}</p>
        ) : (
          <ProblemMessage problem={problem} />
        )}
      </div>
    </>
  );
}
