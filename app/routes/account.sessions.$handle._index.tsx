import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { endShownSession } from '~/pages/sessions/end-session.server';
import { loadSessionPage } from '~/pages/sessions/session/load-session-page.server';
import { SessionPage, sessionPageTitle } from '~/pages/sessions/session/session-page';
import { SignOutRefused } from '~/pages/sessions/session/sign-out-refused';
import { actionOf } from '~/request/act.server';
import { type RefusedAct } from '~/request/refused-act';
import { requirePortalSession } from '~/request/require-portal-session.server';
import { type PageHandle } from '~/pages/kit/page-title';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) => (data === undefined ? t('sessions.title') : sessionPageTitle(data.page, t)),
};

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const { page, ...answer } = await loadSessionPage(context, request, session, params.handle ?? '');
  return json({ page }, answer);
}

export const action = actionOf(endShownSession);

export default function Session() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useActionData<RefusedAct>();
  return (
    <>
      {refused === undefined ? null : <SignOutRefused refused={refused} page={page} />}
      <SessionPage page={page} />
    </>
  );
}
