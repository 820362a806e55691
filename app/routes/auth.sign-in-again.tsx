import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { freshnessLevelOf } from '~/auth/freshness';
import { safeReturnTo } from '~/auth/return-to';
import { requireWithinLimit } from '~/request/require-within-limit.server';
import { signInLimit } from '~/request/sign-in-pages';
import { useTranslate } from '~/i18n/use-translate';
import { loginPath, paths } from '~/paths';
import { MessagePage } from '~/pages/kit/message-page';
import { type PageHandle } from '~/pages/kit/page-title';

export const handle: PageHandle = { title: (t) => t('signIn.again.title') };

/** Where a form ends that needs a fresh sign-in: says so, and leads there by a link. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWithinLimit(context, signInLimit, context.clientAddress);
  const { searchParams } = new URL(request.url);
  const returnTo = safeReturnTo(searchParams.get('returnTo'), {
    baseUrl: context.services.config.appBaseUrl,
    fallback: paths.account,
  });
  const level = freshnessLevelOf(searchParams.get('level')) === 'strong' ? 'strong' : 'recent';
  return json({ returnTo, level } as const);
}

export default function SignInAgain() {
  const t = useTranslate();
  const { returnTo, level } = useLoaderData<typeof loader>();
  return (
    <MessagePage heading={t('signIn.again.heading')}>
      <p>{t('signIn.again.text')}</p>
      {level === 'strong' ? <p>{t('signIn.again.secondFactor')}</p> : null}
      <p className="actions">
        <a className="button button-primary" href={loginPath({ returnTo, level })}>
          {t('signIn.again.link')}
        </a>
        <a className="button button-plain" href={returnTo}>
          {t('signIn.again.cancel')}
        </a>
      </p>
    </MessagePage>
  );
}
