import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireForm } from '~/auth/require-form.server';
import { requireFreshSignIn } from '~/auth/require-fresh-sign-in.server';
import { requirePortalSession } from '~/auth/require-portal-session.server';
import { actDeadline } from '~/http/page-deadline.server';
import { requireWithinLimit } from '~/http/require-within-limit.server';
import { paths, resultFragment } from '~/paths';
import { ActionRefused } from '~/session-pages/action-refused';
import { othersEndedFlash } from '~/session-pages/ending-flash.server';
import { EndOthersPage } from '~/session-pages/end-others-page';
import { endingProblem } from '~/session-pages/ending-problem.server';
import { loadSessionsPage } from '~/session-pages/load-sessions-page.server';
import { rateLimits } from '~/rate-limit/rate-limiter';
import { endOtherSessions } from '~/sessions/end-other-sessions.server';
import { type PageHandle } from '~/ui/page-title';
import { answerHeaders } from '~/http/answer-headers';

export { answerHeaders as headers };

export const handle: PageHandle = { title: (t) => t('endOthers.title') };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const { page, ...answer } = await loadSessionsPage(context, request, session);
  return json({ page }, answer);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { services, requestId } = context;
  const { session } = await requireForm(context, request);
  const { issuer, userId, auth0SessionId } = session;
  await requireWithinLimit(context, rateLimits.ending, userId, session);
  // Without knowing which session is this one, "the others" would be all of them.
  if (auth0SessionId === null) {
    services.audit.record({
      event: 'form',
      result: 'refused',
      reason: 'session_unknown',
      requestId,
      who: session,
    });
    return json({ kind: 'bad-request', requestId } as const, 400);
  }
  requireFreshSignIn(context, session, 'bulk', paths.endOtherSessions);
  try {
    const result = await endOtherSessions(
      services,
      { issuer, userId, currentSessionId: auth0SessionId },
      actDeadline(context),
    );
    const { ended, remaining, problem } = result;
    if (ended.length === 0 && problem !== null) throw problem;
    for (const { handle } of ended)
      services.audit.record({
        event: 'session.ending',
        result: 'ended',
        requestId,
        who: session,
        handle,
      });
    services.audit.record({
      event: 'session.ending-others',
      result: problem === null ? 'done' : 'failed',
      reason: problem?.code,
      requestId,
      who: session,
      counts: { ended: ended.length, remaining: remaining.length },
    });
    return redirect(`${paths.sessions}#${resultFragment}`, {
      status: 303,
      headers: { 'Set-Cookie': await services.flashes.set(othersEndedFlash(result)) },
    });
  } catch (error) {
    return endingProblem(error, context, { event: 'session.ending-others', who: session });
  }
}

export default function EndOthers() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      {refused === undefined ? null : <ActionRefused refused={refused} />}
      <EndOthersPage page={page} />
    </>
  );
}
