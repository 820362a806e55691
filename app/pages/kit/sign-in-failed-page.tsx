import { type ReactNode } from 'react';
import { type FailedSignIn, type SignInFailure } from '~/auth/sign-in-failure';
import { useTranslate } from '~/i18n/use-translate';
import { paths } from '~/paths';
import { MessagePage } from './message-page';

/** What the person can only mend by signing in another way is nothing to report. */
const unreported: readonly SignInFailure[] = [
  'stale',
  'session_ended',
  'account_deleted',
  'someone_else',
  'invitation',
];

/** A sign-in that came to nothing: why, and a link to try again, which is never followed by itself. */
export function SignInFailedPage({
  failure,
  requestId,
  again,
  children,
}: FailedSignIn & {
  /** What else there is to say of this failure. */
  children?: ReactNode;
}) {
  const t = useTranslate();
  const wasDenied = failure === 'access_denied' || failure === 'locked';
  return (
    <MessagePage
      heading={t('signIn.failed.heading')}
      requestId={unreported.includes(failure) ? null : requestId}
    >
      <p>{t(`signIn.failed.${failure}`)}</p>
      {children}
      <p className="actions">
        <a className="button button-primary" href={again}>
          {t(wasDenied ? 'signIn.failed.anotherAccount' : 'signIn.failed.retry')}
        </a>
        {/* The start page would sign the same account in again, and come to the same end. */}
        {wasDenied ? null : (
          <a className="button button-plain" href={paths.home}>
            {t('signIn.failed.home')}
          </a>
        )}
      </p>
    </MessagePage>
  );
}
