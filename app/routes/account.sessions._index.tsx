import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
  redirectDocument,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { requirePortalSession } from '~/auth/require-portal-session.server';
import { readForm } from '~/http/form-data.server';
import { pageDeadline } from '~/http/page-deadline.server';
import { actionStatus, describeProblem } from '~/http/problem.server';
import { requireSameOrigin } from '~/http/same-origin.server';
import { translator } from '~/i18n/translate';
import { paths, resultFragment } from '~/paths';
import { endSession } from '~/sessions/end-session.server';
import { pageTitle } from '~/ui/page-title';
import { ActionRefused } from '~/session-pages/action-refused';
import { endingFlash } from '~/session-pages/ending-flash.server';
import { loadSessionsPage } from '~/session-pages/load-sessions-page.server';
import { SessionsPage } from '~/session-pages/sessions-page';
import { answerHeaders } from '~/http/answer-headers';

export { answerHeaders as headers };

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const t = translator('en');
  return pageTitle(
    data?.page.kind === 'list'
      ? t('sessions.title', { count: data.page.liveCount })
      : t('sessions.titleUnknown'),
  );
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const { page, ...answer } = await loadSessionsPage(context, request, session);
  return json({ page }, answer);
}

const formSchema = z.object({ intent: z.literal('end'), handle: z.string() });

export async function action({ request, context }: ActionFunctionArgs) {
  const { services, requestId } = context;
  requireSameOrigin(request, services.env.appBaseUrl);
  const { issuer, userId, auth0SessionId } = await requirePortalSession(context, request);
  const form = formSchema.safeParse(Object.fromEntries(await readForm(request)));
  if (!form.success) return json({ kind: 'bad-request', requestId } as const, 400);
  try {
    const result = await endSession(
      services,
      { issuer, userId, currentSessionId: auth0SessionId, handle: form.data.handle },
      pageDeadline(request),
    );
    services.log.info({ event: 'session.ending', requestId, outcome: result.outcome }, 'ending');
    if (result.outcome === 'not-found') return json({ kind: 'not-found', requestId } as const, 404);
    if (result.wasCurrent)
      return redirectDocument(paths.signedOut, {
        status: 303,
        headers: { 'Set-Cookie': await services.portalSessions.end(request) },
      });
    const flash = endingFlash(result, translator('en'));
    return redirect(`${paths.sessions}#${resultFragment}`, {
      status: 303,
      headers: { 'Set-Cookie': await services.flashes.set(flash) },
    });
  } catch (error) {
    const answer = describeProblem(error, context, { locale: 'en' });
    const { problem, headers } = answer;
    return json({ kind: 'problem', problem, requestId } as const, {
      status: actionStatus(answer),
      headers,
    });
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
