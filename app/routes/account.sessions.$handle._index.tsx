import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireForm } from '~/request/require-form.server';
import { endingLevel } from '~/auth/freshness';
import { requireFreshness } from '~/request/require-freshness.server';
import { requirePortalSession } from '~/request/require-portal-session.server';
import { actDeadline } from '~/request/page-deadline.server';
import { requireWithinLimit } from '~/request/require-within-limit.server';
import { sessionPath } from '~/paths';
import { endingLimit, sessionEnding } from '~/pages/sessions/ending-guards';
import { ActionRefused } from '~/pages/kit/act-refused';
import { answerEnding, refuseForm } from '~/pages/sessions/answer-ending.server';
import { endingProblem } from '~/pages/sessions/ending-problem.server';
import { loadSessionPage } from '~/pages/sessions/session/load-session-page.server';
import { SessionPage } from '~/pages/sessions/session/session-page';
import { endSession } from '~/sessions/end-session.server';
import { type PageHandle } from '~/pages/kit/page-title';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) => data?.page.title ?? t('sessions.title'),
};

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const { page, ...answer } = await loadSessionPage(context, request, session, params.handle ?? '');
  return json({ page }, answer);
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { session, form } = await requireForm(context, request);
  const { issuer, userId, auth0SessionId: currentSessionId } = session;
  await requireWithinLimit(context, endingLimit, userId, { who: session });
  if (form.get('intent') !== 'end') return refuseForm(context, session);
  const sessionHandle = params.handle ?? '';
  const level = endingLevel(context.services.config.reauthenticationFor, 'one');
  await requireFreshness(context, session, level, sessionPath(sessionHandle));
  const endedFromUserAgent = request.headers.get('user-agent');
  const asked = { issuer, userId, currentSessionId, handle: sessionHandle, endedFromUserAgent };
  const act = { event: sessionEnding, who: session, handle: sessionHandle } as const;
  try {
    const result = await endSession(context.services, asked, actDeadline(context));
    return await answerEnding(context, request, act, result);
  } catch (error) {
    return endingProblem(error, context, act);
  }
}

export default function Session() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      {/* Of a session that is not found, the page itself says so. */}
      {refused === undefined || refused.kind === 'not-found' ? null : (
        <ActionRefused refused={refused} />
      )}
      <SessionPage page={page} />
    </>
  );
}
