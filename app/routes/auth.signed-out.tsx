import { json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { safeReturnTo } from '~/auth/return-to';
import { isSeenByPerson, readPortalSession } from '~/request/require-portal-session.server';
import { translateMessage } from '~/i18n/message';
import { useTranslate } from '~/i18n/use-translate';
import { loginPath, paths } from '~/paths';
import { MessagePage } from '~/pages/kit/message-page';
import { type PageHandle } from '~/pages/kit/page-title';
import { Result } from '~/ui/result';

export const handle: PageHandle = { title: (t) => t('signIn.signedOut.title') };

/**
 * Only says what is so, and once what was signed out besides: a person who is signed in is shown the account instead.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  if ((await readPortalSession(context, request)) !== null) throw redirect(paths.account);
  const { services } = context;
  const baseUrl = services.config.appBaseUrl;
  const wanted = new URL(request.url).searchParams.get('returnTo');
  const returnTo = safeReturnTo(wanted, { baseUrl, fallback: '' });
  const taken = isSeenByPerson(request) ? await services.flashes.take(request) : null;
  const headers: HeadersInit = taken === null ? {} : { 'Set-Cookie': taken.clear };
  return json({ flash: taken?.flash ?? null, returnTo }, { headers });
}

export default function SignedOut() {
  const t = useTranslate();
  const { flash, returnTo } = useLoaderData<typeof loader>();
  return (
    <MessagePage heading={t('signIn.signedOut.heading')}>
      {flash === null ? null : (
        <Result tone={flash.tone}>
          <p>{translateMessage(t, flash.message)}</p>
        </Result>
      )}
      <p>{t('signIn.signedOut.text')}</p>
      <p className="actions">
        <a
          className="button button-primary"
          href={loginPath({ prompt: 'login', ...(returnTo === '' ? {} : { returnTo }) })}
        >
          {t('signIn.signedOut.signInAgain')}
        </a>
      </p>
    </MessagePage>
  );
}
