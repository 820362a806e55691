import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ApplicationNotShown } from '~/pages/applications/application-not-shown';
import { applicationTitle } from '~/pages/applications/application-title';
import { ApplicationPage } from '~/pages/applications/application/application-page';
import { endAccess } from '~/pages/applications/application/end-access.server';
import { loadApplication } from '~/pages/applications/application/load-application.server';
import { ActRefused } from '~/pages/kit/act-refused';
import { type PageHandle } from '~/pages/kit/page-title';
import { useRefusedAct } from '~/pages/kit/use-refused-act';
import { actionOf } from '~/request/act.server';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) => applicationTitle(data?.page, t),
};

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const { page, ...answer } = await loadApplication(context, request, session, params.handle ?? '');
  return json({ page }, answer);
}

export const action = actionOf(endAccess);

export default function Application() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useRefusedAct();
  return (
    <>
      <ActRefused refused={refused} isFormShown={page.shows === 'application'} />
      {page.shows === 'application' ? (
        <ApplicationPage page={page} />
      ) : (
        <ApplicationNotShown page={page} />
      )}
    </>
  );
}
