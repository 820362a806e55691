import { json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { message } from '~/i18n/message';
import { redirectToResult } from '~/request/result-page.server';
import { actionOf } from '~/request/act.server';
import { type RefusedAct } from '~/request/refused-act';
import { requirePortalSession } from '~/request/require-portal-session.server';
import { paths } from '~/paths';
import { ActRefused } from '~/pages/kit/act-refused';
import { AnswerPage, QuestionPage } from '~/pages/sessions/end-several/end-sessions-page';
import {
  endSelectedSessions,
  requireFreshnessForEndings,
} from '~/pages/sessions/end-several/end-several.server';
import { readSelection } from '~/pages/sessions/end-several/kept-selection.server';
import { loadEndingAnswer } from '~/pages/sessions/end-several/load-answer.server';
import { loadEndingQuestion } from '~/pages/sessions/end-several/load-question.server';
import { ListFailure } from '~/pages/sessions/list-failure';
import { type PageHandle } from '~/pages/kit/page-title';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) => {
    if (data?.page.kind === 'answer') return t('endSessions.title.answer');
    return data?.page.kind === 'question'
      ? t(`endSessions.title.${data.page.scope.name}`)
      : t('sessions.title');
  },
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const { searchParams } = new URL(request.url);
  const reportId = searchParams.get('report');
  if (reportId !== null) {
    const report = await context.services.endingReports.open(session.userId, reportId);
    // Where it is kept no more, the list says how things are.
    if (report === null) throw redirect(paths.sessions, 303);
    return json({ page: await loadEndingAnswer(context, request, session, report) });
  }
  const selection = await readSelection(context, session, searchParams);
  if (selection === null) {
    const flash = { message: message('sessions.selectionGone'), tone: 'warn' } as const;
    throw await redirectToResult(context, paths.sessions, flash);
  }
  await requireFreshnessForEndings(context, request, session, selection);
  const { page, ...answer } = await loadEndingQuestion(context, request, session, selection);
  return json({ page }, answer);
}

export const action = actionOf(endSelectedSessions);

export default function EndSessions() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useActionData<RefusedAct>();
  return (
    <>
      {refused === undefined ? null : <ActRefused refused={refused} />}
      {page.kind === 'question' ? (
        <QuestionPage page={page} />
      ) : page.kind === 'answer' ? (
        <AnswerPage page={page} isRefused={refused !== undefined} />
      ) : (
        <ListFailure page={page} />
      )}
    </>
  );
}
