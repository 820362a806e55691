import { useTranslate } from '~/i18n/use-translate';
import { ProblemMessage } from '~/pages/kit/problem-message';
import { paths } from '~/paths';
import { LinkBack } from '~/ui/link-back';
import { type MethodPageData } from './load-method.server';

/** The one page for methods that are unknown, somebody else's or gone, and for a tenant that does not tell. */
export function MethodNotShown({ page }: { page: Exclude<MethodPageData, { shows: 'method' }> }) {
  const t = useTranslate();
  return (
    <div className="max-w-[44rem] space-y-5">
      <LinkBack to={paths.security} label={t('security.title')} />
      <div className="card space-y-3">
        {page.shows === 'not-found' ? (
          <>
            <h1 className="text-2xl font-bold">{t('security.notFound.title')}</h1>
            <p>{t('security.notFound.text')}</p>
          </>
        ) : (
          <>
            <h1 className="text-2xl font-bold">{t('security.problem.title')}</h1>
            <ProblemMessage problem={page.problem} />
          </>
        )}
      </div>
    </div>
  );
}
