import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { useContext } from 'react';
import { formTokenField, isRefusedForm, type RefusedForm } from '~/auth/refused-form';
import { useTranslate } from '~/i18n/use-translate';
import { paths } from '~/paths';
import { AnswerContext } from './answer-context';
import { MessagePage } from './message-page';

type ErrorName =
  | 'forbidden'
  | 'formExpired'
  | 'notFound'
  | 'method'
  | 'tooLarge'
  | 'tooMany'
  | 'unavailable'
  | 'unexpected';

const namesByStatus: Record<number, ErrorName> = {
  403: 'forbidden',
  404: 'notFound',
  405: 'method',
  413: 'tooLarge',
  429: 'tooMany',
  503: 'unavailable',
};

/** What the error is called, by the status of the answer; anything but an answer is our own fault. */
export function errorName(error: unknown): ErrorName {
  if (isRouteErrorResponse(error) && isRefusedForm(error.data)) return 'formExpired';
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return namesByStatus[status] ?? 'unexpected';
}

/** The page for whatever kept a route from answering, by its status. */
export function ErrorPage() {
  const t = useTranslate();
  const { requestId } = useContext(AnswerContext);
  const error = useRouteError();
  const name = errorName(error);
  const refused = isRouteErrorResponse(error) && isRefusedForm(error.data) ? error.data : null;
  return (
    <MessagePage heading={t(`error.${name}.heading`)} requestId={requestId}>
      <p>{t(`error.${name}.text`)}</p>
      <div className="flex flex-wrap gap-3">
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
