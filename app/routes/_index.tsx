import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { readPortalSession } from '~/request/require-portal-session.server';
import { useTranslate } from '~/i18n/use-translate';
import { loginPath, paths } from '~/paths';
import { MessagePage } from '~/pages/kit/message-page';
import { type PageHandle } from '~/pages/kit/page-title';

export const handle: PageHandle = { title: (t) => t('signIn.welcome.title') };

export async function loader({ request, context }: LoaderFunctionArgs) {
  if ((await readPortalSession(context, request)) !== null) throw redirect(paths.account);
  return null;
}

export default function Welcome() {
  const t = useTranslate();
  return (
    <MessagePage heading={t('signIn.welcome.heading')}>
      <p>{t('signIn.welcome.text')}</p>
      <p className="actions">
        <a className="button button-primary" href={loginPath({ returnTo: paths.account })}>
          {t('signIn.welcome.signIn')}
        </a>
      </p>
    </MessagePage>
  );
}
