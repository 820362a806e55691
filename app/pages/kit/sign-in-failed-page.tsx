import { type SignInFailure } from '~/auth/sign-in-failure';
import { useTranslate } from '~/i18n/use-translate';
import { loginPath, paths } from '~/paths';
import { MessagePage } from '~/ui/message-page';

interface Props {
  failure: SignInFailure;
  requestId: string;
}

/** A sign-in that came to nothing: why, and a link to try again, which is never followed by itself. */
export function SignInFailedPage({ failure, requestId }: Props) {
  const t = useTranslate();
  const retry = failure === 'session_ended' ? loginPath({ prompt: 'login' }) : loginPath();
  return (
    <MessagePage heading={t('signInFailed.heading')} requestId={requestId}>
      <p>{t(`signInFailed.${failure}`)}</p>
      <p className="actions">
        <a className="button button-primary" href={retry}>
          {t('signInFailed.retry')}
        </a>
        <a className="button button-plain" href={paths.home}>
          {t('signInFailed.home')}
        </a>
      </p>
    </MessagePage>
  );
}
