import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireForm } from '~/request/require-form.server';
import { endingLevel } from '~/auth/freshness';
import { requireFreshness } from '~/request/require-freshness.server';
import { requirePortalSession } from '~/request/require-portal-session.server';
import { requireWithinLimit } from '~/request/require-within-limit.server';
import { disownedPath, notMePath, resultFragment } from '~/paths';
import { endingLimit } from '~/pages/sessions/ending-guards';
import { ActionRefused } from '~/pages/kit/act-refused';
import { refuseForm } from '~/pages/sessions/answer-ending.server';
import { disown } from '~/pages/sessions/not-me/report.server';
import { loadNotMePage } from '~/pages/sessions/not-me/load-not-me-page.server';
import { notFoundPage } from '~/pages/sessions/session/load-session-page.server';
import { NotMePage } from '~/pages/sessions/not-me/not-me-page';
import { SessionPage } from '~/pages/sessions/session/session-page';
import { type PageHandle } from '~/pages/kit/page-title';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) => (data?.page.shows === 'absent' ? data.page.title : t('notMe.title')),
};

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const page = await loadNotMePage(context, request, session, params.handle ?? '');
  return page === null ? json({ page: notFoundPage(context) }, 404) : json({ page });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { session, form } = await requireForm(context, request);
  await requireWithinLimit(context, endingLimit, session.userId, { who: session });
  if (form.get('intent') !== 'disown') return refuseForm(context, session);
  const sessionHandle = params.handle ?? '';
  const level = endingLevel(context.services.config.reauthenticationFor, 'one');
  await requireFreshness(context, session, level, notMePath(sessionHandle));
  const result = await disown(context, request, session, sessionHandle);
  if (result === 'not-found')
    return json({ kind: 'not-found', requestId: context.requestId } as const, 404);
  // Whoever has just signed this browser out is told so there, with a link to sign in and see the result.
  return redirect(`${disownedPath(sessionHandle, result.record)}#${resultFragment}`, 303);
}

export default function NotMe() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  if (page.shows !== 'question') return <SessionPage page={page} />;
  return (
    <>
      {refused === undefined ? null : <ActionRefused refused={refused} />}
      <NotMePage question={page} />
    </>
  );
}
