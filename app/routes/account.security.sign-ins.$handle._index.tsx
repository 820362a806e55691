import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { type PageHandle } from '~/pages/kit/page-title';
import { loadSignIn } from '~/pages/security/sign-ins/load-sign-in.server';
import { SignInNotShown } from '~/pages/security/sign-ins/sign-in-not-shown';
import { SignInPage } from '~/pages/security/sign-ins/sign-in-page';
import { signInTitle } from '~/pages/security/sign-ins/sign-in-title';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle<typeof loader> = { title: (t, data) => signInTitle(data?.page, t) };

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const { page, ...answer } = await loadSignIn(context, request, session, params.handle ?? '');
  return json({ page }, answer);
}

export default function SignIn() {
  const { page } = useLoaderData<typeof loader>();
  return page.shows === 'sign-in' ? <SignInPage page={page} /> : <SignInNotShown page={page} />;
}
