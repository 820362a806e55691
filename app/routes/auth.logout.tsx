import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useTranslate } from '~/i18n/use-translate';
import { signOut } from '~/pages/sign-out/sign-out.server';
import { paths } from '~/paths';
import { actionOf } from '~/request/act.server';
import { readPortalSession } from '~/request/require-portal-session.server';
import { FormToken } from '~/pages/kit/form-token';
import { MessagePage } from '~/pages/kit/message-page';
import { type PageHandle } from '~/pages/kit/page-title';
import { SubmitButton } from '~/ui/submit-button';

export const handle: PageHandle = { title: (t) => t('signIn.signOut.title') };

/** Asks first: a link alone signs nobody out. Whoever is signed out already is told that. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  if ((await readPortalSession(context, request)) === null) throw redirect(paths.signedOut);
  return null;
}

export const action = actionOf(signOut);

export default function Logout() {
  const t = useTranslate();
  return (
    <MessagePage heading={t('signIn.signOut.heading')}>
      <p>{t('signIn.signOut.text')}</p>
      <form method="post" action={paths.logout} className="actions">
        <FormToken />
        <SubmitButton className="button button-primary" pendingText={t('sessions.signOut.pending')}>
          {t('signIn.signOut.confirm')}
        </SubmitButton>
        <a className="button button-plain" href={paths.account}>
          {t('signIn.signOut.cancel')}
        </a>
      </form>
    </MessagePage>
  );
}
