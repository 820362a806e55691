import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { actionOf } from '~/request/act.server';
import { requirePortalSession } from '~/request/require-portal-session.server';
import { ActRefused } from '~/pages/kit/act-refused';
import { useRefusedAct } from '~/pages/kit/use-refused-act';
import { QuestionPage } from '~/pages/sessions/end-several/question-page';
import {
  endOtherSessions,
  requireFreshnessForEndings,
} from '~/pages/sessions/end-several/end-several.server';
import { loadEndingQuestion } from '~/pages/sessions/end-several/load-question.server';
import { ListFailure } from '~/pages/sessions/list-failure';
import { guideHandleOf } from '~/pages/sessions/guide-address';
import { type PageHandle } from '~/pages/kit/page-title';
import { parseSessionQuery } from '~/sessions/session-query';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) =>
    t(data?.page.kind === 'question' ? 'endSessions.title.others' : 'sessions.title'),
};

/** The question which of the other sessions are to end, as the address filters them. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const { searchParams } = new URL(request.url);
  const others = { scope: 'others', query: parseSessionQuery(searchParams) } as const;
  const guide = guideHandleOf(searchParams);
  await requireFreshnessForEndings(context, request, session, { ...others, guide });
  const { page, ...answer } = await loadEndingQuestion(context, request, session, others);
  return json({ page }, answer);
}

export const action = actionOf(endOtherSessions);

export default function EndOthers() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useRefusedAct();
  return (
    <>
      {refused === undefined || refused.isKept ? null : <ActRefused refused={refused} />}
      {page.kind === 'question' ? (
        <QuestionPage page={page} sent={refused?.fields} />
      ) : (
        <ListFailure page={page} />
      )}
    </>
  );
}
