import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { safeReturnTo } from '~/auth/return-to';
import { useTranslate } from '~/i18n/use-translate';
import { FlashResult } from '~/pages/kit/flash-result';
import { MessagePage } from '~/pages/kit/message-page';
import { type PageHandle } from '~/pages/kit/page-title';
import { loginPath, paths } from '~/paths';
import { isSeenByPerson } from '~/request/require-portal-session.server';

export const handle: PageHandle = { title: (t) => t('undo.done.title') };

/** Says once what became of the mail, and in any case what to do next. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const taken = isSeenByPerson(request) ? await context.services.flashes.take(request) : null;
  const headers: HeadersInit = taken === null ? {} : { 'Set-Cookie': taken.clear };
  const returnTo = safeReturnTo(new URL(request.url).searchParams.get('returnTo'), {
    baseUrl: context.services.config.appBaseUrl,
    fallback: paths.receipts,
  });
  return json({ flash: taken?.flash ?? null, returnTo }, { headers });
}

export default function Undone() {
  const t = useTranslate();
  const { flash, returnTo } = useLoaderData<typeof loader>();
  return (
    <MessagePage heading={t('undo.done.title')}>
      <FlashResult flash={flash} />
      <p>{t('undo.done.text')}</p>
      <p className="actions">
        <a className="button button-primary" href={loginPath({ prompt: 'login', returnTo })}>
          {t('undo.done.link')}
        </a>
      </p>
    </MessagePage>
  );
}
