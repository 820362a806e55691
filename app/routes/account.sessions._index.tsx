import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  redirect,
  redirectDocument,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireForm } from '~/auth/require-form.server';
import { requireFreshSignIn } from '~/auth/require-fresh-sign-in.server';
import { requirePortalSession } from '~/auth/require-portal-session.server';
import { actDeadline } from '~/http/page-deadline.server';
import { requireWithinLimit } from '~/http/require-within-limit.server';
import { paths, resultFragment, sessionFragment } from '~/paths';
import { rateLimits } from '~/rate-limit/rate-limiter';
import { acceptClientHints } from '~/sessions/client-hints';
import { endSession } from '~/sessions/end-session.server';
import { type PageHandle } from '~/ui/page-title';
import { ActionRefused } from '~/session-pages/action-refused';
import { endAccess } from '~/session-pages/end-access.server';
import { endingFlash } from '~/session-pages/ending-flash.server';
import { parseEndingForm } from '~/session-pages/ending-form.server';
import { endingProblem } from '~/session-pages/ending-problem.server';
import { loadSessionsPage } from '~/session-pages/load-sessions-page.server';
import { SessionsPage } from '~/session-pages/sessions-page';
import { answerHeaders } from '~/http/answer-headers';

export { answerHeaders as headers };

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
  const { services, requestId } = context;
  const { session, form } = await requireForm(context, request);
  const { issuer, userId, auth0SessionId } = session;
  await requireWithinLimit(context, rateLimits.ending, userId, session);
  const wanted = parseEndingForm(form);
  if (wanted === null) {
    services.audit.record({
      event: 'form',
      result: 'refused',
      reason: 'fields_invalid',
      requestId,
      who: session,
    });
    return json({ kind: 'bad-request', requestId } as const, 400);
  }
  if (wanted.intent === 'refresh') {
    await services.directory.refresh(userId);
    return redirect(paths.sessions, 303);
  }
  if (wanted.intent === 'end-access') return endAccess(context, request, session, wanted.handle);
  const { handle } = wanted;
  const row = `${paths.sessions}#${encodeURIComponent(sessionFragment(handle))}`;
  requireFreshSignIn(context, session, 'one', row);
  try {
    const result = await endSession(
      services,
      {
        issuer,
        userId,
        currentSessionId: auth0SessionId,
        handle,
        endedFromUserAgent: request.headers.get('user-agent'),
      },
      actDeadline(context),
    );
    const { outcome } = result;
    services.audit.record({
      event: 'session.ending',
      result: outcome,
      requestId,
      who: session,
      handle,
    });
    if (result.outcome === 'not-found') return json({ kind: 'not-found', requestId } as const, 404);
    if (result.wasCurrent)
      return redirectDocument(paths.signedOut, {
        status: 303,
        headers: { 'Set-Cookie': await services.portalSessions.end(request) },
      });
    const flash = endingFlash(result, context.translate);
    return redirect(`${paths.sessions}#${resultFragment}`, {
      status: 303,
      headers: { 'Set-Cookie': await services.flashes.set(flash) },
    });
  } catch (error) {
    return endingProblem(error, context, { event: 'session.ending', who: session, handle });
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
