import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useTranslate } from '~/i18n/use-translate';
import { type PageHandle } from '~/pages/kit/page-title';
import { paths } from '~/paths';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle = { title: (t) => t('error.notFound.heading') };

/** Every address of the account that no other route has: said within the account, which goes on from there. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requirePortalSession(context, request);
  return json(null, { status: 404, statusText: 'Not Found' });
}

export function action() {
  throw new Response(null, { status: 404, statusText: 'Not Found' });
}

export default function NotFound() {
  const t = useTranslate();
  return (
    <div className="card space-y-4">
      <h1 className="text-2xl font-bold">{t('error.notFound.heading')}</h1>
      <p>{t('error.notFound.text')}</p>
      <p className="actions">
        <a className="button button-primary" href={paths.account}>
          {t('error.home')}
        </a>
      </p>
    </div>
  );
}
