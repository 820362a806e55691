import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requirePortalSession } from '~/request/require-portal-session.server';
import { paths } from '~/paths';
import { ActionRefused } from '~/pages/kit/act-refused';
import { QuestionPage } from '~/pages/sessions/end-several/end-sessions-page';
import { endSeveral } from '~/pages/sessions/end-several/end-several.server';
import { loadEndingQuestion } from '~/pages/sessions/end-several/load-question.server';
import { ListFailure } from '~/pages/sessions/list-failure';
import { type PageHandle } from '~/pages/kit/page-title';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) =>
    t(data?.page.kind === 'question' ? 'endSessions.title.others' : 'sessions.title'),
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const others = { scope: 'others' } as const;
  const { page, ...answer } = await loadEndingQuestion(context, request, session, others);
  return json({ page }, answer);
}

export const action = ({ request, context }: ActionFunctionArgs) =>
  endSeveral(context, request, {
    selection: { scope: 'others' },
    path: paths.endOtherSessions,
  });

export default function EndOthers() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      {refused === undefined ? null : <ActionRefused refused={refused} />}
      {page.kind === 'question' ? <QuestionPage page={page} /> : <ListFailure page={page} />}
    </>
  );
}
