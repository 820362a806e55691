import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireForm } from '~/request/require-form.server';
import { endingLevel } from '~/auth/freshness';
import { requireFreshness } from '~/request/require-freshness.server';
import { requirePortalSession } from '~/request/require-portal-session.server';
import { actDeadline } from '~/request/page-deadline.server';
import { requireWithinLimit } from '~/request/require-within-limit.server';
import { endingLimit, sessionEnding } from '~/pages/sessions/ending-guards';
import { paths, sessionFragment } from '~/paths';
import { acceptClientHints } from '~/devices/client-hints';
import { endSession } from '~/sessions/end-session.server';
import { type PageHandle } from '~/pages/kit/page-title';
import { ActionRefused } from '~/pages/kit/act-refused';
import { endAccess } from '~/pages/sessions/list/end-access.server';
import { answerEnding, refuseForm } from '~/pages/sessions/answer-ending.server';
import { parseEndingForm } from '~/pages/sessions/list/ending-form.server';
import { endingProblem } from '~/pages/sessions/ending-problem.server';
import { loadSessionsPage } from '~/pages/sessions/list/load-sessions-page.server';
import { SessionsPage } from '~/pages/sessions/list/sessions-page';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) => (data?.page.kind === 'list' ? data.page.title : t('sessions.title')),
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const { page, ...answer } = await loadSessionsPage(context, request, session);
  // For the next page: what a browser says better of itself than its user agent (RFC 8942).
  return json(
    { page },
    { ...answer, headers: { ...answer.headers, 'Accept-CH': acceptClientHints } },
  );
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { session, form } = await requireForm(context, request);
  const { issuer, userId, auth0SessionId: currentSessionId } = session;
  await requireWithinLimit(context, endingLimit, userId, { who: session });
  const wanted = parseEndingForm(form);
  if (wanted === null) return refuseForm(context, session);
  if (wanted.intent === 'refresh') {
    await context.services.directory.invalidate(userId);
    return redirect(paths.sessions, 303);
  }
  const { intent, handle } = wanted;
  if (intent === 'end-access') return endAccess(context, session, handle);
  const row = `${paths.sessions}#${encodeURIComponent(sessionFragment(handle))}`;
  const level = endingLevel(context.services.config.reauthenticationFor, 'one');
  await requireFreshness(context, session, level, row);
  const endedFromUserAgent = request.headers.get('user-agent');
  const asked = { issuer, userId, currentSessionId, handle, endedFromUserAgent };
  const act = { event: sessionEnding, who: session, handle } as const;
  try {
    const result = await endSession(context.services, asked, actDeadline(context));
    return await answerEnding(context, request, act, result);
  } catch (error) {
    return endingProblem(error, context, act);
  }
}

export default function Sessions() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      {refused === undefined ? null : <ActionRefused refused={refused} />}
      <SessionsPage page={page} />
    </>
  );
}
