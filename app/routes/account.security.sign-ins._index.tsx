import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { type PageHandle } from '~/pages/kit/page-title';
import { loadSignIns } from '~/pages/security/sign-ins/load-sign-ins.server';
import { SignInNotShown } from '~/pages/security/sign-ins/sign-in-not-shown';
import { SignInsPage } from '~/pages/security/sign-ins/sign-ins-page';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle<typeof loader> = {
  title: (t) => t('security.linked.heading'),
  cannotBeDone: (data) =>
    data?.page.shows === 'sign-ins' &&
    (data.page.refusal !== null ||
      data.page.obstacle !== null ||
      (data.page.linkable?.isKnown === true && data.page.linkable.value.length === 0)),
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const { page, ...answer } = await loadSignIns(context, request, session);
  return json({ page }, answer);
}

export default function SignIns() {
  const { page } = useLoaderData<typeof loader>();
  return page.shows === 'sign-ins' ? <SignInsPage page={page} /> : <SignInNotShown page={page} />;
}
