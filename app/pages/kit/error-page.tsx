import { isRouteErrorResponse, useRouteError, useRouteLoaderData } from '@remix-run/react';
import { useContext } from 'react';
import { type ErrorName, errorNameOf } from '~/request/error-name';
import { isPageProblem } from '~/request/page-problem';
import { type Problem } from '~/request/problem.server';
import { formTokenField, isRefusedForm, type RefusedForm } from '~/request/refused-form';
import { isSignedOutHere, type SignedOutHere } from '~/request/signed-out-here';
import { translateMessage } from '~/i18n/message';
import { type Translate } from '~/i18n/translate';
import { useTranslate } from '~/i18n/use-translate';
import { loginPath, paths } from '~/paths';
import { AnswerContext } from '~/ui/answer-context';
import { AccountFrame, type AccountFrameData } from './account-frame';
import { MessagePage } from './message-page';
import { ProblemMessage } from './problem-message';
import { SubmitButton } from '~/ui/submit-button';

/** The heading of the page for an error. */
export function formatErrorHeading(error: unknown, answersForm: boolean, t: Translate): string {
  return problemOf(error, answersForm) === null
    ? t(`error.${errorName(error)}.heading`)
    : t('security.problem.title');
}

/** Why a page was not shown that somebody only looked at; of what was sent, nobody knows whether it was done. */
function problemOf(error: unknown, answersForm: boolean): Problem | null {
  const data: unknown = isRouteErrorResponse(error) ? error.data : null;
  return isPageProblem(data) && !answersForm ? data.problem : null;
}

/** What the error is called; anything but an answer is our own fault. */
function errorName(error: unknown): ErrorName {
  return errorNameOf(isRouteErrorResponse(error) ? error : { status: 500, data: null });
}

/** What somebody may have to report; the rest is mended by the person or by time. */
const reported: readonly ErrorName[] = [
  'forbidden',
  'accepted',
  'acceptedInPart',
  'unavailable',
  'unexpected',
];

/** The page for whatever kept a route from answering, by its status. */
export function ErrorPage() {
  const t = useTranslate();
  const { requestId, answersForm } = useContext(AnswerContext);
  const error = useRouteError();
  const frame = useRouteLoaderData<AccountFrameData>('routes/account');
  const problem = problemOf(error, answersForm);
  if (problem !== null && frame !== undefined)
    return <NotShownPage problem={problem} frame={frame} />;
  if (isRouteErrorResponse(error) && isSignedOutHere(error.data))
    return <SignedOutHerePage {...error.data} />;
  const name = errorName(error);
  const refused = isRouteErrorResponse(error) && isRefusedForm(error.data) ? error.data : null;
  return (
    <MessagePage
      heading={formatErrorHeading(error, answersForm, t)}
      requestId={reported.includes(name) ? requestId : null}
    >
      <p>{t(`error.${name}.text`)}</p>
      {refused === null || refused.what === null ? null : (
        <p className="break-words font-bold">{translateMessage(t, refused.what)}</p>
      )}
      {refused === null || refused.account === null ? null : (
        <p className="break-words">{t('app.nav.signedInAs', { name: refused.account })}</p>
      )}
      <div className="actions">
        {refused === null ? null : <SendAgain form={refused} />}
        <a
          className={`button ${refused === null ? 'button-primary' : 'button-plain'}`}
          href={paths.account}
        >
          {t('error.home')}
        </a>
      </div>
    </MessagePage>
  );
}

/** A page of the account that the sign-in service kept from being shown. */
function NotShownPage({ problem, frame }: { problem: Problem; frame: AccountFrameData }) {
  const t = useTranslate();
  const { path } = useContext(AnswerContext);
  return (
    <AccountFrame {...frame}>
      <h1 className="text-2xl font-bold">{t('security.problem.title')}</h1>
      <div className="card space-y-3">
        <ProblemMessage problem={problem} />
        <p className="actions">
          <a className="button button-primary" href={path}>
            {t('sessions.failure.tryAgain')}
          </a>
        </p>
      </div>
    </AccountFrame>
  );
}

/** Keeps what was sent, so that the person decides whether it is still what they want. */
function SendAgain({ form }: { form: RefusedForm }) {
  const t = useTranslate();
  return (
    <form method="post" action={form.action}>
      <input type="hidden" name={formTokenField} value={form.formToken} />
      {form.fields.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton className="button button-primary" pendingText={t('error.formExpired.sending')}>
        {t('error.formExpired.send')}
      </SubmitButton>
    </form>
  );
}

/** Why there is no account here any more, as far as that is known, and the way back in. */
function SignedOutHerePage({ returnTo, hasSentForm, isOwnAct }: SignedOutHere) {
  const t = useTranslate();
  return (
    <MessagePage heading={t('error.signedOutHere.heading')}>
      <p>{t(isOwnAct ? 'error.signedOutHere.ownAct' : 'error.signedOutHere.text')}</p>
      {hasSentForm ? <p>{t('error.signedOutHere.nothingDone')}</p> : null}
      <p className="actions">
        <a className="button button-primary" href={loginPath({ returnTo })}>
          {t('error.signedOutHere.signIn')}
        </a>
      </p>
    </MessagePage>
  );
}
