import { useTranslate } from '~/i18n/use-translate';
import { paths } from '~/paths';
import { FormToken } from '~/ui/form-token';
import { ProblemMessage } from '~/ui/problem-message';
import { Time } from '~/ui/time';
import { type SessionsPageData } from './load-sessions-page.server';

type Failure = Extract<SessionsPageData, { kind: 'problem' }>;

/** A list that could not be had: said in so many words, so that it never looks like an empty one. */
export function ListFailure({ page: { problem, thisBrowser } }: { page: Failure }) {
  const t = useTranslate();
  // What is not permitted stays so until an operator changes it.
  const canTryAgain = problem.kind !== 'not-permitted';
  return (
    <>
      <section className="card space-y-3 border-s-4 border-s-warn" aria-labelledby="failure">
        <h1 id="failure" className="text-2xl font-bold">
          {t(canTryAgain ? 'problem.heading.tryAgain' : 'problem.heading.notPermitted')}
        </h1>
        <ProblemMessage problem={problem} wanted="reading" />
        <p>{t('problem.stillSignedIn')}</p>
        {canTryAgain ? (
          <p>
            <a className="button button-primary" href={paths.sessions}>
              {t('problem.tryAgain')}
            </a>
          </p>
        ) : null}
      </section>
      <section className="card space-y-3" aria-labelledby="this-browser">
        <h2 id="this-browser" className="text-lg font-bold">
          {t('overview.thisBrowser.heading')}
        </h2>
        <p className="font-semibold">{thisBrowser.device}</p>
        <p>
          {t('problem.signedInHere')} <Time value={thisBrowser.since} />
        </p>
        <form method="post" action={paths.logout}>
          <FormToken />
          <button className="button button-danger">{t('problem.signOutThis')}</button>
        </form>
      </section>
    </>
  );
}
