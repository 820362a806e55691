import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { useContext } from 'react';
import { isAcceptedAct } from '~/request/accepted-act';
import { formTokenField, isRefusedForm, type RefusedForm } from '~/request/refused-form';
import { isSignedOutHere, type SignedOutHere } from '~/request/signed-out-here';
import { useTranslate } from '~/i18n/use-translate';
import { loginPath, paths } from '~/paths';
import { AnswerContext } from '~/ui/answer-context';
import { MessagePage } from './message-page';

type ErrorName =
  | 'badRequest'
  | 'forbidden'
  | 'formExpired'
  | 'signedOutHere'
  | 'accepted'
  | 'acceptedInPart'
  | 'notFound'
  | 'method'
  | 'tooLarge'
  | 'tooMany'
  | 'unavailable'
  | 'unexpected';

const namesByStatus: Record<number, ErrorName> = {
  400: 'badRequest',
  403: 'forbidden',
  404: 'notFound',
  405: 'method',
  413: 'tooLarge',
  415: 'badRequest',
  429: 'tooMany',
  503: 'unavailable',
};

/** What the error is called, by the status of the answer; anything but an answer is our own fault. */
export function errorName(error: unknown): ErrorName {
  if (isRouteErrorResponse(error) && isRefusedForm(error.data)) return 'formExpired';
  if (isRouteErrorResponse(error) && isSignedOutHere(error.data)) return 'signedOutHere';
  if (isRouteErrorResponse(error) && isAcceptedAct(error.data))
    return error.data.isWhole ? 'accepted' : 'acceptedInPart';
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return namesByStatus[status] ?? 'unexpected';
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
  const { requestId } = useContext(AnswerContext);
  const error = useRouteError();
  if (isRouteErrorResponse(error) && isSignedOutHere(error.data))
    return <SignedOutHerePage {...error.data} />;
  const name = errorName(error);
  const refused = isRouteErrorResponse(error) && isRefusedForm(error.data) ? error.data : null;
  return (
    <MessagePage
      heading={t(`error.${name}.heading`)}
      requestId={reported.includes(name) ? requestId : null}
    >
      <p>{t(`error.${name}.text`)}</p>
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

/** Keeps what was sent, so that the person decides whether it is still what they want. */
function SendAgain({ form }: { form: RefusedForm }) {
  const t = useTranslate();
  return (
    <form method="post" action={form.action}>
      <input type="hidden" name={formTokenField} value={form.formToken} />
      {form.fields.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button className="button button-primary">{t('error.formExpired.send')}</button>
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
