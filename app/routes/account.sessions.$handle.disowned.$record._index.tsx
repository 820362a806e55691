import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requirePortalSession } from '~/request/require-portal-session.server';
import { DisownedPage } from '~/pages/sessions/not-me/report-page';
import { wordDisowning } from '~/pages/sessions/not-me/word-report.server';
import { notFoundPage } from '~/pages/sessions/session/load-session-page.server';
import { readDisowning } from '~/pages/sessions/not-me/read-report.server';
import { SessionPage } from '~/pages/sessions/session/session-page';
import { type PageHandle } from '~/pages/kit/page-title';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) => data?.page.title ?? t('sessions.title'),
};

/** Shows what was done from the record in the address, so that it may be reloaded and kept. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const disowning = await readDisowning(context, request, session, params);
  if (disowning === null) return json({ page: notFoundPage(context) }, 404);
  const { handle: sessionHandle = '', record = '' } = params;
  return json({ page: wordDisowning(disowning, { handle: sessionHandle, record }) });
}

export default function Disowned() {
  const { page } = useLoaderData<typeof loader>();
  return page.shows === 'disowned' ? <DisownedPage page={page} /> : <SessionPage page={page} />;
}
