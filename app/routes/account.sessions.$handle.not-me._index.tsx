import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ActRefused } from '~/pages/kit/act-refused';
import { loadNotMePage } from '~/pages/sessions/not-me/load-not-me-page.server';
import { NotMePage } from '~/pages/sessions/not-me/not-me-page';
import { reportSession, requireFreshnessToReport } from '~/pages/sessions/not-me/report.server';
import { SessionNotFound } from '~/pages/sessions/session-not-found';
import { actionOf } from '~/request/act.server';
import { type RefusedAct } from '~/request/refused-act';
import { requirePortalSession } from '~/request/require-portal-session.server';
import { type PageHandle } from '~/pages/kit/page-title';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) =>
    data?.page.shows === 'not-found' ? t('session.notFound.title') : t('notMe.title'),
};

/** The question before a session is reported; 404 for a handle that stands for none of the person's. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const { handle: named = '' } = params;
  await requireFreshnessToReport(context, request, session, named);
  const page = await loadNotMePage(context, request, session, named);
  return page === null ? json({ page: { shows: 'not-found' as const } }, 404) : json({ page });
}

export const action = actionOf(reportSession);

export default function NotMe() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useActionData<RefusedAct>();
  if (page.shows !== 'question') return <SessionNotFound />;
  return (
    <>
      <ActRefused refused={refused} />
      <NotMePage question={page} />
    </>
  );
}
