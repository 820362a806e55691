import { message } from '~/i18n/message';
import { useTranslate } from '~/i18n/use-translate';
import { paths } from '~/paths';
import { TimeZoneNote } from '~/pages/kit/time-zone-note';
import { FormToken } from '~/pages/kit/form-token';
import { ProblemMessage } from '~/pages/kit/problem-message';
import { Time } from '~/ui/time';
import { type ListFailureData, type SignInHistory } from './load-failure.server';

/** Why the sessions cannot be shown, where the portal may not read them. */
export const notShownTexts = {
  'not-permitted': message('problem.notPermitted'),
  'credentials-refused': message('problem.credentialsRefused'),
};

/** A list that could not be had: said in so many words, so that it never looks like an empty one. */
export function ListFailure({ page }: { page: ListFailureData }) {
  const t = useTranslate();
  const { problem, thisBrowser, signIns, zone } = page;
  // What is not permitted stays so until an operator changes it.
  const canTryAgain = problem.kind !== 'not-permitted';
  return (
    <>
      <section className="card space-y-3 border-s-4 border-s-warn" aria-labelledby="failure">
        <h1 id="failure" className="text-2xl font-bold">
          {t(canTryAgain ? 'problem.heading.tryAgain' : 'problem.heading.notPermitted')}
        </h1>
        <ProblemMessage problem={problem} texts={notShownTexts}>
          <p>{t('problem.stillSignedIn')}</p>
        </ProblemMessage>
        {canTryAgain ? (
          <p className="actions">
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
        {thisBrowser.signedInAt === null ? null : (
          <p>
            {t('limited.signedInAt')} <Time value={thisBrowser.signedInAt} />
          </p>
        )}
        <p>
          {t('problem.signedInHere')} <Time value={thisBrowser.since} />
        </p>
        <form method="post" action={paths.logout} className="actions">
          <FormToken />
          <button className="button button-danger">{t('problem.signOutThis')}</button>
        </form>
      </section>
      {signIns === null ? null : <SignIns history={signIns} />}
      <p className="text-sm text-quiet">
        <TimeZoneNote zone={zone} />
      </p>
    </>
  );
}

function SignIns({ history: { signIns, note } }: { history: SignInHistory }) {
  const t = useTranslate();
  return (
    <section aria-labelledby="sign-ins" className="space-y-2">
      <h2 id="sign-ins" className="text-lg font-bold">
        {t('limited.signIns')}
      </h2>
      {note === null ? null : <p>{note}</p>}
      {signIns.length === 0 ? null : (
        <ul aria-labelledby="sign-ins" className="rows">
          {signIns.map(({ at, words, failure }, index) => (
            <li key={`${at.iso}-${index}`} className="row">
              <div className="row-words">
                <p className="break-words font-semibold text-ink">{words.join(' · ')}</p>
                <p>
                  <Time value={at} />
                </p>
                {failure === null ? null : <p className="font-semibold text-warn">{failure}</p>}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
