import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requirePortalSession } from '~/request/require-portal-session.server';
import { paths } from '~/paths';
import { ActionRefused } from '~/pages/kit/act-refused';
import { EndSessionsPage } from '~/pages/sessions/end-several/end-sessions-page';
import { endSeveral } from '~/pages/sessions/end-several/end-several.server';
import { parseEndingScope } from '~/pages/sessions/ending-scope.server';
import {
  loadEndingAnswer,
  loadEndingQuestion,
} from '~/pages/sessions/end-several/load-end-sessions.server';
import { type PageHandle } from '~/pages/kit/page-title';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) =>
    data === undefined || data.page.kind === 'problem' ? t('sessions.title') : data.page.title,
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const { searchParams } = new URL(request.url);
  const report = await context.services.endingReports.open(
    session.userId,
    searchParams.get('report') ?? '',
  );
  const selection = parseEndingScope(searchParams);
  // The report is kept no more, or nothing was said: then the list says how things are.
  if (report === null && selection === null) throw redirect(paths.sessions, 303);
  const { page, ...answer } =
    report !== null
      ? await loadEndingAnswer(context, request, session, report)
      : await loadEndingQuestion(context, request, session, selection!);
  return json({ page }, answer);
}

export const action = ({ request, context }: ActionFunctionArgs) => endSeveral(context, request);

export default function EndSessions() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      {refused === undefined ? null : <ActionRefused refused={refused} />}
      <EndSessionsPage page={page} isRefused={refused !== undefined} />
    </>
  );
}
