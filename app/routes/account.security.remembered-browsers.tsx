import { type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ActRefused } from '~/pages/kit/act-refused';
import { type PageHandle } from '~/pages/kit/page-title';
import { useRefusedAct } from '~/pages/kit/use-refused-act';
import { forgetBrowsers } from '~/pages/security/remembered-browsers/forget-browsers.server';
import { changePolicyOf, requireEditable } from '~/pages/security/security-policy.server';
import { RememberedBrowsersPage } from '~/pages/security/remembered-browsers/remembered-browsers-page';
import { paths } from '~/paths';
import { actionOf } from '~/request/act.server';
import { requireFreshnessToAsk } from '~/request/require-freshness.server';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle = { title: (t) => t('security.browsers.heading') };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  requireEditable(context, 'rememberedBrowsers');
  const { reason: keptFor } = await changePolicyOf(
    context,
    'rememberedBrowsers',
    'browsers-forgetting',
  );
  // Nobody proves who they are for what cannot be done.
  if (keptFor === null)
    await requireFreshnessToAsk(context, request, session, 'recent', {
      returnTo: () => paths.rememberedBrowsers,
      cancelTo: paths.security,
    });
  return { keptFor };
}

export const action = actionOf(forgetBrowsers);

export default function RememberedBrowsers() {
  const { keptFor } = useLoaderData<typeof loader>();
  const refused = useRefusedAct();
  return (
    <>
      <ActRefused refused={refused} />
      <RememberedBrowsersPage keptFor={keptFor} />
    </>
  );
}
