import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ApplicationNotShown } from '~/pages/applications/application-not-shown';
import { applicationTitle } from '~/pages/applications/application-title';
import { loadApplication } from '~/pages/applications/application/load-application.server';
import { removeApplication } from '~/pages/applications/application/remove-application.server';
import {
  mayEndTokens,
  mayRemoveGrants,
} from '~/pages/applications/application/removal-policy.server';
import { RemovePage } from '~/pages/applications/application/remove-page';
import { ActRefused } from '~/pages/kit/act-refused';
import { type PageHandle } from '~/pages/kit/page-title';
import { useRefusedAct } from '~/pages/kit/use-refused-act';
import { applicationPath, removeApplicationPath } from '~/paths';
import { actionOf } from '~/request/act.server';
import { requireFreshnessToAsk } from '~/request/require-freshness.server';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) => applicationTitle(data?.page, t, { isRemoval: true }),
};

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const named = params.handle ?? '';
  // Nobody proves who they are for what cannot be done.
  if ((await mayRemoveGrants(context)) || (await mayEndTokens(context)))
    await requireFreshnessToAsk(context, request, session, 'recent', {
      returnTo: () => removeApplicationPath(named),
      cancelTo: applicationPath(named),
    });
  const { page, ...answer } = await loadApplication(context, request, session, named);
  return json({ page }, answer);
}

export const action = actionOf(removeApplication);

export default function RemoveApplication() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useRefusedAct();
  return (
    <>
      <ActRefused refused={refused} isFormShown={page.shows === 'application'} />
      {page.shows === 'application' ? (
        <RemovePage page={page} />
      ) : (
        <ApplicationNotShown page={page} />
      )}
    </>
  );
}
