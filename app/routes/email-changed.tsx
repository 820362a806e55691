import { json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslate } from '~/i18n/use-translate';
import { FlashResult } from '~/pages/kit/flash-result';
import { MessagePage } from '~/pages/kit/message-page';
import { type PageHandle } from '~/pages/kit/page-title';
import { loginPath, paths } from '~/paths';
import { isSeenByPerson } from '~/request/require-portal-session.server';

export const handle: PageHandle = { title: (t) => t('emailChange.done.title') };

/**
 * Says once what became of the change, and what to do next. Whoever comes without having changed anything, or again, is
 * led to the profile: they may have no new address.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const taken = isSeenByPerson(request) ? await context.services.flashes.take(request) : null;
  if (taken?.flash.message.key.startsWith('emailChange.') !== true) throw redirect(paths.profile);
  return json({ flash: taken.flash }, { headers: { 'Set-Cookie': taken.clear } });
}

export default function EmailChanged() {
  const t = useTranslate();
  const { flash } = useLoaderData<typeof loader>();
  return (
    <MessagePage heading={t('emailChange.done.title')}>
      <FlashResult flash={flash} />
      {flash.tone === 'good' ? <p>{t('emailChange.done.text')}</p> : null}
      {/* By the sign-in, as this session may end any time. It asks nothing of whoever is still signed in. */}
      <p className="actions">
        <a className="button button-primary" href={loginPath({ returnTo: paths.profile })}>
          {t('emailChange.done.link')}
        </a>
      </p>
    </MessagePage>
  );
}
