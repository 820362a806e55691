import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { useContext } from 'react';
import { useTranslate } from '~/i18n/use-translate';
import { paths } from '~/paths';
import { AnswerContext } from './answer-context';
import { MessagePage } from './message-page';

type ErrorName = 'forbidden' | 'notFound' | 'method' | 'tooLarge' | 'unavailable' | 'unexpected';

const namesByStatus: Record<number, ErrorName> = {
  403: 'forbidden',
  404: 'notFound',
  405: 'method',
  413: 'tooLarge',
  503: 'unavailable',
};

/** What the error is called, by the status of the answer; anything but an answer is our own fault. */
export function errorName(error: unknown): ErrorName {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return namesByStatus[status] ?? 'unexpected';
}

/** The page for whatever kept a route from answering, by its status. */
export function ErrorPage() {
  const t = useTranslate();
  const { requestId } = useContext(AnswerContext);
  const name = errorName(useRouteError());
  return (
    <MessagePage heading={t(`error.${name}.heading`)} requestId={requestId}>
      <p>{t(`error.${name}.text`)}</p>
      <p>
        <a className="button button-primary" href={paths.account}>
          {t('error.home')}
        </a>
      </p>
    </MessagePage>
  );
}
