import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { translateMessage } from '~/i18n/message';
import { useTranslate } from '~/i18n/use-translate';
import { HowToGetBack } from '~/pages/data/lock/how-to-get-back';
import { MessagePage } from '~/pages/kit/message-page';
import { type PageHandle } from '~/pages/kit/page-title';
import { isSeenByPerson } from '~/request/require-portal-session.server';
import { Result } from '~/ui/result';

export const handle: PageHandle = { title: (t) => t('lock.back') };

/** Says once what came of the lock, and in any case how to get back: to anybody, as whoever needs it cannot sign in. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { flashes, mail } = context.services;
  const taken = isSeenByPerson(request) ? await flashes.take(request) : null;
  const headers: HeadersInit = taken === null ? {} : { 'Set-Cookie': taken.clear };
  const waysBack = { hasMail: mail !== null };
  return json({ flash: taken?.flash ?? null, waysBack }, { headers });
}

export default function AccountLocked() {
  const t = useTranslate();
  const { flash, waysBack } = useLoaderData<typeof loader>();
  return (
    <MessagePage heading={t('lock.back')}>
      {flash === null ? null : (
        <Result tone={flash.tone}>
          <p>{translateMessage(t, flash.message)}</p>
          {flash.receipt === undefined ? null : (
            <p>
              {t('receipts.number')}{' '}
              <code dir="ltr" className="inline-block select-all font-mono">
                {flash.receipt}
              </code>
            </p>
          )}
        </Result>
      )}
      <HowToGetBack {...waysBack} />
    </MessagePage>
  );
}
