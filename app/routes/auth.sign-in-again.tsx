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

/** Where a person comes who has to prove first who they are: says so, and leads there by a link. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWithinLimit(context, signInLimit, context.clientAddress);
  const { searchParams } = new URL(request.url);
  const { appBaseUrl: baseUrl } = context.services.config;
  const returnTo = safeReturnTo(searchParams.get('returnTo'), { baseUrl, fallback: paths.account });
  const cancelTo = safeReturnTo(searchParams.get('cancelTo'), { baseUrl, fallback: returnTo });
  const level = freshnessLevelOf(searchParams.get('level')) === 'strong' ? 'strong' : 'recent';
  return json({ returnTo, cancelTo, level } as const);
}

export default function SignInAgain() {
  const t = useTranslate();
  const { returnTo, cancelTo, level } = useLoaderData<typeof loader>();
  return (
    <MessagePage heading={t('signIn.again.heading')}>
      <p>{t('signIn.again.text')}</p>
      {level === 'strong' ? <p>{t('signIn.again.secondFactor')}</p> : null}
      <p className="actions">
        <a className="button button-primary" href={loginPath({ returnTo, level })}>
          {t('signIn.again.link')}
        </a>
        <a className="button button-plain" href={cancelTo}>
          {t('signIn.again.cancel')}
        </a>
      </p>
    </MessagePage>
  );
}
