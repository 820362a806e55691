import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ActRefused } from '~/pages/kit/act-refused';
import { type PageHandle } from '~/pages/kit/page-title';
import { useRefusedAct } from '~/pages/kit/use-refused-act';
import { loadSignIn } from '~/pages/security/sign-ins/load-sign-in.server';
import { SignInNotShown } from '~/pages/security/sign-ins/sign-in-not-shown';
import { signInTitle } from '~/pages/security/sign-ins/sign-in-title';
import { UnlinkPage } from '~/pages/security/sign-ins/unlink-page';
import { unlinkSignIn } from '~/pages/security/sign-ins/unlink-sign-in.server';
import { signInPath, unlinkPath } from '~/paths';
import { actionOf } from '~/request/act.server';
import { requireFreshnessToAsk } from '~/request/require-freshness.server';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle<typeof loader> = {
  title: (t, data) => signInTitle(data?.page, t, { isUnlinking: true }),
};

export async function loader({
  request,
  context,
  params: { handle: one = '' },
}: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const { page, ...answer } = await loadSignIn(context, request, session, one);
  // Nobody proves who they are for what cannot be done.
  if (page.shows === 'sign-in' && page.refusal === null)
    await requireFreshnessToAsk(context, request, session, 'strong', {
      returnTo: () => unlinkPath(one),
      cancelTo: signInPath(one),
    });
  return json({ page }, answer);
}

export const action = actionOf(unlinkSignIn);

export default function UnlinkSignIn() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useRefusedAct();
  return (
    <>
      <ActRefused refused={refused} isFormShown={page.shows === 'sign-in'} />
      {page.shows === 'sign-in' ? <UnlinkPage page={page} /> : <SignInNotShown page={page} />}
    </>
  );
}
