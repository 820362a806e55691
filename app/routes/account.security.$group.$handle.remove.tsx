import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ActRefused } from '~/pages/kit/act-refused';
import { type PageHandle } from '~/pages/kit/page-title';
import { useRefusedAct } from '~/pages/kit/use-refused-act';
import { loadMethod } from '~/pages/security/method/load-method.server';
import {
  actOf,
  methodPathOf,
  namedIn,
  removeMethodPathOf,
} from '~/pages/security/method/method-address';
import { MethodNotShown } from '~/pages/security/method/method-not-shown';
import { methodTitle } from '~/pages/security/method/method-title';
import { removeMethod } from '~/pages/security/method/remove-method.server';
import { RemovePage } from '~/pages/security/method/remove-page';
import { changePolicyOf } from '~/pages/security/security-policy.server';
import { actionOf } from '~/request/act.server';
import { requireFreshnessToAsk } from '~/request/require-freshness.server';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) => methodTitle(data?.page, t, { isRemoval: true }),
};

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const named = namedIn({ params });
  // Nobody proves who they are for what cannot be done.
  if ((await changePolicyOf(context, actOf(named), 'method-removal')).mode === 'edit')
    await requireFreshnessToAsk(context, request, session, 'strong', {
      returnTo: () => removeMethodPathOf({ params }),
      cancelTo: methodPathOf({ params }),
    });
  const { page, ...answer } = await loadMethod(context, request, session, named);
  return json({ page }, answer);
}

export const action = actionOf(removeMethod);

export default function RemoveMethod() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useRefusedAct();
  return (
    <>
      <ActRefused refused={refused} isFormShown={page.shows === 'method'} />
      {page.shows === 'method' ? <RemovePage page={page} /> : <MethodNotShown page={page} />}
    </>
  );
}
