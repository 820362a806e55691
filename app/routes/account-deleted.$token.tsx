import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslate } from '~/i18n/use-translate';
import { type Goodbye, loadGoodbye } from '~/pages/goodbye/load-goodbye.server';
import { MessagePage } from '~/pages/kit/message-page';
import { type PageHandle } from '~/pages/kit/page-title';
import { deletedPath, paths } from '~/paths';

/** As long as it takes, where nothing hinders it. */
const firstLookSeconds = 4;

const titles = {
  'under-way': 'deletion.goodbye.title',
  done: 'deletion.done.title',
  over: 'deletion.goodbye.over.title',
} as const;
const texts = {
  'under-way': 'deletion.goodbye.text',
  done: 'deletion.done.text',
  over: 'deletion.goodbye.over.text',
} as const;

export const handle: PageHandle<typeof loader> = {
  title: (t, data) => t(titles[stateOf(data?.goodbye ?? null)]),
  refreshTo: (data) => (data?.goodbye?.state === 'under-way' ? deletedPath(data.token) : null),
};

/** What became of an account that was deleted at once; its browser is signed out. */
export async function loader({ context, params: { token = '' } }: LoaderFunctionArgs) {
  const goodbye = await loadGoodbye(context, token);
  return json({ goodbye, token }, goodbye === null ? 404 : 200);
}

export default function AccountDeleted() {
  const t = useTranslate();
  const { goodbye } = useLoaderData<typeof loader>();
  const state = stateOf(goodbye);
  return (
    <MessagePage heading={t(titles[state])}>
      <p role="status" data-reread={state === 'under-way' ? firstLookSeconds : undefined}>
        {t(texts[state])}
      </p>
      {state === 'done' ? <p>{t('deletion.stays.applications')}</p> : null}
      {goodbye === null ? null : (
        <p>
          {t('receipts.number')}{' '}
          <code dir="ltr" className="inline-block select-all font-mono">
            {goodbye.number}
          </code>
        </p>
      )}
      <p className="actions">
        <a className="button button-plain" href={paths.home}>
          {t('signIn.failed.home')}
        </a>
      </p>
    </MessagePage>
  );
}

function stateOf(goodbye: Goodbye): 'under-way' | 'done' | 'over' {
  return goodbye?.state ?? 'over';
}
