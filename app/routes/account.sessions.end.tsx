import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { message } from '~/i18n/message';
import { redirectToResult } from '~/request/result-page.server';
import { actionOf } from '~/request/act.server';
import { type RefusedAct } from '~/request/refused-act';
import { requirePortalSession } from '~/request/require-portal-session.server';
import { ActRefused } from '~/pages/kit/act-refused';
import {
  endNamedSessions,
  requireFreshnessForEndings,
} from '~/pages/sessions/end-several/end-several.server';
import { loadEndingQuestion } from '~/pages/sessions/end-several/load-question.server';
import { loadEndingResult } from '~/pages/sessions/end-several/load-result.server';
import { QuestionPage, titleOf } from '~/pages/sessions/end-several/question-page';
import { ResultPage } from '~/pages/sessions/end-several/result-page';
import { askedScopeOf } from '~/pages/sessions/ending-address';
import { ListFailure } from '~/pages/sessions/list-failure';
import { listPath } from '~/pages/sessions/place';
import { type PageHandle } from '~/pages/kit/page-title';
import { parseSessionQuery } from '~/sessions/session-query';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) => {
    if (data?.page.kind === 'result') return t('endSessions.title.result');
    return t(data?.page.kind === 'question' ? titleOf(data.page.scope) : 'sessions.title');
  },
  refreshTo: (data) =>
    data?.page.kind === 'result' && data.page.goesOnUntil !== null ? data.page.action : null,
};

/**
 * What came of an ending, where the address names its report, else the question what is to end. The list says so where
 * the report or the selection is gone.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const { searchParams } = new URL(request.url);
  const query = parseSessionQuery(searchParams);
  const id = searchParams.get('report');
  if (id !== null) {
    const report = await context.services.endingReports.open(session.userId, id);
    if (report === null) {
      const flash = { message: message('sessions.resultGone'), tone: 'warn' } as const;
      throw await redirectToResult(context, listPath({ ...query, selected: [] }), flash);
    }
    return json({ page: await loadEndingResult(context, request, session, { id, report }) });
  }
  const scope = askedScopeOf(searchParams);
  if (scope === null) {
    const flash = { message: message('sessions.selectionGone'), tone: 'warn' } as const;
    throw await redirectToResult(context, listPath(query), flash);
  }
  const asked = { scope, query };
  await requireFreshnessForEndings(context, request, session, asked);
  const { page, ...answer } = await loadEndingQuestion(context, request, session, asked);
  return json({ page }, answer);
}

export const action = actionOf(endNamedSessions);

export default function EndSessions() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useActionData<RefusedAct>();
  return (
    <>
      <ActRefused refused={refused} />
      {page.kind === 'question' ? (
        <QuestionPage page={page} />
      ) : page.kind === 'result' ? (
        <ResultPage page={page} isRefused={refused !== undefined} />
      ) : (
        <ListFailure page={page} />
      )}
    </>
  );
}
