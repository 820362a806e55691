import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { type PageHandle } from '~/pages/kit/page-title';
import { loadPassword } from '~/pages/security/password/load-password.server';
import { PasswordPage } from '~/pages/security/password/password-page';
import { requirePortalSession } from '~/request/require-portal-session.server';

export const handle: PageHandle<typeof loader> = {
  title: (t) => t('password.heading'),
  cannotBeDone: (data) =>
    data?.page.shows === 'none' || (data?.page.shows === 'password' && data.page.refusal !== null),
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requirePortalSession(context, request);
  const { page, ...answer } = await loadPassword(context, request, session);
  return json({ page }, answer);
}

export default function Password() {
  const { page } = useLoaderData<typeof loader>();
  return <PasswordPage page={page} />;
}
