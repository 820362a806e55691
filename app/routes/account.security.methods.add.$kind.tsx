import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ActRefused } from '~/pages/kit/act-refused';
import { type PageHandle } from '~/pages/kit/page-title';
import { useRefusedAct } from '~/pages/kit/use-refused-act';
import { loadFactors } from '~/pages/security/add-method/load-factors.server';
import { openEnrollmentPage } from '~/pages/security/add-method/open-enrollment-page.server';
import { SetUpPage } from '~/pages/security/add-method/set-up-page';
import { ticketKindIn } from '~/pages/security/add-method/ticket-kind';
import { paths, setUpMethodPath } from '~/paths';
import { actionOf } from '~/request/act.server';
import { requireFreshnessToAsk } from '~/request/require-freshness.server';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) =>
    data === undefined ? t('addMethod.heading') : t(`addMethod.ask.${data.kind}`),
};

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const kind = ticketKindIn(params);
  await requireFreshnessToAsk(context, request, session, 'strong', {
    returnTo: () => setUpMethodPath(kind),
    cancelTo: paths.addMethod,
  });
  const { page, ...answer } = await loadFactors(context, request, session);
  return json({ kind, page }, answer);
}

export const action = actionOf(openEnrollmentPage);

export default function SetUpMethod() {
  const { kind, page } = useLoaderData<typeof loader>();
  const refused = useRefusedAct();
  return (
    <>
      {refused === undefined ? null : <ActRefused refused={refused} />}
      <SetUpPage kind={kind} page={page} />
    </>
  );
}
