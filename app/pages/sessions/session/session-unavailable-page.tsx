import { type Translate } from '~/i18n/translate';
import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { ProblemMessage } from '~/pages/kit/problem-message';
import { notShownTexts } from '~/pages/sessions/list-failure';
import { paths } from '~/paths';
import { CardSection } from '~/ui/card-section';
import { Time } from '~/ui/time';
import { type SessionUnavailable } from './load-session-page.server';
import { SubmitButton } from '~/ui/submit-button';

/** Why the session cannot be shown, and what can be done all the same. */
export function SessionUnavailablePage({ page }: { page: SessionUnavailable }) {
  const t = useTranslate();
  const { problem, thisBrowser, href } = page;
  return (
    <>
      <div className="card space-y-3 border-s-4 border-s-warn">
        <h1 className="text-2xl font-bold">{formatUnavailable(page, t)}</h1>
        <ProblemMessage problem={problem} texts={notShownTexts} />
        {/* What is not permitted stays so until an operator changes it. */}
        {problem.kind === 'not-permitted' ? null : (
          <p className="actions">
            <a href={href} className="button button-primary">
              {t('sessions.failure.tryAgain')}
            </a>
          </p>
        )}
      </div>
      {thisBrowser === null ? null : (
        <CardSection id="this-browser" heading={t('kit.thisBrowser')}>
          <p className="font-semibold">{thisBrowser.device}</p>
          <p>
            {t('kit.thisBrowser.signedInHere')} <Time value={thisBrowser.since} />
          </p>
          <form method="post" action={paths.logout}>
            <FormToken />
            <SubmitButton
              className="button button-danger"
              pendingText={t('sessions.signOut.pending')}
            >
              {t('kit.thisBrowser.signOut')}
            </SubmitButton>
          </form>
        </CardSection>
      )}
    </>
  );
}

/** Why the session cannot be shown: for now, or as long as the operator changes nothing. */
export function formatUnavailable(
  { problem }: Pick<SessionUnavailable, 'problem'>,
  t: Translate,
): string {
  return t(problem.kind === 'not-permitted' ? 'session.notPermitted' : 'session.unavailable');
}
