import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requirePortalSession } from '~/request/require-portal-session.server';
import { ReportPage } from '~/pages/sessions/not-me/report-page';
import { toReportView } from '~/pages/sessions/not-me/report-view.server';
import { readReport } from '~/pages/sessions/not-me/read-report.server';
import { SessionNotFound } from '~/pages/sessions/session-not-found';
import { type PageHandle } from '~/pages/kit/page-title';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) =>
    data?.page.shows === 'not-found' ? t('session.notFound.title') : t('notMe.report.title'),
};

/** Shows what was done, at an address that may be reloaded and kept. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const reading = await readReport(context, request, session, params);
  if (reading === null) return json({ page: { shows: 'not-found' as const } }, 404);
  const { handle: sessionHandle = '', record = '' } = params;
  return json({ page: toReportView(reading, { handle: sessionHandle, record }) });
}

export default function Report() {
  const { page } = useLoaderData<typeof loader>();
  return page.shows === 'report' ? <ReportPage report={page} /> : <SessionNotFound />;
}
