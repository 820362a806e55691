import { message } from '~/i18n/message';
import { useTranslate } from '~/i18n/use-translate';
import { paths } from '~/paths';
import { TimeZoneNote } from '~/pages/kit/time-zone-note';
import { FormToken } from '~/pages/kit/form-token';
import { type SignInHistory } from './load-sign-ins.server';
import { ProblemMessage } from '~/pages/kit/problem-message';
import { CardSection } from '~/ui/card-section';
import { SignInList } from './sign-in-list';
import { Time } from '~/ui/time';
import { type ListFailureData } from './load-failure.server';
import { SubmitButton } from '~/ui/submit-button';

/** Why the sessions cannot be shown, where the portal may not read them. */
export const notShownTexts = {
  'not-permitted': message('sessions.failure.notPermitted'),
  'credentials-refused': message('sessions.failure.credentialsRefused'),
};

/** A list that could not be had: said in so many words, so that it never looks like an empty one. */
export function ListFailure({ page }: { page: ListFailureData }) {
  const t = useTranslate();
  const { problem, tryAgainAt, thisBrowser, signIns, zone } = page;
  // What is not permitted stays so until an operator changes it.
  const canTryAgain = problem.kind !== 'not-permitted';
  return (
    <>
      <section className="card space-y-3 border-s-4 border-s-warn" aria-labelledby="failure">
        <h1 id="failure" className="text-2xl font-bold">
          {t(
            canTryAgain
              ? 'sessions.failure.heading.tryAgain'
              : 'sessions.failure.heading.notPermitted',
          )}
        </h1>
        <ProblemMessage problem={problem} texts={notShownTexts}>
          <p>{t('sessions.failure.stillSignedIn')}</p>
        </ProblemMessage>
        {canTryAgain ? (
          <p className="actions">
            <a className="button button-primary" href={tryAgainAt}>
              {t('sessions.failure.tryAgain')}
            </a>
          </p>
        ) : null}
      </section>
      <CardSection id="this-browser" heading={t('kit.thisBrowser')}>
        <p className="font-semibold">{thisBrowser.device}</p>
        {thisBrowser.signedInAt === null ? null : (
          <p>
            {t('kit.thisBrowser.signedIn')} <Time value={thisBrowser.signedInAt} />
          </p>
        )}
        <p>
          {t('kit.thisBrowser.signedInHere')} <Time value={thisBrowser.since} />
        </p>
        <form method="post" action={paths.logout} className="actions">
          <FormToken />
          <SubmitButton
            className="button button-danger"
            pendingText={t('sessions.signOut.pending')}
          >
            {t('kit.thisBrowser.signOut')}
          </SubmitButton>
        </form>
      </CardSection>
      {signIns === null ? null : <SignIns history={signIns} />}
      <p className="text-sm text-quiet">
        <TimeZoneNote zone={zone} />
      </p>
    </>
  );
}

function SignIns({ history }: { history: SignInHistory }) {
  const t = useTranslate();
  return (
    <section aria-labelledby="sign-ins" className="space-y-2">
      <h2 id="sign-ins" className="text-lg font-bold">
        {t('sessions.signIns.heading')}
      </h2>
      <SignInList history={history} labelledBy="sign-ins" />
    </section>
  );
}
