import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ActRefused } from '~/pages/kit/act-refused';
import { type PageHandle } from '~/pages/kit/page-title';
import { dismissNotice } from '~/pages/overview/dismiss-notice.server';
import { loadOverview } from '~/pages/overview/load-overview.server';
import { OverviewPage } from '~/pages/overview/overview-page';
import { actionOf } from '~/request/act.server';
import { type RefusedAct } from '~/request/refused-act';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle = { title: (t) => t('overview.title') };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  return json(await loadOverview(context, request, session));
}

export const action = actionOf(dismissNotice);

export default function Overview() {
  const refused = useActionData<RefusedAct>();
  return (
    <>
      <ActRefused refused={refused} />
      <OverviewPage page={useLoaderData<typeof loader>()} />
    </>
  );
}
